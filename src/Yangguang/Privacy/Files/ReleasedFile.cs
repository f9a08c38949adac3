using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Platform.Files;
using Yangguang.Platform.Text;

namespace Yangguang.Privacy.Files;

/// <summary>
/// 公开版: a file built anew to be given out, without what does not show (properties, comments, tracked changes, hidden sheets,
/// rows and columns, embedded files) and with the personal data in its text covered (B08, D12).
/// </summary>
public static class ReleasedFile
{
    /// <summary>True for kinds of file that can be built anew here.</summary>
    public static bool IsMadeOf(FileType type) => type == FileType.Docx || type == FileType.Xlsx || type == FileType.Text || type == FileType.Csv;

    /// <exception cref="UnreadableFileException">It cannot be built anew; the message says what to do instead.</exception>
    public static byte[] Rebuild(Stream source, FileType type, string name)
    {
        try
        {
            if (type == FileType.Docx)
                return WordRelease.Rebuild(source);
            if (type == FileType.Xlsx)
                return WorkbookRelease.Rebuild(source, name);
            if (type == FileType.Text || type == FileType.Csv)
                return Covered(source, name);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new UnreadableFileException($"“{name}”的内部结构不正常，不能自动处理。请在Office或WPS中删去隐藏内容、遮盖后另存，再替换附件。");
        }

        throw new UnreadableFileException($"“{name}”是{type.Extension.ToUpperInvariant()}，不能在这里处理。请在原件中删去或者遮盖，重新导出后替换附件。");
    }

    private static byte[] Covered(Stream source, string name)
    {
        using var content = new MemoryStream();
        source.CopyTo(content);
        var text = TextEncodings.Read(content.ToArray()) ?? throw new UnreadableFileException($"认不出“{name}”的文字编码，请另存为UTF-8后替换附件。");
        return new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes(Masking.Mask(text, PersonalData.Find(text)))).ToArray();
    }
}
