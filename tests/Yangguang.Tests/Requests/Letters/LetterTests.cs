using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Letters of a case, from the facts to the frozen paper (B11).</summary>
public sealed class LetterTests(Host host) : IClassFixture<Host>
{
    // B11
    [Fact]
    public async Task A_letter_is_drafted_from_the_case_edited_signed_and_then_never_changes()
    {
        var request = await AskedToCorrect();
        var letter = await host.Drafted(request, "correction-notice");
        var text = await host.TextOf(letter);
        Assert.Contains("请写明年度", text.Body, StringComparison.Ordinal);
        Assert.Equal(GivenRequests.Person.Name, text.Addressee);

        letter = await host.Letters<EditLetter, RequestLetter>(act => act.Run(letter.Id, text with { Body = text.Body + "\n另请写明乡镇。" }, letter.Revision, host.Clerk()));
        letter = await host.Signed(letter);

        Assert.Equal((LetterState.Issued, host.Time.Today()), (letter.State, letter.SignedOn));
        Assert.Matches(@"^昭民公开〔\d{4}〕\d+号$", letter.Number);
        var paper = await host.PaperOf(letter);
        Assert.Equal(letter.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(paper)));
        Assert.Contains("另请写明乡镇", WordTextOf(paper), StringComparison.Ordinal);
        Assert.Contains(letter.Number!, WordTextOf(paper), StringComparison.Ordinal);
        var refusal = await Refused<EditLetter>(act => act.Run(letter.Id, text, letter.Revision, host.Clerk()));
        Assert.Equal("letter.signed", refusal.Ruling.Code);
        Assert.Equal("letter.signed", (await Refused<SignLetter>(act => act.Run(letter.Id, host.Clerk()))).Ruling.Code);
        Assert.Equal(paper, await host.PaperOf(letter));
    }

    [Fact]
    public async Task Neither_words_nor_paper_of_a_letter_lie_open_in_the_database()
    {
        var letter = await host.Signed(await host.Drafted(await AskedToCorrect(), "correction-notice"));

        Assert.DoesNotContain(GivenRequests.Person.Name, letter.Words, StringComparison.Ordinal);
        Assert.NotEqual((byte)'P', letter.Paper[0]);
    }

    [Fact]
    public async Task Words_that_somebody_else_changed_meanwhile_are_not_overwritten()
    {
        var letter = await host.Drafted(await AskedToCorrect(), "correction-notice");
        var text = await host.TextOf(letter);
        await host.Letters<EditLetter, RequestLetter>(act => act.Run(letter.Id, text, letter.Revision, host.Head()));

        Assert.Equal("letter.changed", (await Refused<EditLetter>(act => act.Run(letter.Id, text, letter.Revision, host.Clerk()))).Ruling.Code);
    }

    [Fact]
    public async Task What_the_case_does_not_say_must_be_filled_before_signing()
    {
        var request = await host.HasCase();
        await host.Act<NoticeFee>(act => act.Run(request.Id, 380_00, "按量 68 页", host.Time.Today(), host.Clerk()));
        var letter = await host.Drafted(request, "fee-notice");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Signed(letter, host.Head()));

        Assert.Equal("letter.open", refusal.Ruling.Code);
        Assert.Contains("缴费方式", refusal.Ruling.Reason, StringComparison.Ordinal);
        var text = await host.TextOf(letter);
        Assert.Contains("380元", text.Body, StringComparison.Ordinal);
        Assert.Contains("按量 68 页", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_head_signs_what_lengthens_or_costs()
    {
        var request = await host.HasCase();
        await host.Act<ExtendReply>(act => act.Run(request.Id, 10, host.Time.Today(), "需要调取的档案多", host.Head()));
        var letter = await host.Drafted(request, "extension-notice");

        Assert.Equal("letter.no-head", (await Refused<SignLetter>(act => act.Run(letter.Id, host.Clerk()))).Ruling.Code);
        Assert.Equal(LetterState.Issued, (await host.Signed(letter, host.Head())).State);
    }

    // B11: reconsideration first (行政复议法 art. 23), frozen together with the signature of the case
    [Fact]
    public async Task Signing_a_case_freezes_its_letter_with_the_same_number_and_the_remedy_of_the_day()
    {
        var request = await host.HasSigned(DecisionCode.InternalAffairs);

        var letter = Assert.Single(await LettersOf(request), each => each.Form.Decision is not null);

        Assert.Equal((LetterState.Issued, request.LetterNumber, "BY-5"), (letter.State, letter.Number!, letter.Code));
        Assert.Contains("应当先向昭明县人民政府申请行政复议", WordTextOf(await host.PaperOf(letter)), StringComparison.Ordinal);
        Assert.Equal("letter.decision", (await Assert.ThrowsAsync<RuleViolationException>(() => Voided(letter, "写错"))).Ruling.Code);
    }

    [Fact]
    public async Task A_decision_whose_remedy_was_rewritten_is_not_signed_and_the_case_stays_where_it_was()
    {
        var request = await host.HasCase();
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.InternalAffairs), host.Clerk()));
        var letter = await host.Drafted(request, "BY-5");
        var text = await host.TextOf(letter);
        await host.Letters<EditLetter, RequestLetter>(act => act.Run(
            letter.Id, text with { Body = text.Body.Replace("应当先向", "可以向", StringComparison.Ordinal) }, letter.Revision, host.Clerk()));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Act<SignDecision>(act => act.Run(request.Id, host.Head())));

        Assert.Equal("letter.remedy-missing", refusal.Ruling.Code);
        Assert.Equal((RequestState.Decided, ""), ((await host.Now(request.Id)).State, (await host.Now(request.Id)).LetterNumber));
    }

    [Fact]
    public async Task A_third_party_is_not_told_who_applied()
    {
        var request = await host.HasCase();
        var asked = await host.Letters<Consult, ConsultationId>(act => act.Run(
            request.Id, new(ConsultationKind.ThirdParty, "长河建设有限公司", "昭明县河东路2号", null, "2025年救助房修缮合同"), host.Time.Today(), host.Clerk()));
        var letter = await host.Letters<DraftLetter, RequestLetter>(act => act.Run(request.Id, "third-party-inquiry", asked, host.Clerk()));
        var text = await host.TextOf(letter);
        Assert.Equal("长河建设有限公司", text.Addressee);
        Assert.DoesNotContain(GivenRequests.Person.Name, text.Body, StringComparison.Ordinal);

        letter = await host.Letters<EditLetter, RequestLetter>(act => act.Run(letter.Id, text with { Body = $"{GivenRequests.Person.Name}申请公开。\n{text.Body}" }, letter.Revision, host.Clerk()));

        Assert.Equal("letter.tells-applicant", (await Refused<SignLetter>(act => act.Run(letter.Id, host.Clerk()))).Ruling.Code);
    }

    [Fact]
    public async Task A_letter_that_the_case_does_not_call_for_is_refused()
    {
        var request = await host.HasCase();

        Assert.Equal("letter.not-called-for", (await Refused<DraftLetter>(act => act.Run(request.Id, "extension-notice", null, host.Clerk()))).Ruling.Code);
        Assert.Equal("letter.unknown", (await Refused<DraftLetter>(act => act.Run(request.Id, "no-such", null, host.Clerk()))).Ruling.Code);
    }

    [Fact]
    public async Task A_voided_letter_keeps_its_number_and_the_next_one_gets_the_next()
    {
        var request = await AskedToCorrect();
        var first = await host.Signed(await host.Drafted(request, "correction-notice"));
        Assert.Equal("letter.void-reason", (await Assert.ThrowsAsync<RuleViolationException>(() => Voided(first, " "))).Ruling.Code);
        await Voided(first, "补正期限写错");

        var second = await host.Signed(await host.Drafted(request, "correction-notice"));

        Assert.Equal(LetterState.Voided, (await LettersOf(request)).Single(each => each.Id == first.Id).State);
        Assert.Equal(Serial(first) + 1, Serial(second));
    }

    [Fact]
    public async Task Numbers_of_a_year_have_no_gap_and_none_is_given_twice_however_many_sign_at_once()
    {
        var drafts = new List<RequestLetter>();
        for (var count = 0; count < 6; count++)
            drafts.Add(await host.Drafted(await AskedToCorrect(), "correction-notice"));

        var signed = await Task.WhenAll(drafts.Select(draft => Task.Run(() => Persistently(draft))));

        var serials = (await host.Inside(services => services.GetRequiredService<YangguangDb>().RequestLetters.AsNoTracking()
            .Where(letter => letter.Number != null).ToListAsync())).Where(letter => letter.SignedOn!.Value.Year == host.Time.Today().Year).Select(Serial).Order().ToList();
        Assert.Equal(6, signed.Select(letter => letter.Number).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, serials.Count), serials);
    }

    private static int Serial(RequestLetter letter) =>
        int.Parse(letter.Number!.Split('〕')[1].TrimEnd('号'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Who loses a race for a number is told so and tries again.</summary>
    private async Task<RequestLetter> Persistently(RequestLetter draft)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await host.Signed(draft);
            }
            catch (RuleViolationException lost) when (tries < 40 && lost.Ruling.Code == "letter.busy")
            {
                await Task.Yield();
            }
        }
    }

    private async Task<InformationRequest> AskedToCorrect()
    {
        var request = await host.HasCase();
        return await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", host.Time.Today(), host.Clerk()));
    }

    private Task Voided(RequestLetter letter, string reason) =>
        host.Inside(services => services.GetRequiredService<EditLetter>().Void(letter.Id, reason, host.Head()));

    private Task<List<RequestLetter>> LettersOf(InformationRequest request) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().RequestLetters.AsNoTracking().Where(letter => letter.RequestId == request.Id).ToListAsync());

    private Task<RuleViolationException> Refused<TAct>(Func<TAct, Task<RequestLetter>> act)
        where TAct : notnull => Assert.ThrowsAsync<RuleViolationException>(() => host.Letters(act));

    private static string WordTextOf(byte[] docx) => GivenLetters.WordTextOf(docx);
}
