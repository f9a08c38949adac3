using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Answers;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>Answers told to everybody, without who asked (B11, D18, art. 44).</summary>
public sealed class AnswerTests(Host host) : IClassFixture<Host>
{
    // B11, P13
    [Fact]
    public async Task An_answer_is_published_when_nobody_can_be_told_from_it()
    {
        var request = await Answered(GivenRequests.Wish with { MayPublishAnswer = true });
        using var clerk = await host.SignedIn(host.County.RequestOfficer);
        var form = await clerk.Open($"/desk/answers/new/{request.Id}");
        foreach (var (words, said) in new[] { ("林小满申请的名册共12人", "能看出申请人"), ("联系人电话13912345678，名册共12人", "手机号") })
        {
            var refused = await clerk.Send(form, "main form", ("Input.Answer", words), ("Input.IsLookedThrough", "true"));
            Assert.Contains(said, refused.TextOf(".error-summary"), StringComparison.Ordinal);
            Assert.Equal(words, refused.TextOf("#Input_Answer"));
        }

        Assert.Contains("通读一遍", (await clerk.Send(form, "main form", ("Input.Answer", "名册共12人，见附件。"))).TextOf(".error-summary"), StringComparison.Ordinal);
        var shown = await clerk.Send(form, "main form", ("Input.Answer", "名册共12人，已公布。"), ("Input.IsLookedThrough", "true"));

        Assert.StartsWith("/requests/answers/", shown.Path, StringComparison.Ordinal);
        using var visitor = host.Public();
        Assert.Contains("2025年临时救助发放名册", (await visitor.Open("/requests/answers")).Text, StringComparison.Ordinal);
        Assert.Contains("名册共12人", await visitor.Http.GetStringAsync("/requests/answers.atom"), StringComparison.Ordinal);
        Assert.Contains("2025年临时救助发放名册", (await visitor.Open("/search?q=名册共12人&kind=answer")).TextsOf(".hit-title"));
        var looking = await host.Files(visitor, ("Input.Subject", "2025年临时救助发放名册"));
        Assert.Contains("2025年临时救助发放名册", looking.TextsOf(".shelf a"));

        var list = await clerk.Send(await clerk.Open("/desk/answers"), "form[action*=Withdraw]", ("Why", "有人能被认出"));
        Assert.Contains("已经撤下", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Open(shown.Path)).Status);
        Assert.Empty((await visitor.Open("/search?q=名册共12人&kind=answer")).TextsOf(".hit-title"));
        Assert.DoesNotContain("名册共12人", await visitor.Http.GetStringAsync("/requests/answers.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_and_an_open_case_are_not_published()
    {
        var open = await host.HasCase();
        var refusal = await host.Inside(services => Record.ExceptionAsync(() => services.GetRequiredService<PublishAnswer>().Run(
            open.Id, new() { Title = "标题", Question = "问", Answer = "答" }, isLookedThrough: true, host.Clerk())));
        Assert.Equal("answer.not-given", Assert.IsType<RuleViolationException>(refusal).Ruling.Code);
    }

    // D20: counted from the cases; few cases are not broken down
    [Fact]
    public async Task The_statistics_are_the_cases_and_tell_nothing_of_few()
    {
        host.Time.MoveTo(new(2027, 3, 1));
        using var visitor = host.Public();
        for (var count = 0; count < 4; count++)
            await Answered(GivenRequests.Wish);
        var few = await visitor.Open("/requests/statistics?year=2027");
        Assert.Equal(["4", "4", "—", "—"], few.TextsOf("table:not(.bars) tbody tr:first-child td").Take(4));

        await Answered(GivenRequests.Wish);
        var enough = await visitor.Open("/requests/statistics?year=2027");
        Assert.Equal(["5", "5", "100%", "5"], enough.TextsOf("table:not(.bars) tbody tr:first-child td").Take(4));
        Assert.DoesNotContain("林小满", enough.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private async Task<InformationRequest> Answered(RequestWish wish)
    {
        var request = await host.HasCase(wish);
        var draft = GivenRequests.Draft(DecisionCode.Granted) with { Search = new() };
        await host.Act<DraftDecision>(act => act.Run(request.Id, draft, host.Clerk()));
        await host.Act<SignDecision>(act => act.Run(request.Id, host.Head()));
        return await host.Act<DeliverDecision>(act => act.Run(
            request.Id, new() { Way = DeliveryWay.Electronic, DispatchedOn = host.Time.Today(), Proof = "网上平台" }, host.Clerk()));
    }
}
