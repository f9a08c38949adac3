using System.Buffers;

namespace Yangguang.Privacy.Finders;

/// <summary>电子邮箱, found from its @ outward.</summary>
internal static class Emails
{
    private const int OfficeReach = 12;
    private const int ShortestTop = 2;
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly string[] OfOffice = ["意见", "监督", "投诉", "咨询", "单位邮箱", "公开邮箱", "联系邮箱", "征集", "反馈", "受理", "办公"];

    /// <param name="at">Index of the @.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, int at, out Finding finding)
    {
        finding = default;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfName(text[start - 1]))
            start--;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (end > at + 1 && text[end - 1] is '.' or '-')
            end--;
        var top = text[(at + 1)..end].LastIndexOf('.');
        if (start == at || top <= 0 || !IsTop(text[(at + 2 + top)..end]))
            return false;
        finding = new(PersonalDataKind.Email, start, end - start, IsOfOffice: Glyphs.SaysBefore(text, start, OfficeReach, OfOffice));
        return true;
    }

    private static bool IsTop(ReadOnlySpan<char> label) => label.Length >= ShortestTop && !label.ContainsAnyExcept(Letters);

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-';
}
