using System.Text;
using Yangguang.Platform.Programs;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads formats for which an outside program is needed: LibreOffice for old documents, pdftotext for PDF.</summary>
internal static class OfficeConverter
{
    /// <summary>The same document in a format that is read here.</summary>
    /// <param name="format">docx or xlsx.</param>
    /// <param name="programs">Names LibreOffice may have; the usual ones when null.</param>
    internal static SourceFile Convert(SourceFile file, string format, string[]? programs = null) => Guarded(() => OutsideProgram.InTemporaryFolder(folder =>
    {
        var source = Path.Combine(folder, "source" + ExtensionFor(file));
        File.WriteAllBytes(source, file.Content);
        return LibreOffice.Convert(folder, source, format, programs)
            ? Taken(file, Path.Combine(folder, "source." + format), format)
            : throw new ImportRefusedException($"“{file.Name}”是旧格式文件，本机没有安装LibreOffice，无法读取。请在Word、Excel或WPS中另存为docx或xlsx再上传");
    }));

    /// <summary>The text of a PDF as its pages show it.</summary>
    internal static string TextOfPdf(SourceFile file, string program = "pdftotext") => Guarded(() => PdfReader.TextOf(file.Content, program)) switch
    {
        ({ } text, _) => text,
        (_, PdfSilence.NoProgram) => throw new ImportRefusedException($"“{file.Name}”是PDF，本机没有安装pdftotext（poppler-utils），无法读取。请改用Word或Excel原件上传"),
        _ => throw new ImportRefusedException($"“{file.Name}”中没有可读取的文字，可能是扫描件、设有密码或已损坏。请改用Word或Excel原件上传"),
    };

    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ProgramStoppedException stopped)
        {
            throw new ImportRefusedException(stopped.Message);
        }
    }

    private static SourceFile Taken(SourceFile file, string converted, string format)
    {
        if (!File.Exists(converted))
        {
            throw new ImportRefusedException($"“{file.Name}”无法转换为{format}，文件可能已损坏或设有密码。请在Office或WPS中打开后另存为{format}再上传");
        }
        using var stream = File.OpenRead(converted);
        return SourceFile.Take(stream, Path.ChangeExtension(file.Name, format));
    }

    /// <summary>WPS Writer keeps Word's format under its own name, which LibreOffice would take for an older program's.</summary>
    private static string ExtensionFor(SourceFile file) =>
        file.Content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? ".doc" : SafeExtension(file.Extension);

    private static string SafeExtension(string extension) =>
        extension.Length is > 1 and <= 5 && extension[1..].All(char.IsAsciiLetterOrDigit) ? extension : ".doc";
}
