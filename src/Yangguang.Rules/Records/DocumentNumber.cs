using System.Text.RegularExpressions;

namespace Yangguang.Rules.Records;

/// <summary>发文字号: 机关代字〔年份〕序号号. Its brackets are hexagonal (党政机关公文格式 GB/T 9704), whatever was typed.</summary>
public static partial class DocumentNumber
{
    /// <summary>
    /// Brings typed brackets ([2026], (2026), （2026）, 【2026】) to 〔2026〕, full-width digits and letters to half width, and drops
    /// spaces, also the ideographic and the zero-width ones; any other text stays as it is.
    /// </summary>
    public static string Normalise(string typed) =>
        Year().Replace(HalfWidth(Space().Replace(typed, "")), match => $"〔{match.Groups[1].Value}〕");

    private static string HalfWidth(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var place = 0; place < from.Length; place++)
            to[place] = from[place] is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')
                ? (char)(from[place] - '０' + '0')
                : from[place];
    });

    [GeneratedRegex(@"[\[\(（【［〔﹝〈<]([12][0-9]{3})年?[\]\)）】］〕﹞〉>]")]
    private static partial Regex Year();

    [GeneratedRegex(@"[\s\u200B\u2060\uFEFF]+")]
    private static partial Regex Space();
}
