using Yangguang.Catalog.Lint;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Desk;

/// <summary>What the checks found in one row, with the buttons that mend it. Model of _Findings.</summary>
/// <param name="Row">Id of the draft's row; null where nothing can be mended at one click.</param>
/// <param name="MayAddLaws">True for who keeps the county's list of local law.</param>
public sealed record FindingsOfRow(Guid? Row, IReadOnlyList<LintFinding> Findings, bool MayAddLaws = false)
{
    public string TitleOf(LintFinding finding) => CatalogLint.Titles.First(rule => rule.Code == finding.Rule).Title;

    /// <summary>What the button that mends a finding carries; null where there is no repair.</summary>
    public string? Button(LintFinding finding) =>
        Row is { } row && finding.Repair is not null ? $"{row:n}-{FindingMark.Of(finding)}" : null;

    /// <summary>Where an unknown title can be entered as local law; null for other findings.</summary>
    public string? AddLaw(LintFinding finding) =>
        MayAddLaws && finding is { Rule: "L02", Cell: RowCell.LegalBasis, Repair: null } && LawDictionary.National.ForeignWordIn(finding.Message) is null
            ? $"/desk/laws?title={Uri.EscapeDataString(Quoted(finding.Message))}"
            : null;

    private static string Quoted(string message) =>
        message.IndexOf('《', StringComparison.Ordinal) is >= 0 and var open && message.LastIndexOf('》') is var close && close > open ? message[(open + 1)..close] : "";
}
