using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yangguang.Platform.Programs;

namespace Yangguang.Gazette;

/// <summary>
/// The text of an electronic edition against the text of the records it prints: both reduced to letters and figures, so that
/// line breaks, page numbers and spaces do not matter, and compared paragraph by paragraph.
/// </summary>
/// <param name="Pages">0 when they could not be counted.</param>
/// <param name="Comparison">One line a document, see <see cref="ComparedArticle"/>; empty when nothing could be compared.</param>
public sealed record PrintedText(int Pages, string Comparison)
{
    /// <summary>Full-width forms of ! to ~.</summary>
    private const char FirstWide = '！', LastWide = '～';

    /// <summary>A line on more pages than this is the running head or foot.</summary>
    private const int Repeated = 3;

    internal static PrintedText Compare(byte[] pdf, IEnumerable<(int Place, string Title, IEnumerable<string> Paragraphs)> articles)
    {
        if (PdfReader.TextOf(pdf) is not ({ } text, _))
            return new(0, "");
        var pages = text.TrimEnd('\f', '\n').Split('\f');
        var printed = Essence(string.Concat(Lines(pages)));
        return new(pages.Length, string.Join('\n', articles.Select(article => Of(article, printed))));
    }

    /// <summary>SHA-256 of a text's letters and figures, in lower-case hex.</summary>
    internal static string HashOf(IEnumerable<string> paragraphs) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Essence(string.Concat(paragraphs)))));

    internal static string Essence(string text)
    {
        var essence = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                essence.Append(char.ToLowerInvariant(letter is >= FirstWide and <= LastWide ? (char)(letter - FirstWide + '!') : letter));
        }

        return essence.ToString();
    }

    private static ComparedArticle Of((int Place, string Title, IEnumerable<string> Paragraphs) article, string printed)
    {
        var (at, paragraph) = (0, 0);
        foreach (var text in article.Paragraphs)
        {
            paragraph++;
            var essence = Essence(text);
            var found = printed.IndexOf(essence, at, StringComparison.Ordinal);
            if (found < 0)
                return new(article.Place, "", paragraph, text.Length > 30 ? text[..30] : text);
            at = found + essence.Length;
        }

        return new(article.Place, HashOf(article.Paragraphs), 0, "");
    }

    /// <summary>Without page numbers and what stands at the head or foot of page after page.</summary>
    private static IEnumerable<string> Lines(string[] pages)
    {
        var heads = pages.SelectMany(page => page.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Distinct())
            .GroupBy(line => line).Where(group => group.Count() > Repeated).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return pages.SelectMany(page => page.Split('\n')).Select(line => line.Trim())
            .Where(line => !heads.Contains(line) && !IsPageNumber(line));
    }

    private static bool IsPageNumber(string line) =>
        int.TryParse(line.Trim('-', '—', '–', '·', ' ', '　', '第', '页'), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}

/// <summary>How one document in print compares with the page on the website.</summary>
/// <param name="Hash">Of its letters and figures when both agree; empty when they do not.</param>
/// <param name="Paragraph">The first paragraph that print does not have, from 1; 0 when both agree.</param>
/// <param name="Begins">How that paragraph begins.</param>
public sealed record ComparedArticle(int Place, string Hash, int Paragraph, string Begins)
{
    public bool Agrees => Paragraph == 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Place}\t{Hash}\t{Paragraph}\t{Begins}");

    public static IReadOnlyList<ComparedArticle> Read(string comparison) =>
        [.. comparison.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Where(parts => parts.Length == 4)
            .Select(parts => new ComparedArticle(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture), parts[3]))];
}
