using Yangguang.Catalog.Import.Layouts;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Which reader reads which kind of file. A new format is a line here and a reader beside the others.</summary>
internal static class SourceReaders
{
    private static readonly Dictionary<FileKind, Func<SourceFile, SourceDocument>> ByKind = new()
    {
        [FileKind.Xlsx] = XlsxReader.Read,
        [FileKind.Xls] = XlsReader.Read,
        [FileKind.Docx] = DocxReader.Read,
        [FileKind.Html] = HtmlReader.Read,
        [FileKind.Csv] = ReadCsv,
        [FileKind.Text] = file => OfText(TextDecoding.Decode(file)),
        [FileKind.Pdf] = file => OfText(OfficeConverter.TextOfPdf(file)),
        [FileKind.OldDocument] = file => DocxReader.Read(OfficeConverter.Convert(file, "docx")),
        [FileKind.OldSheet] = file => XlsxReader.Read(OfficeConverter.Convert(file, "xlsx")),
    };

    private static readonly Dictionary<FileKind, string[]> Extensions = new()
    {
        [FileKind.Xlsx] = [".xlsx", ".xlsm", ".xltx", ".et"],
        [FileKind.Xls] = [".xls", ".et", ".xlt", ".xlsb"],
        [FileKind.Docx] = [".docx", ".docm", ".wps"],
        [FileKind.Html] = [".html", ".htm", ".mht"],
        [FileKind.Csv] = [".csv"],
        [FileKind.Text] = [".txt", ".md", ".text", ".tsv", ""],
        [FileKind.Pdf] = [".pdf"],
        [FileKind.OldDocument] = [".doc", ".wps", ".rtf", ".odt", ".dot"],
        [FileKind.OldSheet] = [".ods"],
    };

    internal static SourceDocument Read(SourceFile file)
    {
        var kind = FileSniffer.KindOf(file);
        var document = ByKind[kind](file);
        if (!Extensions[kind].Contains(file.Extension))
        {
            document.Report(new(ImportFinding.Reading, "", $"扩展名是“{file.Extension}”，内容实为{Name(kind)}，已按内容读取"));
        }
        return document;
    }

    internal static SourceDocument OfText(string text)
    {
        if (text.Length > ImportLimits.TextLength)
        {
            throw new ImportRefusedException($"文本超过{ImportLimits.TextLength / 1_000_000}百万字的上限，请只保留目录表格后再导入");
        }
        if (text.TrimStart().StartsWith('<') && text.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            return HtmlReader.ReadText(text);
        }
        var document = new SourceDocument();
        document.Add(new TextBlock(text));
        return document;
    }

    private static SourceDocument ReadCsv(SourceFile file)
    {
        var text = TextDecoding.Decode(file);
        var delimiter = new[] { ',', '\t', ';', '，' }.MaxBy(c => text.Take(20_000).Count(other => other == c));
        var document = new SourceDocument();
        document.Add(text.Contains(delimiter, StringComparison.Ordinal) ? new GridBlock(DelimitedText.ToGrid(text, delimiter, file.Name)) : new TextBlock(text));
        return document;
    }

    private static string Name(FileKind kind) => kind switch
    {
        FileKind.Html => "网页",
        FileKind.Csv or FileKind.Text => "文本",
        FileKind.Pdf => "PDF",
        FileKind.OldDocument => "旧格式文档",
        FileKind.OldSheet => "旧格式表格",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
