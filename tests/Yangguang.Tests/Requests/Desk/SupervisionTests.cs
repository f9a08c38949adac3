using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Corrections;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Desk;

/// <summary>What stands around the cases: urging, incidents, letters of other organs, corrections, offices, changed calendars (B11, B14).</summary>
public sealed class SupervisionTests(Host host) : IClassFixture<Host>
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    // B14: 督办
    [Fact]
    public async Task The_office_urges_over_an_overdue_case_and_the_organ_answers()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase(GivenRequests.Wish with { Subject = "逾期的一件" });
        host.Time.MoveTo(new DateOnly(2026, 4, 7));
        using var officer = await host.SignedIn(host.County.Officer);
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        Assert.Contains("逾期的一件", (await officer.Open("/desk/requests?view=Late&q=逾期的一件")).TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("逾期未答复", (await officer.Open("/desk/requests/incidents")).TextOf("table"), StringComparison.Ordinal);
        Assert.False((await clerk.Open($"/desk/requests/{request.Id}")).Has("form[action*=Urge]"));

        var page = await officer.Send(await officer.Open($"/desk/requests/{request.Id}"), "form[action*=Urge]", ("Urging.Text", "请立即答复"), ("Urging.AnswerBy", "2026-04-09"));
        Assert.Contains("请立即答复", page.TextOf("#supervision ~ .urging"), StringComparison.Ordinal);
        page = await clerk.Send(await clerk.Open($"/desk/requests/{request.Id}"), "form[action*=Report]", ("Urging.Text", "今日已拟稿"));

        Assert.Contains("今日已拟稿", page.TextOf(".urging"), StringComparison.Ordinal);
        Assert.Contains("督办：请立即答复", page.TextOf(".timeline"), StringComparison.Ordinal);
        var export = await officer.Http.GetStringAsync("/desk/requests/incidents?handler=Export&format=csv");
        Assert.Contains("逾期的一件", export, StringComparison.Ordinal);
        Assert.DoesNotContain(GivenRequests.Person.Name, export, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync("/desk/requests/incidents?handler=Export&format=xlsx")).StatusCode);
    }

    // B14: the consult box of another organ; its opinion is sealed
    [Fact]
    public async Task Another_organ_answers_at_its_own_desk_and_the_case_goes_on()
    {
        host.Time.MoveTo(Monday);
        await host.HasOffice(host.County.Office);
        var request = await host.HasCase();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        using var office = await host.SignedIn(host.County.Officer);
        await clerk.Send(await clerk.Open($"/desk/requests/{request.Id}?act=Consult"), ".act-form",
            ("Input.Kind", "OtherOrgan"), ("Input.Organ", host.County.Office.Id.Value.ToString()), ("Input.Text", "是否由贵单位制作"));

        var box = await office.Open("/desk/opinions");
        Assert.Contains("是否由贵单位制作", box.Text, StringComparison.Ordinal);
        Assert.False((await clerk.Open("/desk/opinions")).Has("[aria-labelledby^=letter-]"));
        Assert.Contains("意见和理由", (await office.Send(box, "form[action*=Answer]", ("Input.Opinion", "Objects"))).TextOf(".error-summary"), StringComparison.Ordinal);
        await office.Send(box, "form[action*=Answer]", ("Input.Opinion", "Objects"), ("Input.Words", "内含商业秘密"));

        var letter = Assert.Single((await host.Now(request.Id)).Consultations);
        Assert.Equal(Opinion.Objects, letter.Opinion);
        Assert.DoesNotContain("商业秘密", letter.Answer, StringComparison.Ordinal);
    }

    // B11: art. 41
    [Fact]
    public async Task A_wrong_record_is_reported_at_the_portal_read_with_a_purpose_and_answered()
    {
        host.Time.MoveTo(Monday);
        await host.HasOffice();
        using var citizen = host.Public();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var form = await citizen.Open("/requests/corrections/new");
        (string Name, string Value)[] typed =
        [
            ("Input.BodyCode", host.County.Department.Code), ("Input.Record", "低保家庭登记"), ("Input.Wrong", "出生日期错了"), ("Input.Name", "林小满"),
            ("Input.PaperNumber", "110101199003071233"), ("Input.Phone", "13805501234"),
        ];
        var refused = await citizen.Send(form, "form.spaced", typed);
        Assert.Contains("证据", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("低保家庭登记", refused.Find("#Input_Record").GetAttribute("value"));
        var code = (await citizen.Send(form, "form.spaced", [.. typed, ("Input.Evidence", "户口簿")])).TextOf(".receipt-code");

        var list = await clerk.Open("/desk/requests/corrections");
        var path = list.Find("tbody a").GetAttribute("href")!;
        var page = await clerk.Open(path);
        Assert.DoesNotContain("林小满", page.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03-30", page.TextOf(".ruler-ends"), StringComparison.Ordinal);
        Assert.Contains("户口簿", (await clerk.Send(page, ".see", ("Purpose", "核实证据"))).Text, StringComparison.Ordinal);
        await clerk.Send(page, "form[action*=Close]", ("Input.Outcome", nameof(CorrectionOutcome.Corrected)), ("Input.Words", "已按户口簿更正"));

        Assert.Contains("已按户口簿更正", (await citizen.Send(await citizen.Open("/requests/corrections/new"), "form[action*=Track]", ("Code", code[..14].ToLowerInvariant()))).Text, StringComparison.Ordinal);
        Assert.Contains("没有找到", (await citizen.Send(form, "form[action*=Track]", ("Code", "AAAA-AAAA-AAAA"))).Text, StringComparison.Ordinal);
    }

    // Art. 30: while a correction was awaited the office's period stood still
    [Fact]
    public async Task A_request_given_up_for_want_of_a_correction_is_not_counted_as_answered_late()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", Monday, host.Clerk()));
        await host.Act<AskCorrection>(act => act.NoteServed(request.Id, Monday, host.Clerk()));
        host.Time.MoveTo(new DateOnly(2026, 4, 7));
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.NotCorrected), host.Clerk()));
        await host.Act<SignDecision>(act => act.Run(request.Id, host.Head()));

        var sent = new SentAnswer { Way = DeliveryWay.Electronic, DispatchedOn = new(2026, 4, 7), Proof = "系统回执" };
        Assert.False((await host.Act<DeliverDecision>(act => act.Run(request.Id, sent, host.Clerk()))).AnswerWasLate);
    }

    // D19: several ask for the same (art. 44)
    [Fact]
    public async Task What_several_ask_for_is_linked_and_drafted_for_everybody()
    {
        host.Time.MoveTo(Monday);
        var item = (await host.HasCatalog(host.County.Department, "07", Given.Row("临时救助")))[0];
        var wish = GivenRequests.Wish with { Subject = "养老机构补贴标准" };
        var (first, second) = (await host.HasCase(wish), await host.HasCase(wish, GivenRequests.Person with { Name = "陈大地", Paper = IdentityPaper.Passport, PaperNumber = "E1234567" }));
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var path = $"/desk/requests/{second.Id}";
        Assert.Contains("养老机构补贴标准", (await clerk.Open(path)).TextOf("#kin ~ ul"), StringComparison.Ordinal);

        await clerk.Send(await clerk.Open($"{path}?act=Link"), ".act-form", ("Input.Other", first.Id.Value.ToString()));
        var page = await clerk.Send(await clerk.Open($"{path}?act=MakePublic"), ".act-form", ("Input.Item", item.Id.Value.ToString()), ("Input.Text", "养老机构补贴标准"));

        var record = (await host.Now(second.Id)).MadePublicAs;
        Assert.NotNull(record);
        Assert.Equal(record, (await host.Now(first.Id)).MadePublicAs);
        Assert.Contains("转主动公开，起草《养老机构补贴标准》", page.TextOf(".timeline"), StringComparison.Ordinal);
    }

    // B11: 一事一申请 (a paper that asks for forty things)
    [Fact]
    public async Task A_paper_of_forty_items_becomes_forty_requests_received_on_the_same_day()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);

        await clerk.Send(await clerk.Open($"/desk/requests/{request.Id}?act=Split"), ".act-form", ("Input.Text", string.Join('\n', Enumerable.Range(1, 40).Select(n => $"第{n}项"))));

        var parts = await host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.AsNoTracking().Where(each => each.SplitFromId == request.Id).ToListAsync());
        Assert.Equal(40, parts.Count);
        Assert.All(parts, part => Assert.Equal(Monday, part.Clock.ReceivedOn));
    }

    // B11: fees are proposed and never automatic; one standard a request
    [Fact]
    public async Task A_fee_is_proposed_by_page_and_noticed_only_when_somebody_decides()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);

        var page = await clerk.Send(await clerk.Open($"/desk/requests/{request.Id}?act=Fee"), "button[formaction*=Forecast]", ("Input.FeeWay", "ByPage"), ("Input.Pages", "68"));
        Assert.StartsWith("380 元", page.TextOf(".fee"), StringComparison.Ordinal);
        Assert.Null((await host.Now(request.Id)).Clock.FeeNoticedOn);
        await clerk.Send(page, ".act-form");

        Assert.Equal(380_00, (await host.Now(request.Id)).Clock.FeeFen);
        var other = await host.HasCase(applicant: GivenRequests.Person with { Name = "何一件", Paper = IdentityPaper.Passport, PaperNumber = "E7654321" });
        page = await clerk.Open($"/desk/requests/{other.Id}?act=Fee");
        Assert.Contains("没有应收的费用", (await clerk.Send(page, ".act-form")).TextOf(".error-summary"), StringComparison.Ordinal);
    }

    // B14: an office that lacks what letters print cannot open
    [Fact]
    public async Task The_head_opens_an_office_and_what_is_missing_is_named()
    {
        host.Time.MoveTo(Monday);
        using var head = await host.SignedIn(host.County.OfficeHead);
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var form = await head.Open("/desk/requests/offices");

        Assert.Contains("还缺", (await head.Send(form, "form.form", ("Input.UnitName", "办公室"), ("Input.Court", ""))).TextOf(".error-summary"), StringComparison.Ordinal);
        var saved = await head.Send(form, "form.form",
            ("Input.UnitName", "昭明县民政局办公室"), ("Input.NumberWord", "昭民公开"), ("Input.Phone", "0000-1"), ("Input.Address", "人民路1号"), ("Input.CountyGovernment", "昭明县人民政府"), ("Input.Court", "昭明县人民法院"));

        Assert.Contains("正在受理申请", saved.Text, StringComparison.Ordinal);
        Assert.False((await clerk.Open("/desk/requests/offices")).Has("form.form button"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/requests/offices?body={host.County.Office.Code}")).Status);
    }

    // B14
    [Fact]
    public async Task What_is_due_next_stands_on_the_home_of_the_desk()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase(GivenRequests.Wish with { Subject = "首页上的一件" });
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted), host.Clerk()));
        using var head = await host.SignedIn(host.County.OfficeHead);
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.Contains("首页上的一件", (await head.Open("/desk")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("首页上的一件", (await clerk.Open("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open("/desk/requests")).Status);
    }
}
