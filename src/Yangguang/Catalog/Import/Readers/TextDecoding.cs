using System.Text;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Finds the encoding of a text: byte order mark, UTF-8 where it is valid, then the Chinese code pages.</summary>
internal static class TextDecoding
{
    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">The charset a web page declares, or null.</param>
    /// <exception cref="ImportRefusedException">The bytes are no text in any of the encodings.</exception>
    internal static string Decode(SourceFile file, string? declared = null)
    {
        foreach (var encoding in Candidates(file.Content, declared))
        {
            if (Read(file.Content, encoding) is { } text)
            {
                return text;
            }
        }
        throw new ImportRefusedException($"“{file.Name}”不是文本，或编码无法识别（已试UTF-8、GBK、Big5、UTF-16）。请在原程序中另存为UTF-8再上传");
    }

    private static IEnumerable<Encoding> Candidates(byte[] bytes, string? declared)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            yield return new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
        }
        if (bytes is [0xFE, 0xFF, ..])
        {
            yield return new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
        }
        yield return new UTF8Encoding(false, throwOnInvalidBytes: true);
        if (declared is not null && ByName(declared) is { } named)
        {
            yield return named;
        }
        yield return Strict(Encoding.GetEncoding("gb18030"));
        yield return Strict(Encoding.GetEncoding("big5"));
    }

    private static string? Read(byte[] bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\ufeff');
            return text.Length > ImportLimits.TextLength || text.Take(20_000).Count(IsControl) * 100 > Math.Min(text.Length, 20_000) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\v');

    private static Encoding? ByName(string name)
    {
        try
        {
            return Strict(Encoding.GetEncoding(name.Equals("gb2312", StringComparison.OrdinalIgnoreCase) ? "gb18030" : name));
        }
        catch (ArgumentException)
        {
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
