using System.Text;

namespace Yangguang.Platform.Text;

/// <summary>Finds the encoding of a text: byte order mark, UTF-8 where it is valid, then the Chinese code pages.</summary>
public static class TextEncodings
{
    private const int Sample = 20_000;

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">The charset a web page declares, or null.</param>
    /// <returns>Null when the bytes are no text in any of the encodings.</returns>
    public static string? Read(byte[] bytes, string? declared = null) =>
        Candidates(bytes, declared).Select(encoding => Read(bytes, encoding)).FirstOrDefault(text => text is not null);

    private static IEnumerable<Encoding> Candidates(byte[] bytes, string? declared)
    {
        if (bytes is [0xFF, 0xFE, ..])
            yield return new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
        if (bytes is [0xFE, 0xFF, ..])
            yield return new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
        yield return new UTF8Encoding(false, throwOnInvalidBytes: true);
        if (declared is not null && ByName(declared) is { } named)
            yield return named;
        yield return Strict(Encoding.GetEncoding("gb18030"));
        yield return Strict(Encoding.GetEncoding("big5"));
    }

    private static string? Read(byte[] bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\ufeff');
            return text.Take(Sample).Count(IsControl) * 100 > Math.Min(text.Length, Sample) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t' or '\f' or '\v');

    private static Encoding? ByName(string name)
    {
        try
        {
            return Strict(Encoding.GetEncoding(name.Equals("gb2312", StringComparison.OrdinalIgnoreCase) ? "gb18030" : name));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows, or UTF-7, which is not read any more.
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
