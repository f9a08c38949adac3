using System.Text.RegularExpressions;

namespace Yangguang.Records.Portal;

/// <summary>What a paragraph of an official document is, told by the way such documents are written (GB/T 9704).</summary>
public enum DocumentLineKind
{
    Paragraph,

    /// <summary>主送机关: the first line, ending in a colon.</summary>
    Salutation,

    /// <summary>一、…</summary>
    Heading,

    /// <summary>（一）…</summary>
    Subheading,

    /// <summary>署名 and 成文日期 at the end, one a line of the text.</summary>
    Signature,

    /// <summary>（此件公开发布） as the text itself prints it.</summary>
    Closing,
}

/// <summary>One paragraph and how it is set. Only clear cases are told apart; everything else stays a paragraph.</summary>
public sealed partial record DocumentLine(DocumentLineKind Kind, string Text)
{
    private const int LongestHeading = 40;
    private const int LongestSignature = 40;

    public static IReadOnlyList<DocumentLine> Read(IEnumerable<string> paragraphs)
    {
        var texts = paragraphs.ToList();
        var (start, end) = Signature(texts);
        var lines = texts.Select((text, index) => new DocumentLine(KindOf(text, index), text)).ToList();
        if (end > start)
        {
            lines.RemoveRange(start, end - start);
            lines.Insert(start, new(DocumentLineKind.Signature, string.Join('\n', texts[start..end])));
        }

        return lines;
    }

    /// <summary>What each paragraph is, where they stay apart: a body with markup of its own.</summary>
    public static IReadOnlyList<DocumentLineKind> Kinds(IEnumerable<string> paragraphs)
    {
        var texts = paragraphs.ToList();
        var (start, end) = Signature(texts);
        return [.. texts.Select((text, index) => index >= start && index < end ? DocumentLineKind.Signature : KindOf(text, index))];
    }

    private static DocumentLineKind KindOf(string text, int index)
    {
        if (ClosingPattern().IsMatch(text))
            return DocumentLineKind.Closing;
        if (index == 0 && text.EndsWith('：'))
            return DocumentLineKind.Salutation;
        if (text.Length > LongestHeading || text.EndsWith('。') || text.EndsWith('；'))
            return DocumentLineKind.Paragraph;
        return HeadingPattern().IsMatch(text) ? DocumentLineKind.Heading
            : SubheadingPattern().IsMatch(text) ? DocumentLineKind.Subheading
            : DocumentLineKind.Paragraph;
    }

    /// <summary>A date standing alone near the end is signed by the short lines right before it.</summary>
    private static (int Start, int End) Signature(List<string> texts)
    {
        var date = texts.FindLastIndex(text => DatePattern().IsMatch(text));
        if (date < 1)
            return default;
        var start = date;
        while (start > 1 && texts[start - 1].Length <= LongestSignature && !texts[start - 1].AsSpan().ContainsAny("。；：，"))
            start--;
        return (start, date + 1);
    }

    [GeneratedRegex(@"^[（(]此件(主动公开|公开发布|依申请公开)[）)]$")]
    private static partial Regex ClosingPattern();

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex SubheadingPattern();

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex DatePattern();
}
