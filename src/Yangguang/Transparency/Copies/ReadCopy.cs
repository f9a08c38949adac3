using Yangguang.Platform;
using Yangguang.Platform.Text;
using Yangguang.Privacy.Files;
using Yangguang.Records.Mirror;
using Yangguang.Rules.Law;

namespace Yangguang.Transparency.Copies;

/// <summary>The words of a file that somebody holds against the editions: a saved page, a text, docx, pdf, or what else has words.</summary>
public static class ReadCopy
{
    /// <exception cref="RuleViolationException">It has no words that could be read.</exception>
    public static string WordsOf(byte[] content, string name)
    {
        if (TextEncodings.Read(content) is { } text && content is not [(byte)'P', (byte)'K', ..] && !content.AsSpan().StartsWith("%PDF"u8))
            return PageReader.IsHtml(text) && PageReader.Read(text) is { Text.Length: > 0 } page ? $"{page.Title}\n{page.Text}" : text;
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            var words = string.Join('\n', FileScan.Read(stream, name).Where(piece => !piece.IsHidden).Select(piece => piece.Text));
            return words.Any(char.IsLetterOrDigit)
                ? words
                : throw new RuleViolationException(Ruling.Refused("copy.no-words", $"“{name}”里没有可以读的文字，可能是扫描件。请把文字识别出来再粘贴，或者扫文件上的二维码。"));
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleViolationException(Ruling.Refused("copy.unreadable", unreadable.Message));
        }
    }
}
