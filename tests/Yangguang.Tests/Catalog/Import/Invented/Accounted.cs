using Yangguang.Catalog.Import;

namespace Yangguang.Tests.Catalog.Import.Invented;

/// <summary>Looks for every letter, digit and character of an input in the report made of it.</summary>
internal static class Accounted
{
    private static readonly string[] Heads = [.. InventedTable.TopHeads, "公开层级", "一级事项", "二级事项", "全社会", "特定群体", "主动", "依申请", "县级", "乡级",
        "公开内容", "网站公开渠道"];

    /// <summary>The characters that are in the input more often than in the report; empty when all are there.</summary>
    public static string Lost(string input, ImportReport report)
    {
        var there = Counted(string.Concat(report.Rows.SelectMany(Texts).Concat(report.LeftOver).Concat(report.Findings.Select(finding => finding.ToString()))));
        var heads = Counted(string.Concat(Enumerable.Repeat(string.Concat(Heads), 1 + (2 * report.Rows.Count))));
        return string.Concat(Counted(input)
            .Where(entry => entry.Value > there.GetValueOrDefault(entry.Key) + heads.GetValueOrDefault(entry.Key))
            .Select(entry => entry.Key));
    }

    private static IEnumerable<string> Texts(ImportedRow row) =>
    [
        row.Serial, row.Level1, row.Level2, row.Level3, .. row.Elements, row.Basis, row.TimeLimit, row.Body, .. row.Channels.Names, .. row.Channels.Off,
        row.Channels.Remainder, row.Audience, row.Mode, .. row.Tiers, .. row.Extra.Values, .. row.Notes,
    ];

    private static Dictionary<char, int> Counted(string text) =>
        text.Where(c => char.IsLetterOrDigit(c) && c is not ('口' or 'R' or 't' or 'þ')).CountBy(c => c).ToDictionary();
}
