using Microsoft.Extensions.DependencyInjection;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Portal;
using Yangguang.Rules.Requests.Case;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>A third party's answer by its signed link (B11, art. 32).</summary>
public sealed class OpinionTests(Host host) : IClassFixture<Host>
{
    // B11, E13
    [Fact]
    public async Task A_third_party_objects_with_reasons_and_never_learns_who_asks()
    {
        host.Time.MoveTo(new(2026, 3, 2));
        var request = await host.HasCase();
        host.Time.MoveTo(new(2026, 3, 9));
        var letter = await host.Inside(services => services.GetRequiredService<Consult>().Run(
            request.Id, new(ConsultationKind.ThirdParty, "昭明县某建材公司", "0550-6025678", null, "是否同意公开贵公司与我局签订的采购合同"), new(2026, 3, 9), host.Clerk()));
        host.Time.MoveTo(new(2026, 3, 11));
        await host.Act<Consult>(act => act.NoteReceived(request.Id, letter, new(2026, 3, 11), host.Clerk()));
        var address = $"/requests/opinion/{await host.Inside(services => services.GetRequiredService<CaseLinks>().ToAnswer(letter))}";
        using var party = host.Public();
        var page = await party.Open(address);
        Assert.Contains("2026年4月1日", page.TextOf(".track-by"), StringComparison.Ordinal);
        Assert.DoesNotContain("林", page.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain(request.Number!, page.TextOf("main"), StringComparison.Ordinal);

        host.Time.MoveTo(new(2026, 3, 25));
        page = await party.Send(page, "main form", ("Opinion", nameof(Opinion.Objects)));
        Assert.Contains("请写明理由", page.TextOf(".error-summary"), StringComparison.Ordinal);
        page = await party.Send(page, "main form", ("Opinion", nameof(Opinion.Objects)), ("Words", "合同单价是商业秘密，公开会让竞争者知道成本。"));

        Assert.Contains("不同意公开", page.Text, StringComparison.Ordinal);
        var now = await host.Now(request.Id);
        Assert.Equal((RequestState.InReview, new DateOnly(2026, 4, 16)), (now.State, now.DueOn));
        var closed = now.Consultations.Single();
        Assert.Equal((Opinion.Objects, new DateOnly(2026, 3, 25)), (closed.Opinion, closed.AnsweredOn));
        Assert.DoesNotContain("单价", closed.Answer, StringComparison.Ordinal);
        Assert.False((await party.Open(address)).Has("main form[method=post]"));
    }
}
