using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Organisations;

/// <summary>Takes a 公开主体 cell apart as organisation names are decided: one by one.</summary>
public static partial class PrintedBodies
{
    public static IEnumerable<string> In(string cell) => Separators().Split(Layout().Replace(cell, ""))
        .Select(name => name.Trim('。', '.', ':', '：')).Where(name => name.Length > 1).Distinct();

    /// <summary>The cell with names exchanged, separators as they were.</summary>
    public static string Replace(string cell, IReadOnlyDictionary<string, string> names) => string.Concat(
        SeparatorsKept().Split(Layout().Replace(cell, "")).Select(piece => names.GetValueOrDefault(piece.Trim('。', '.', ':', '：'), piece)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Layout();

    // Not within brackets: 县（市、区）民政部门 is one name.
    [GeneratedRegex("(?:[、，,；;/／]|以及)(?![^（(]*[）)])")]
    private static partial Regex Separators();

    [GeneratedRegex("((?:[、，,；;/／]|以及)(?![^（(]*[）)]))")]
    private static partial Regex SeparatorsKept();
}
