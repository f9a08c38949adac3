using Microsoft.Extensions.DependencyInjection;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Requests.Disputes;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Disputes;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Disputes;

/// <summary>The register of reconsiderations and lawsuits, from which table 4 is counted.</summary>
public sealed class DisputeTests(Host host) : IClassFixture<Host>
{
    // B11
    [Fact]
    public async Task A_refusal_sued_directly_is_registered_closed_carried_out_and_warned_of()
    {
        host.Time.MoveTo(new(2026, 3, 2));
        var request = await host.HasSigned(DecisionCode.InternalAffairs);
        using var officer = await host.SignedIn(host.County.RequestOfficer);
        var form = await officer.Open($"/desk/requests/disputes/new?request={request.Number}");
        var refused = await officer.Send(form, "form.form-wide", ("Input.Kind", "DirectLawsuit"), ("Input.CaseNumber", "（2026）皖1299行初3号"), ("Input.Forum", ""));
        Assert.Contains("请填写复议机关或者法院，以及案号", refused.Text, StringComparison.Ordinal);
        Assert.Equal("（2026）皖1299行初3号", refused.Find("#Input_CaseNumber").GetAttribute("value"));

        var page = await officer.Send(refused, "form.form-wide", ("Input.Forum", "昭明县人民法院"));
        Assert.Contains("应当先申请行政复议", page.Text, StringComparison.Ordinal);
        Assert.Contains("尚未审结", page.Text, StringComparison.Ordinal);
        page = await officer.Send(page, "form[action*=Close]", ("Ending.Outcome", "Corrected"), ("Ending.EffectiveOn", "2026-03-02"));
        Assert.Contains("2026-03-30", page.Text, StringComparison.Ordinal);
        page = await officer.Send(page, "form[action*=Perform]");
        Assert.Contains("已于 2026-03-02 履行", page.Text, StringComparison.Ordinal);

        var report = await host.Inside(async services => (await services.GetRequiredService<ReadYear>().Of(host.County.Department, 2026, default))!);
        Assert.Equal([0m, 1m, 0m, 0m, 1m], report.Counted.Disputes["direct"]);
        Assert.Contains(ReportChecks.Soft(report), warning => warning.Check == "S4");
        var lines = await host.Inside(services => services.GetRequiredService<ReadCell>().Run(2026, host.County.Department.Id, new(4, "direct", 1), 0, default));
        Assert.Equal("（2026）皖1299行初3号", Assert.Single(lines.Lines).Name);
        Assert.Contains("皖1299行初3号", (await officer.Open("/desk/requests/disputes?year=2026")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_number_is_registered_once_and_dates_must_make_sense()
    {
        var today = host.Time.Today();
        var facts = new DisputeFacts { Kind = DisputeKind.Reconsideration, CaseNumber = "昭政复〔2026〕9号", Forum = "昭明县人民政府", FiledOn = today };
        var dispute = await Register(facts);

        Assert.Equal("dispute.repeated", await Refused(() => Register(facts)));
        Assert.Equal("dispute.filed", await Refused(() => Register(facts with { CaseNumber = "另一件", FiledOn = today.AddDays(1) })));
        Assert.Equal("dispute.closed-on", await Refused(() => Close(dispute, new(DisputeOutcome.Upheld, today.AddDays(-1), "", null))));
        await Close(dispute, new(DisputeOutcome.Upheld, today, "", null));
        Assert.Equal("dispute.closed", await Refused(() => Close(dispute, new(DisputeOutcome.Upheld, today, "", null))));
        Assert.Equal("dispute.nothing-to-perform", await Refused(() => host.Inside(services =>
            services.GetRequiredService<CloseDispute>().Perform(dispute.Id, today, host.County.RequestOfficer.AsActor()))));
    }

    private Task<Dispute> Register(DisputeFacts facts) => host.Inside(services =>
        services.GetRequiredService<RegisterDispute>().Run(host.County.Department.Id, facts, host.County.RequestOfficer.AsActor()));

    private Task Close(Dispute dispute, DisputeEnding ending) => host.Inside(services =>
        services.GetRequiredService<CloseDispute>().Run(dispute.Id, ending, host.County.RequestOfficer.AsActor()));

    private static async Task<string> Refused(Func<Task> act) => (await Assert.ThrowsAsync<RuleViolationException>(act)).Ruling.Code;
}
