using System.Net;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

/// <summary>The thread to the public (C01, C14, B06): a clerk drafts, a second person approves, the duty is met.</summary>
public sealed class ThreadTests(Host host) : IClassFixture<Host>
{
    private static readonly (string Name, string Value)[] Whole =
    [
        ("Input.Confirmed", "content"), ("Input.Confirmed", "wording"), ("Input.Confirmed", "manner"), ("Input.Privacy", "None"),
    ];

    private static readonly (string Name, string Value)[] Complete =
    [
        ("Input.Title", "关于公布2026年城乡低保标准的通知"),
        ("Input.DocumentNumber", "昭民发[2026]18号"),
        ("Input.Summary", "公布2026年城乡最低生活保障标准。"),
        ("Input.Text", "各乡镇人民政府：\n现将标准公布如下。"),
        ("Input.FormedOn", "2026-03-02"),
        ("Input.Theme", "民政、扶贫、救灾"),
        ("Input.Genre", "通知"),
        ("Input.Attribute", "Proactive"),
    ];

    [Fact]
    public async Task From_a_clerk_s_draft_to_a_duty_that_is_met()
    {
        var item = await NewItem("21");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']", Complete);
        Assert.Contains("2026-03-30", draft.TextOf(".ruler"), StringComparison.Ordinal);
        Assert.Equal("昭民发〔2026〕18号", draft.Find("#Input_DocumentNumber").GetAttribute("value"));
        var submitted = await clerk.Send(draft, "button[formaction*=Submit]");
        Assert.Contains("待保密审查", submitted.Text, StringComparison.Ordinal);

        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var queue = await reviewer.Open("/desk/review");
        Assert.Contains(queue.TextsOf("td a"), title => title.Contains("低保标准", StringComparison.Ordinal));
        var sheet = await reviewer.Open($"{submitted.Path}/review");
        var unconfirmed = await reviewer.Send(sheet, "form[action*='Publish']", ("Input.Confirmed", "content"), ("Input.Note", "数字已核对"));
        Assert.Contains("保密审查第2问没有确认", unconfirmed.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("数字已核对", unconfirmed.TextOf("#Input_Note"));
        var published = await reviewer.Send(unconfirmed, "form[action*='Publish']", Whole);

        Assert.Contains("2026-00001", published.Text, StringComparison.Ordinal);
        var duty = await host.DutyOf(item);
        Assert.Equal(DutyState.MetOnTime, duty.State);
        Assert.Contains("审签并发布", published.TextOf(".timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_drafted_cannot_approve()
    {
        var item = await NewItem("22", host.County.Office);
        using var officer = await host.SignedIn(host.County.Officer);
        var draft = await officer.Send(await officer.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']", Complete);
        var submitted = await officer.Send(draft, "button[formaction*=Submit]");

        Assert.False(submitted.Has("form[action*='Publish']"));
        using var forged = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", submitted.Find("[name=__RequestVerificationToken]").GetAttribute("value")!),
            .. Whole.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("Input.Seen", "2"),
        ]);
        using var answer = await officer.Http.PostAsync($"{submitted.Path}/review?handler=Publish", forged);
        Assert.Contains("起草人不能审核自己起草的信息", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(DutyState.Due, (await host.DutyOf(item)).State);
    }

    // B06: unmarked is returned by itself, with a slip.
    [Fact]
    public async Task A_draft_without_an_attribute_comes_back_with_a_slip_and_nothing_typed_is_lost()
    {
        var item = await NewItem("23");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(
            await clerk.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']",
            ("Input.Title", "只有标题"), ("Input.FormedOn", "2026-03-01"));

        var returned = await clerk.Send(draft, "button[formaction*=Submit]", ("Input.Summary", "补了概述"));

        Assert.Contains("没有标注公开属性", returned.TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.Contains("源头认定 退回", returned.Text, StringComparison.Ordinal);
        Assert.Equal("补了概述", returned.TextOf("#Input_Summary"));
    }

    [Fact]
    public async Task What_a_refused_submission_lacks_is_named_and_the_text_stays()
    {
        var item = await NewItem("18");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(
            await clerk.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']",
            ("Input.Title", "只有标题"), ("Input.FormedOn", "2026-03-01"), ("Input.Attribute", "Proactive"));

        var refused = await clerk.Send(draft, "button[formaction*=Submit]", ("Input.Summary", "补了概述"));

        Assert.Contains("正文、主题分类、体裁", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("补了概述", refused.TextOf("#Input_Summary"));
    }

    [Fact]
    public async Task The_reason_of_a_return_reaches_the_clerk_who_may_write_again()
    {
        var item = await NewItem("24");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']", Complete);
        var submitted = await clerk.Send(draft, "button[formaction*=Submit]");
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        await reviewer.Send(await reviewer.Open(submitted.Path), "form[action*='Return']", ("Input.Reason", "附件含身份证号，请先隐去"));

        var home = await clerk.Open("/desk");
        Assert.Contains("附件含身份证号", home.Text, StringComparison.Ordinal);
        var returned = await clerk.Open(submitted.Path);

        Assert.Contains("附件含身份证号", returned.TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.True(returned.Has("#Input_Title"));
    }

    [Fact]
    public async Task The_second_of_two_editors_sees_what_changed_and_loses_nothing()
    {
        var item = await NewItem("19");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/records/new?item={item.Id}"), "form[method=post][action*='new']", Complete);
        var first = await clerk.Open(draft.Path);
        await clerk.Send(await clerk.Open(draft.Path), "form.form", ("Input.Title", "别人改的标题"));

        var refused = await clerk.Send(first, "form.form", ("Input.Title", "我改的标题"), ("Input.Text", "我写的正文"));

        Assert.Equal("我改的标题", refused.Find("#Input_Title").GetAttribute("value"));
        Assert.Equal("我写的正文", refused.TextOf("#Input_Text"));
        Assert.Contains("别人改的标题", refused.TextOf("details.act"), StringComparison.Ordinal);
        var saved = await clerk.Send(refused, "form.form");
        Assert.Contains("我改的标题", saved.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_drafts_one_record()
    {
        var item = await NewItem("20");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var form = await clerk.Open($"/desk/records/new?item={item.Id}");

        var once = await clerk.Send(form, "form[method=post][action*='new']", Complete);
        var again = await clerk.Send(form, "form[method=post][action*='new']", Complete);

        Assert.Equal(once.Path, again.Path);
        Assert.Single((await host.DutyOf(item)).Rounds);
    }

    [Fact]
    public async Task Another_body_s_records_rows_and_duties_are_not_found()
    {
        var item = await NewItem("11", host.County.Township);
        var duty = await host.DutyOf(item);
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/records/new?item={item.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/duties/{duty.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/duties?body={host.County.Township.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open("/desk/records/00000000000070008000000000000001")).Status);
    }

    private async Task<CatalogItem> NewItem(string area, Yangguang.Bodies.Body? body = null) =>
        (await host.HasCatalog(body ?? host.County.Department, area, Given.Row($"审核信息{area}")))[0];
}
