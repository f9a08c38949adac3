using System.Globalization;
using System.Text;

namespace Yangguang.Demo;

/// <summary>
/// Prints lines on A4 pages as a small PDF, in one of the standard Chinese fonts that readers bring along: enough for the invented
/// page-exact edition of a gazette.
/// </summary>
internal sealed class DemoPdf
{
    private const int Left = 72, Top = 770, Pitch = 26, LettersALine = 26;

    private readonly List<string> _objects =
    [
        "<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>",
        "",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ];

    private readonly List<int> _pages = [];

    /// <summary>A page with a title and its text below, as much of it as fits.</summary>
    public void Page(string title, IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder();
        var y = Top;
        foreach (var (line, size) in Lines(title, 18).Concat(paragraphs.SelectMany(paragraph => Lines(paragraph, 14))).TakeWhile(_ => y > Left))
        {
            text.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {Left} {y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> Tj ET\n");
            y -= Pitch;
        }

        _objects.Add($"<< /Length {text.Length} >>\nstream\n{text}endstream");
        _objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {_objects.Count} 0 R >>");
        _pages.Add(_objects.Count);
    }

    public byte[] Print()
    {
        _objects[1] = $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>";
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var number = 1; number <= _objects.Count; number++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{_objects[number - 1]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static IEnumerable<(string Line, int Size)> Lines(string paragraph, int size) =>
        paragraph.Chunk(LettersALine).Select(letters => (new string(letters), size));
}
