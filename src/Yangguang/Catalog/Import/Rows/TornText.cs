using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Measures how much a text looks like a piece of a cell that a line break tore apart.</summary>
internal static partial class TornText
{
    private const double OpenBracket = 2.5;
    private const double BadBeginning = 2;
    private const double BadEnd = 1.5;

    internal static double Measure(string text) => text.Length < 2 ? 0
        : (IsOpen(text) ? OpenBracket : 0) + (Beginning().IsMatch(text) ? BadBeginning : 0) + (End().IsMatch(text) ? BadEnd : 0);

    private static bool IsOpen(string text) =>
        Unequal(text, '《', '》') || Unequal(text.Replace('（', '(').Replace('）', ')'), '(', ')') || Unequal(text, '〔', '〕');

    private static bool Unequal(string text, char open, char close) => text.Count(c => c == open) != text.Count(c => c == close);

    [GeneratedRegex(@"^([、,，;；。)）》〕]|个?工作日|或者?变更|或者|之日|日起|起\d|内[公,，;；。]?|予以公开|规定的|有规定|除外|从其|的(?!士))")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"([、,，(（《〔]|之日?|日起|[^一]起|\d|\d个|\d个工|\d个工作|予以?|或者?|自|[^公]开?展及|国办发|另有|有规定的?|从其|和|及|与)$")]
    private static partial Regex End();
}
