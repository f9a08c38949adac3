using System.Text.RegularExpressions;

namespace Yangguang.Rules.Records;

/// <summary>发文字号: 机关代字〔年份〕序号号. Its brackets are hexagonal (党政机关公文格式 GB/T 9704), whatever was typed.</summary>
public static partial class DocumentNumber
{
    /// <summary>
    /// Brings typed brackets ([2026], (2026), （2026）, 【2026】) to 〔2026〕 and drops spaces; any other text stays as it is.
    /// </summary>
    public static string Normalise(string typed) =>
        Year().Replace(Space().Replace(typed, ""), match => $"〔{match.Groups[1].Value}〕");

    [GeneratedRegex(@"[\[\(（【［〔﹝]([12][0-9]{3})[\]\)）】］〕﹞]")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
