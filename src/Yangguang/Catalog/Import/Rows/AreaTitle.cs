using System.Text.RegularExpressions;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Reads the area out of a table title: 青禾县义务教育领域基层政务公开标准目录, (八)财政预决算.</summary>
internal static partial class AreaTitle
{
    private const int LongestTitle = 60;
    private const int LongestHeading = 20;

    internal static string In(string text)
    {
        var title = CellText.Squeeze(text);
        if (title.Length > LongestTitle || !IsTitle(title))
        {
            return "";
        }
        return AreaRegister.FindInHeading(title)?.Name ?? (UnknownArea().Match(title) is { Success: true } match ? match.Groups["area"].Value : "");
    }

    /// <summary>The area that a worksheet is named after; empty for 工作表“Sheet1”.</summary>
    internal static string OfSheet(string name) => name.Split('“', '”') is [_, var sheet, _] ? AreaRegister.Find(sheet)?.Name ?? "" : "";

    private static bool IsTitle(string title) =>
        !Sentence().IsMatch(title)
        && (title.Contains("领域", StringComparison.Ordinal) || title.EndsWith("目录", StringComparison.Ordinal)
            || (title.Length <= LongestHeading && Ordinal().IsMatch(title)));

    [GeneratedRegex("[:：;；。]|编制|制定|落实|其他领域|各领域|试点领域|相关领域|个领域|本领域|格式模板")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(^|[县市区州旗乡镇]|街道)(?<area>[\p{IsCJKUnifiedIdeographs}/]{2,16}?)领域")]
    private static partial Regex UnknownArea();

    [GeneratedRegex(@"^[(（]?[一二三四五六七八九十]+[)）、.．]")]
    private static partial Regex Ordinal();
}
