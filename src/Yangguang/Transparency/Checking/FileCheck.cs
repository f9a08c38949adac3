using System.Security.Cryptography;
using AngleSharp.Html.Parser;
using Yangguang.Platform.Text;

namespace Yangguang.Transparency.Checking;

/// <summary>Holds a file against what an entry says: the page of a record as a browser saved it, its text, or one of its attachments.</summary>
public static class FileCheck
{
    private const long LongestText = 64L * 1024 * 1024;

    /// <summary>Null when the file is what the entry registered; otherwise what differs.</summary>
    public static async Task<CheckLine> Run(string name, Stream content, LogEntry entry, CancellationToken cancellation = default)
    {
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        if (entry.Files.FirstOrDefault(file => file.Sha256 == digest) is { } attachment)
            return CheckLine.Good($"“{name}”和登记的附件“{attachment.Name}”一字节不差");
        if (entry.Files.FirstOrDefault(file => file.Name == name) is not null)
            return CheckLine.Bad($"“{name}”和登记的同名附件不一样：文件被改动过（现在的 SHA-256 是 {digest}）");
        content.Position = 0;
        if (content.Length > LongestText || await WordsIn(content, cancellation) is not { } words)
            return CheckLine.Bad($"“{name}”不是这一条登记的附件，也不是网页或文本");
        if (words.Digest == entry.Words)
            return CheckLine.Good($"“{name}”的标题和正文同登记的一字不差");
        return CheckLine.Bad(words.IsPage
            ? $"“{name}”的标题或正文和登记的不一样：被改动过，或者不是第 {entry.Edition} 版"
            : $"“{name}”和登记的标题、正文不一样；要核验网页，请用浏览器“另存为网页”保存正文页");
    }

    private static async Task<(string Digest, bool IsPage)?> WordsIn(Stream content, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellation);
        if (TextEncodings.Read(copy.ToArray()) is not { } text)
            return null;
        return WordsBetweenMarks(text) is { } words
            ? (LogEntry.WordsDigest(TextOf(text, $"[{PageMarks.Title}]"), TextOf(words, "body")), true)
            : (LogEntry.WordsDigest("", text), false);
    }

    private static string? WordsBetweenMarks(string html) =>
        html.IndexOf(PageMarks.Begin, StringComparison.Ordinal) is >= 0 and var begin && html.IndexOf(PageMarks.End, begin, StringComparison.Ordinal) is >= 0 and var end
            ? html[(begin + PageMarks.Begin.Length)..end]
            : null;

    private static string TextOf(string html, string selector) =>
        string.Concat(new HtmlParser().ParseDocument(html).QuerySelectorAll(selector).Select(element => element.TextContent));
}

/// <summary>What tells a saved page's registered words from what stands around them. Comments survive saving and change no layout.</summary>
public static class PageMarks
{
    public const string Title = "data-log-title";
    public const string Begin = "<!--log:words-->";
    public const string End = "<!--/log:words-->";
}
