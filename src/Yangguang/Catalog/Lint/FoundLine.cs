using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>A finding as the county's list shows it.</summary>
/// <param name="Key">Its place in the list: body, area, row; pages begin after one.</param>
public sealed record FoundLine(string Key, Body Body, string AreaCode, int Number, string Name, LintFinding Finding, string Href);

/// <summary>Which findings a list shows, as its address says it.</summary>
public sealed record LintFilter(bool Drafts, LintSeverity? Severity, string Rule, string Body, string Area)
{
    public bool Fits(FoundLine line) =>
        (Severity is not { } severity || line.Finding.Severity == severity)
        && (Rule.Length == 0 || line.Finding.Rule == Rule)
        && (Body.Length == 0 || line.Body.Code == Body)
        && (Area.Length == 0 || line.AreaCode == Area);
}
