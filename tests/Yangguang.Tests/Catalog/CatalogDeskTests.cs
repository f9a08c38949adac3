using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog;

/// <summary>Catalogues at the desk: from a draft to duties (A03, A07, A10, A14), corrections that mend an unknown limit (A06).</summary>
public sealed class CatalogDeskTests(Host host) : IClassFixture<Host>
{
    private string Code => host.County.Department.Code;

    [Fact]
    public async Task A_body_that_an_area_does_not_concern_says_why_once()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var place = await clerk.Open($"/desk/catalogs/{Code}/05");

        var silent = await clerk.Send(place, "form[action*=NotInvolved]", ("Explanation", " "));
        Assert.Contains("请写明不涉及本领域的原因", silent.TextOf(".error-summary"), StringComparison.Ordinal);
        await clerk.Send(place, "form[action*=NotInvolved]", ("Explanation", "本单位没有税收管理职能"));
        var said = await clerk.Send(place, "form[action*=NotInvolved]", ("Explanation", "本单位没有税收管理职能"));

        Assert.Contains("本单位没有税收管理职能", said.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Event == "NotInvolvedDeclared")));
    }

    [Fact] // A10
    public async Task A_statement_is_signed_and_dated_and_can_be_taken_back()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var place = await clerk.Open($"/desk/catalogs/{Code}/06");
        var said = await clerk.Send(place, "form[action*=NotInvolved]", ("Explanation", "本单位没有养老服务职能"));
        using var visitor = host.Public();
        Assert.Contains($"{host.County.Clerk.DisplayName}，2026年3月2日", (await visitor.Open($"/areas/06?body={Code}")).Text, StringComparison.Ordinal);
        Assert.Contains("本单位没有养老服务职能（" + host.County.Clerk.DisplayName, (await visitor.Open("/matrix")).Document.Body!.InnerHtml, StringComparison.Ordinal);

        await clerk.Send(said, "form[action*=Withdraw]");

        Assert.Contains("目录待编制", (await visitor.Open($"/areas/06?body={Code}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_note_stands_with_the_public_catalogue()
    {
        await host.HasCatalog(host.County.Department, "26", Given.Row("帮扶政策"));
        using var clerk = await host.SignedIn(host.County.Clerk);

        await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/26"), "form[action*=LocalNote]", ("LocalNote", "按城镇脱贫解困编制"));

        using var visitor = host.Public();
        Assert.Contains("按城镇脱贫解困编制", (await visitor.Open($"/areas/26?body={Code}")).TextOf("#catalog"), StringComparison.Ordinal);
    }

    [Fact] // A16
    public async Task A_catalogue_without_its_norm_is_shown_as_incomplete_until_both_are_paired()
    {
        await host.HasCatalog(host.County.Department, "25", Given.Row("政策文件"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        using var visitor = host.Public();
        Assert.Equal("配套规范：待制定", (await visitor.Open($"/areas/25?body={Code}")).TextOf("#norm"));
        Assert.Equal("缺", (await clerk.Open("/desk/catalogs")).TextOf("tr:has(a[href$='/25']) td[data-label=配套规范]"));

        var refused = await clerk.Send(
            await clerk.Open($"/desk/catalogs/{Code}/25"), "form[action*=Norm]", ("NormTitle", "《公开工作规范》"), ("NormAddress", "javascript:alert(1)"));
        Assert.Contains("以 https:// 开头", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("《公开工作规范》", refused.Find("[name=NormTitle]").GetAttribute("value"));
        await clerk.Send(refused, "form[action*=Norm]", ("NormTitle", "《公开工作规范》"), ("NormAddress", "/about"));

        var page = await visitor.Open($"/areas/25?body={Code}");
        Assert.Equal("配套规范：公开工作规范", page.TextOf("#norm"));
        Assert.Equal("/about", page.Find("#norm a").GetAttribute("href"));
        Assert.Equal("有", (await clerk.Open("/desk/catalogs")).TextOf("tr:has(a[href$='/25']) td[data-label=配套规范]"));
    }

    [Fact]
    public async Task A_catalogue_drafted_by_a_clerk_becomes_duties_only_after_the_office_approves()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/19"), "form[action*=Start]");
        var form = await clerk.Open($"{draft.Path}/rows");
        var saved = await clerk.Send(form, "form.form", Row("低保审批", "自作出决定之日起7个工作日内"));
        var twice = await clerk.Send(form, "form.form", Row("低保审批", "自作出决定之日起7个工作日内"));
        Assert.Equal(saved.TextsOf(".draft-row td.card-title a"), twice.TextsOf(".draft-row td.card-title a"));
        await clerk.Send(twice, "form[action*=Submit]", ("Reason", "首次编制"));
        Assert.Equal(0, await DutyCount("19"));

        using var officer = await host.SignedIn(host.County.Officer);
        var waiting = await officer.Open("/desk/catalogs");
        Assert.Contains("首次编制", waiting.Text, StringComparison.Ordinal);
        await officer.Send(await officer.Open(draft.Path), "form[action*=Approve]", ("EffectiveOn", "2026-03-02"));

        Assert.Equal(1, await DutyCount("19"));
        Assert.Contains("低保审批", (await clerk.Open("/desk/duties?area=19")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_drafts_for_a_body_cannot_approve_for_the_county()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/20"), "form[action*=Start]");

        using var forged = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", draft.Find("[name=__RequestVerificationToken]").GetAttribute("value")!),
            new("EffectiveOn", "2026-03-02"),
        ]);
        using var answer = await clerk.Http.PostAsync($"{draft.Path}?handler=Approve", forged);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Correcting_a_limit_nobody_can_read_starts_the_clock()
    {
        var item = (await host.HasCatalog(host.County.Department, "21", Given.Row("特困供养", "视情况而定")))[0];
        Assert.Equal(DutyState.UnknownTrigger, (await host.DutyOf(item)).State);
        using var clerk = await host.SignedIn(host.County.Clerk);
        var form = await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/21/1"), ".page-head form");

        var read = await clerk.Send(form, "button[formaction*=Read]", ("Input.TimeLimit", "每季度公开一次"));
        Assert.Contains("季度", read.TextOf("[data-limit-reading]"), StringComparison.Ordinal);
        var draft = await clerk.Send(read, "form.form");
        await clerk.Send(draft, "form[action*=Submit]", ("Reason", "更正公开时限"), ("WarningsRead", "true"));
        using var officer = await host.SignedIn(host.County.Officer);
        await officer.Send(await officer.Open(draft.Path), "form[action*=Approve]", ("EffectiveOn", "2026-03-02"));

        var duty = await host.DutyOf(item);
        Assert.Equal(DutyTrigger.Cycle, duty.Trigger);
        Assert.NotNull(duty.NextRoundOn);
        Assert.NotEqual(DutyState.UnknownTrigger, duty.State);
    }

    [Fact]
    public async Task The_second_of_two_who_edit_a_row_is_told_and_keeps_the_typed_text()
    {
        await host.HasCatalog(host.County.Department, "22", Given.Row("临时救助"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        var first = await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/22/1"), ".page-head form");
        await clerk.Send(await clerk.Open(first.Path), "form.form", ("Input.Level2", "别人改的"));

        var refused = await clerk.Send(first, "form.form", ("Input.Level2", "我改的"));

        Assert.Contains("有人修改", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("我改的", refused.Find("#Input_Level2").GetAttribute("value"));
        Assert.Contains("别人改的", refused.TextOf(".conflict .notice-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_returns_single_rows_with_reasons()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/24"), "form[action*=Start]");
        var saved = await clerk.Send(await clerk.Open($"{draft.Path}/rows"), "form.form", Row("医疗救助", "及时公开"));
        await clerk.Send(saved, "form[action*=Submit]", ("Reason", "首次编制"));
        using var officer = await host.SignedIn(host.County.Officer);
        var deciding = await officer.Open(draft.Path);
        var remark = deciding.Find("input[name^=Remarks]").GetAttribute("name")!;

        await officer.Send(deciding, "form[action*=Return]", ("Reason", ""), (remark, "缺少公开依据"));

        Assert.Contains("缺少公开依据", (await clerk.Open(draft.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_body_s_catalogue_is_not_found()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var other = host.County.Township.Code;

        foreach (var address in new[] { $"/desk/catalogs/{other}/19", $"/desk/catalogs/{other}/19/draft", $"/desk/catalogs/{Code}/99", $"/desk/catalogs?body={other}", $"/desk/import?body={other}" })
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open(address)).Status);
    }

    private Task<int> DutyCount(string area) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Duties.CountAsync(duty => duty.AreaCode == area));

    private static (string Name, string Value)[] Row(string name, string limit) =>
    [
        ("Input.Level1", "社会救助"), ("Input.Level2", name), ("Input.Elements", "办理结果\n办理依据"),
        ("Input.LegalBasis", "《社会救助暂行办法》"), ("Input.TimeLimit", limit), ("Input.Channels", "WEB"),
    ];
}
