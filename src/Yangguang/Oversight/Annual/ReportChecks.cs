using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>Everything to be said about a report: what forbids its publication, and what looks wrong.</summary>
public static class ReportChecks
{
    public static IReadOnlyList<ReportFailure> Hard(BodyReport report) => ReportCheck.Failures(report.Reported);

    public static IReadOnlyList<ReportFailure> Soft(BodyReport report) => SoftCheck.Warnings(report.Reported, new SoftFacts
    {
        Prose = report.Report?.Prose.Text ?? "",
        ProseBefore = report.Before?.Prose.Text ?? "",
        ProactiveBefore = report.Before?.Figures?.Proactive,
        Organs = report is { IsCounty: true, IsFrozen: true } ? report.Counted : null,
        SuedPastReconsideration = report.Facts.SuedPastReconsideration,
    });
}
