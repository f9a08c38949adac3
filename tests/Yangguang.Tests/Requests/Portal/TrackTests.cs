using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Voice;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>What an applicant sees and does between receipt and answer (B11).</summary>
public sealed class TrackTests(Host host) : IClassFixture<Host>
{
    // B11, art. 30
    [Fact]
    public async Task A_correction_at_the_portal_starts_the_period_anew()
    {
        host.Time.MoveTo(new(2026, 3, 2));
        var request = await host.HasCase();
        await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度和镇村", new(2026, 3, 4), host.Clerk()), new(2026, 3, 4));
        await host.Act<AskCorrection>(act => act.NoteServed(request.Id, new(2026, 3, 4), host.Clerk()));
        using var visitor = host.Public();
        var page = await visitor.Open(await host.LinkTo(request));
        Assert.Equal("请您补正", page.TextOf("h1"));
        Assert.Contains("请写明年度和镇村", page.TextOf(".notice"), StringComparison.Ordinal);

        host.Time.MoveTo(new(2026, 3, 9));
        var empty = await visitor.Send(page, "form[action*=Correct]", ("Input.Subject", ""), ("Input.Description", ""), ("Input.Note", "我再想想"));
        Assert.Contains("请写明需要什么信息", empty.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("我再想想", empty.TextOf("#Input_Note"));
        var after = await visitor.Send(empty, "form[action*=Correct]", ("Input.Subject", "青溪镇柳湾村2025年临时救助名册"), ("Input.Note", "指柳湾村"));

        Assert.Contains("2026年4月7日", after.TextOf(".track-by"), StringComparison.Ordinal);
        var words = await host.Inside(services => services.GetRequiredService<HearApplicant>().Read(request.Id, "核对补正", host.Clerk()));
        Assert.Equal((WordKind.Correction, "指柳湾村"), (words.Single().Kind, words.Single().Words));
    }

    [Fact]
    public async Task An_applicant_withdraws_with_a_click_and_is_offered_nothing_more()
    {
        var request = await host.HasCase();
        using var visitor = host.Public();
        var page = await visitor.Send(await visitor.Open(await host.LinkTo(request)), "form[action*=Withdraw]", ("Input.Why", "已经从别处得到"));

        Assert.Equal("已经终结", page.TextOf("h1"));
        Assert.False(page.Has("form[action*=Withdraw]"));
        Assert.Equal((RequestState.Closed, DecisionCode.Other), ((await host.Now(request.Id)).State, (await host.Now(request.Id)).Decision));
    }

    // B11, E19, E20: remedies run from service
    [Fact]
    public async Task An_answer_shows_its_remedies_with_last_days()
    {
        host.Time.MoveTo(new(2026, 3, 31));
        var request = await host.HasSigned(DecisionCode.Granted);
        await host.Act<DeliverDecision>(act => act.Run(request.Id, Sent(new(2026, 3, 31)), host.Clerk()));
        using var visitor = host.Public();
        var page = await visitor.Open(await host.LinkTo(request));

        Assert.Equal("予以公开", page.TextOf(".result-word"));
        var remedies = page.TextOf("section[aria-labelledby=remedies]");
        Assert.Contains("2026年6月1日", remedies, StringComparison.Ordinal);
        Assert.Contains("2026年9月30日", remedies, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260601", await visitor.Http.GetStringAsync($"{page.Path}/calendar.ics"), StringComparison.Ordinal);
        var rated = await visitor.Send(page, "form[action*=Rate]", ("Input.Mark", "5"));
        Assert.Contains("谢谢您的评价", rated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_tells_that_reconsideration_comes_first()
    {
        host.Time.MoveTo(new(2026, 3, 31));
        var request = await host.HasSigned(DecisionCode.InternalAffairs);
        await host.Act<DeliverDecision>(act => act.Run(request.Id, Sent(new(2026, 3, 31)), host.Clerk()));
        using var visitor = host.Public();
        var remedies = (await visitor.Open(await host.LinkTo(request))).TextOf("section[aria-labelledby=remedies]");

        Assert.Contains("应当先", remedies, StringComparison.Ordinal);
        Assert.DoesNotContain("2026年9月30日", remedies, StringComparison.Ordinal);
    }

    // A drafted answer is the office's own business until it is delivered.
    [Fact]
    public async Task A_drafted_answer_is_not_told_before_it_is_delivered()
    {
        var request = await host.HasCase();
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.InternalAffairs), host.Clerk()));
        using var visitor = host.Public();
        var page = await visitor.Open(await host.LinkTo(request));

        Assert.Equal("正在办理", page.TextOf("h1"));
        Assert.DoesNotContain("不予公开", page.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("内部事务", page.TextOf("main"), StringComparison.Ordinal);
    }

    // P13: nobody opens another's case by changing a link
    [Fact]
    public async Task A_changed_link_opens_nothing()
    {
        var (mine, others) = (await host.HasCase(), await host.HasCase());
        using var visitor = host.Public();
        var (own, foreign) = (await host.LinkTo(mine), await host.LinkTo(others));
        var mixed = $"/requests/track/{foreign.Split('/')[^1][..21]}{own.Split('/')[^1][21..]}";
        foreach (var address in new[] { mixed, own[..^1], own + "A", "/requests/track/AAAA", $"/requests/track/{others.Id}", $"/requests/receipt/{others.Id}", own.Replace("track", "opinion", StringComparison.Ordinal) })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"{own}/letters/{others.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"{own}/files/{others.Id}")).Status);
        var page = await visitor.Open(own);
        Assert.Contains("no-store", (await visitor.Http.GetAsync(own)).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("林小满", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessed_codes_are_refused_and_soon_not_heard_any_more()
    {
        using var guesser = host.Public();
        var page = await guesser.Open("/requests/track");
        for (var tried = 0; tried < 20; tried++)
            page = await guesser.Send(page, "main form", ("Code", $"ABCD-EFGH-J{tried:000}"[..14]));
        Assert.Contains("没有这个查询码", page.Text, StringComparison.Ordinal);
        page = await guesser.Send(page, "main form", ("Code", "ABCD-EFGH-JKMN"));
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        host.Time.Advance(TimeSpan.FromHours(1));
    }

    private static SentAnswer Sent(DateOnly on) => new() { Way = DeliveryWay.Electronic, DispatchedOn = on, Proof = "网上平台" };
}
