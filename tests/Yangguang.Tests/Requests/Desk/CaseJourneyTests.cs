using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Desk;

/// <summary>A case at the desk, by what a member of staff sees and sends (B11, B14).</summary>
public sealed class CaseJourneyTests(Host host) : IClassFixture<Host>
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly (string Name, string Value)[] Today = [("Input.On", "2026-03-02")];

    [Fact]
    public async Task Of_two_heads_who_sign_at_once_one_signs_and_the_other_is_told()
    {
        var request = await host.HasCase();
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted), host.Clerk()));
        using var head = await host.SignedIn(host.County.OfficeHead);
        using var officer = await host.SignedIn(host.County.Officer);
        var path = $"/desk/requests/{request.Id}?act=Sign";
        var (one, other) = (await head.Open(path), await officer.Open(path));

        var answers = await Task.WhenAll(Task.Run(() => head.Send(one, ".act-form")), Task.Run(() => officer.Send(other, ".act-form")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers, answer => answer.Has(".error-summary"));
        Assert.Equal(RequestState.AwaitingDelivery, (await host.Now(request.Id)).State);
    }

    // B11: a paper over the counter to its delivery, by two people
    [Fact]
    public async Task A_paper_request_is_taken_in_registered_answered_signed_and_delivered()
    {
        host.Time.MoveTo(Monday);
        await host.HasOffice();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        using var head = await host.SignedIn(host.County.OfficeHead);

        var receipt = await clerk.Send(await clerk.Open("/desk/requests/new"), "form.form-wide", Paper("殡葬服务收费标准"));
        Assert.Matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", receipt.TextOf(".receipt-code"));
        Assert.Contains("林**", receipt.Text, StringComparison.Ordinal);
        var board = await clerk.Open("/desk/requests");
        Assert.Contains("殡葬服务收费标准", board.Text, StringComparison.Ordinal);

        var path = receipt.Path.Replace("/receipt", "", StringComparison.Ordinal);
        var page = await clerk.Send(await clerk.Open(path), ".act-form");
        Assert.Contains("2026-03-30", page.Text, StringComparison.Ordinal);
        page = await clerk.Send(await clerk.Open($"{path}/answer?code=Granted"), "form.span-8");
        Assert.Equal("待签发", page.TextOf(".page-head .badge"));
        page = await head.Send(await head.Open($"{path}?act=Sign"), ".act-form");
        Assert.Contains("昭民公开〔2026〕", page.Text, StringComparison.Ordinal);
        page = await clerk.Send(await clerk.Open(path), ".act-form", ("Input.On", "2026-03-02"), ("Input.ServedOn", "2026-03-02"), ("Input.Proof", "林小满签收"));

        Assert.Equal("已送达", page.TextOf(".page-head .badge"));
        Assert.Contains("2026-03-02 签收", page.Text, StringComparison.Ordinal);
    }

    // B14: each guard of the law, seen once through the door
    [Fact]
    public async Task A_second_correction_a_late_extension_and_an_unsearched_absence_are_not_offered_or_refused_with_what_was_typed()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", Monday, host.Clerk()));
        await host.Act<AskCorrection>(act => act.NoteCorrection(request.Id, Monday, GivenRequests.Wish, host.Clerk()));
        using var clerk = await host.SignedIn(host.County.RequestOfficer);

        var page = await clerk.Open($"/desk/requests/{request.Id}");
        Assert.Contains("要求补正：", page.TextOf(".act-refused"), StringComparison.Ordinal);
        Assert.Contains("第三十条", (await Forced(clerk, request, "AskCorrection", ("Input.Text", "再补一次"))).TextOf(".error-summary"), StringComparison.Ordinal);

        page = await clerk.Send(await clerk.Open($"/desk/requests/{request.Id}/answer?code=NotHeld"), "form.span-8",
            ("Input.Places", "局档案室"), ("Input.Words[SearchRecord]", "经检索没有"));
        Assert.Contains("检索记录", page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("局档案室", page.Find("#Input_Places").GetAttribute("value"));

        host.Time.MoveTo(new DateOnly(2026, 4, 1));
        using var head = await host.SignedIn(host.County.OfficeHead);
        page = await Forced(head, request, "Extend", ("Input.On", "2026-04-01"), ("Input.Days", "5"), ("Input.Text", "卷宗多"));
        Assert.Contains("届满", page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("延期：", (await head.Open($"/desk/requests/{request.Id}")).TextOf(".act-refused"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_drafted_an_answer_is_not_offered_to_sign_it_and_cannot()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted), host.Head()));
        using var head = await host.SignedIn(host.County.OfficeHead);

        Assert.Contains("拟稿人不能签发", (await head.Open($"/desk/requests/{request.Id}")).TextOf(".act-refused"), StringComparison.Ordinal);
        Assert.Contains("拟稿人不能签发", (await Forced(head, request, "Sign")).TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bodys_people_get_nothing()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        var stranger = await host.Inside(async services =>
        {
            var staff = new Staff(Guid.CreateVersion7(host.Time.GetUtcNow()), "stranger", "外人", host.County.Township, StaffRole.OfficeHead);
            await services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Staff>>().CreateAsync(staff, SmallCounty.Password);
            return staff;
        });
        using var visitor = await host.SignedIn(stranger);

        foreach (var path in new[] { "", "/answer", "/receipt" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/desk/requests/{request.Id}{path}")).Status);
        Assert.DoesNotContain(request.Number!, (await visitor.Open("/desk/requests")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/desk/requests?body={host.County.Department.Code}")).Status);
    }

    // P10: masked by default, each look noted with its purpose
    [Fact]
    public async Task The_applicant_is_masked_until_somebody_asks_with_a_purpose_and_the_look_is_noted()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var path = $"/desk/requests/{request.Id}";

        var page = await clerk.Open(path);
        Assert.DoesNotContain(GivenRequests.Person.PaperNumber, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(GivenRequests.Person.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("查看的用途", (await clerk.Send(page, ".see")).TextOf(".error-summary"), StringComparison.Ordinal);
        page = await clerk.Send(page, ".see", ("Purpose", "核对身份"));

        Assert.Contains(GivenRequests.Person.PaperNumber, page.Text, StringComparison.Ordinal);
        Assert.Contains("查看申请人信息：核对身份", page.TextOf(".timeline"), StringComparison.Ordinal);
        Assert.DoesNotContain(GivenRequests.Person.PaperNumber, (await clerk.Open(path)).Text, StringComparison.Ordinal);
    }

    // D6: what a step would do is seen before it is taken
    [Fact]
    public async Task What_an_extension_would_do_is_shown_before_and_is_what_then_happens()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        using var head = await host.SignedIn(host.County.OfficeHead);

        var page = await head.Send(await head.Open($"/desk/requests/{request.Id}?act=Extend"), "button[formaction*='Forecast']", ("Input.Days", "20"));
        Assert.Equal("2026-04-28", page.TextOf(".forecast strong"));
        Assert.Equal(new DateOnly(2026, 3, 30), (await host.Now(request.Id)).DueOn);
        page = await head.Send(page, ".act-form", ("Input.Text", "卷宗多"));

        Assert.Contains("2026-04-28", page.TextOf(".ruler-ends"), StringComparison.Ordinal);
    }

    // Art. 33: several letters out at once, each with its own days
    [Fact]
    public async Task Letters_go_to_several_parties_and_what_they_say_stays_sealed()
    {
        host.Time.MoveTo(Monday);
        var request = await host.HasCase();
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var path = $"/desk/requests/{request.Id}";

        var page = await clerk.Send(await clerk.Open($"{path}?act=Consult"), ".act-form",
            ("Input.Kind", "ThirdParty"), ("Input.Party", "柳某"), ("Input.Contact", "青溪镇"), ("Input.Text", "名册中的一栏"));
        page = await clerk.Send(await clerk.Open($"{path}?act=Consult"), ".act-form",
            ("Input.Kind", "OtherOrgan"), ("Input.Party", "省档案馆"), ("Input.Contact", ""), ("Input.Text", "是否已移交"));
        Assert.Equal(2, page.TextsOf("#letters ~ .table-frame tbody tr").Count);
        Assert.DoesNotContain("柳某", page.Text, StringComparison.Ordinal);
        var letters = (await host.Now(request.Id)).Consultations;
        foreach (var letter in letters)
            page = await clerk.Send(await clerk.Open($"{path}?act=CloseLetter&letter={letter.Id}"), ".act-form",
                ("Input.Letter", letter.Id.Value.ToString()), ("Input.Opinion", "Agrees"), ("Input.Text", "没有意见"));

        Assert.Equal("办理中", page.TextOf(".page-head .badge"));
        Assert.DoesNotContain("没有意见", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Sends an act that the page does not offer, as an old tab or a hand-made form would.</summary>
    private static async Task<Page> Forced(Visitor visitor, InformationRequest request, string act, params (string Name, string Value)[] fields)
    {
        var page = await visitor.Open($"/desk/requests/{request.Id}?act=Link");
        return await visitor.Send(page, ".act-form",
            [("Input.Act", act), .. fields.Any(field => field.Name == "Input.On") ? [] : Today, .. fields]);
    }

    private static (string Name, string Value)[] Paper(string subject) =>
    [
        ("Input.Channel", nameof(ReceiptChannel.InPerson)), ("Input.Name", "林小满"), ("Input.PaperNumber", "110101199003071233"),
        ("Input.Phone", "13805501234"), ("Input.Address", "昭明县青溪镇柳湾村3组"), ("Input.Subject", subject),
    ];
}
