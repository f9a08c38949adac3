using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Reads the area out of a table title: 青禾县义务教育领域基层政务公开标准目录, (八)财政预决算.</summary>
internal static partial class AreaTitle
{
    private const int LongestTitle = 60;

    internal static string In(string text)
    {
        var title = CellText.Squeeze(text);
        return title.Length > LongestTitle || Title().Match(title) is not { Success: true } match ? "" : match.Groups["area"].Value;
    }

    [GeneratedRegex(@"^(附件\d*[:：]?)?([(（]?[一二三四五六七八九十\d]+[)）、.．])?.*?(?:[县市区州旗乡镇]|街道|^)(?:人民政府)?(?<area>[\p{IsCJKUnifiedIdeographs}/]{2,16})领域.{0,14}(目录|清单|指引)?")]
    private static partial Regex Title();
}
