using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>What goes with an answer passes the gate that records pass (B08, B11).</summary>
public sealed class AnswerFileTests(Host host) : IClassFixture<Host>
{
    // B08, B11
    [Fact]
    public async Task An_attachment_with_an_identity_number_stops_the_signature_until_somebody_says_why_it_may_go()
    {
        var request = await Drafted();
        var file = await Attached(request, "名册.txt", "张三，身份证号码110101199003071233");
        Assert.False(file.IsClean);
        Assert.DoesNotContain("110101199003071233", string.Join(' ', file.Found.Values.Select(value => value.Shown)), StringComparison.Ordinal);

        Assert.Equal("decision.personal-data", (await Assert.ThrowsAsync<RuleViolationException>(() => Signed(request))).Ruling.Code);
        Assert.Equal("answer-file.reason", (await Assert.ThrowsAsync<RuleViolationException>(() => Cleared(request, file, " "))).Ruling.Code);
        await Cleared(request, file, "申请人本人的信息");

        request = await Signed(request);
        var letter = await host.Inside(services => Task.FromResult(
            services.GetRequiredService<Yangguang.Platform.Persistence.YangguangDb>().RequestLetters.First(each => each.Number == request.LetterNumber)));
        Assert.Contains("附件：名册", GivenLetters.WordTextOf(await host.PaperOf(letter)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_built_anew_is_attacked_again_and_a_clean_one_stops_nothing()
    {
        var request = await Drafted();
        var file = await Attached(request, "通知.txt", "联系人手机13805501234");
        Assert.False((await host.Now(request.Id)).FilesAreClean);

        file = await host.Letters<AttachToAnswer, AnswerFile>(act => act.Clean(request.Id, file.Id, host.Clerk()));

        Assert.True(file.IsClean, string.Join('；', file.Found.Values.Select(value => value.Shown)));
        Assert.True((await host.Now(request.Id)).FilesAreClean);
    }

    [Fact]
    public async Task A_file_taken_away_counts_no_longer_and_none_is_added_to_a_signed_answer()
    {
        var request = await Drafted();
        var file = await Attached(request, "名册.txt", "身份证号码110101199003071233");

        await host.Inside(services => services.GetRequiredService<AttachToAnswer>().Remove(request.Id, file.Id, host.Clerk()));
        await Signed(request);

        Assert.Equal("answer-file.state", (await Assert.ThrowsAsync<RuleViolationException>(() => Attached(request, "晚.txt", "晚到"))).Ruling.Code);
    }

    private async Task<InformationRequest> Drafted()
    {
        var request = await host.HasCase();
        return await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted), host.Clerk()));
    }

    private Task<AnswerFile> Attached(InformationRequest request, string name, string text) => host.Letters<AttachToAnswer, AnswerFile>(act =>
        act.Run(request.Id, new MemoryStream(Encoding.UTF8.GetBytes(text)), name, "", host.Clerk()));

    private Task Cleared(InformationRequest request, AnswerFile file, string reason) =>
        host.Inside(services => services.GetRequiredService<AttachToAnswer>().Clear(request.Id, file.Id, reason, host.Clerk()));

    private Task<InformationRequest> Signed(InformationRequest request) => host.Act<SignDecision>(act => act.Run(request.Id, host.Head()));
}
