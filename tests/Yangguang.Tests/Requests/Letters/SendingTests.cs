using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Service of letters and its proof (国办公开办函〔2016〕235号; B11).</summary>
public sealed class SendingTests(Host host) : IClassFixture<Host>
{
    private const string PostalNumber = "1234567890123";

    // B11
    [Fact]
    public async Task The_service_of_a_correction_notice_starts_the_applicants_time()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var letter = await Notice();

        letter = await Sent(letter, DeliveryMeans.Ems, "2026-03-02", "2026-03-02", PostalNumber);

        var request = await host.Now(letter.RequestId);
        Assert.Equal((Day("2026-03-02"), NextStep.AwaitCorrection), (request.Clock.CorrectionServedOn, request.NextStep));
    }

    [Theory]
    [InlineData(DeliveryMeans.Ems, "SF1234567890", "letter.postal-number")]
    [InlineData(DeliveryMeans.RegisteredLetter, "", "letter.no-proof")]
    [InlineData(DeliveryMeans.ByHand, "林小满", "letter.unsigned-for")]
    public async Task Another_courier_or_no_proof_is_refused(DeliveryMeans means, string proof, string code)
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var letter = await Notice();

        Assert.Equal(code, (await Assert.ThrowsAsync<RuleViolationException>(() => Sent(letter, means, "2026-03-02", null, proof))).Ruling.Code);
    }

    [Fact]
    public async Task Nothing_is_sent_before_it_is_signed_or_after_today()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasCase();
        await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", host.Time.Today(), host.Clerk()));
        var draft = await host.Drafted(request, "correction-notice");
        Assert.Equal("letter.unsigned", (await Assert.ThrowsAsync<RuleViolationException>(() => Sent(draft, DeliveryMeans.Email, "2026-03-02", null, "回执1"))).Ruling.Code);

        var signed = await host.Signed(draft);

        Assert.Equal("request.day-ahead", (await Assert.ThrowsAsync<RuleViolationException>(() => Sent(signed, DeliveryMeans.Email, "2026-03-03", null, "回执1"))).Ruling.Code);
    }

    // E19: posted on the last day is in time, whenever it arrives
    [Fact]
    public async Task A_decision_posted_on_the_last_day_is_in_time()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasSigned(DecisionCode.Granted);
        var letter = await DecisionOf(request);
        host.Time.MoveTo(Day("2026-03-30"));

        await Sent(letter, DeliveryMeans.RegisteredLetter, "2026-03-30", null, PostalNumber);

        request = await host.Now(request.Id);
        Assert.Equal((RequestState.Delivered, false, DeliveryWay.Post), (request.State, request.AnswerWasLate, request.Sent.Way));
        host.Time.MoveTo(Day("2026-04-02"));
        await Sent(letter, DeliveryMeans.RegisteredLetter, "2026-03-30", "2026-04-02", PostalNumber);
        Assert.Equal(Day("2026-04-02"), (await host.Now(request.Id)).Sent.ServedOn);
    }

    [Fact]
    public async Task An_answer_delivered_at_the_case_is_delivered_at_its_letter_too()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasSigned(DecisionCode.Granted);

        await host.Act<DeliverDecision>(act => act.Run(request.Id, new()
        {
            Way = DeliveryWay.Electronic,
            DispatchedOn = Day("2026-03-02"),
            ServedOn = Day("2026-03-02"),
            Proof = "回执7",
        }, host.Clerk()));

        var sent = (await DecisionOf(request)).Sent;
        Assert.Equal((DeliveryMeans.Portal, Day("2026-03-02"), "回执7"), (sent.Means, sent.ServedOn, sent.Proof));
    }

    [Fact]
    public void Every_means_counts_as_one_of_the_three_ways_and_post_is_the_postal_enterprise_only()
    {
        Assert.Equal([DeliveryMeans.RegisteredLetter, DeliveryMeans.Ems], Enum.GetValues<DeliveryMeans>().Where(means => means.Way() == DeliveryWay.Post));
        Assert.All(Enum.GetValues<DeliveryMeans>().Where(means => means.Way() == DeliveryWay.Post), means => Assert.StartsWith("中国邮政", means.InWords(), StringComparison.Ordinal));
    }

    private async Task<RequestLetter> Notice()
    {
        var request = await host.HasCase();
        await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", host.Time.Today(), host.Clerk()));
        return await host.Signed(await host.Drafted(request, "correction-notice"));
    }

    private Task<RequestLetter> DecisionOf(InformationRequest request) => host.Inside(services => Task.FromResult(
        services.GetRequiredService<Yangguang.Platform.Persistence.YangguangDb>().RequestLetters.First(letter => letter.RequestId == request.Id && letter.Number == request.LetterNumber)));

    private Task<RequestLetter> Sent(RequestLetter letter, DeliveryMeans means, string on, string? served, string proof) =>
        host.Letters<SendLetter, RequestLetter>(act => act.Run(letter.Id, new()
        {
            Means = means,
            DispatchedOn = Day(on),
            ServedOn = served is null ? null : Day(served),
            Proof = proof,
        }, host.Clerk()));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
