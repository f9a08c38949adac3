using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Layouts;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import;

/// <summary>Reads a catalogue table from a file or from pasted text. Nothing is saved: the report is shown to a clerk first.</summary>
public static class CatalogImport
{
    /// <summary>Reads a file; its content, not its name, tells the format.</summary>
    /// <param name="area">The area of rows whose table does not name one.</param>
    /// <exception cref="ImportRefusedException">The file cannot be read at all; the message says why and what to do.</exception>
    public static ImportReport Read(Stream file, string fileName, string? area = null) =>
        Patiently(() => Interpret(SourceReaders.Read(SourceFile.Take(file, fileName)), area));

    /// <summary>Reads pasted text.</summary>
    /// <exception cref="ImportRefusedException">There is no text, or far too much.</exception>
    public static ImportReport ReadText(string pasted, string? area = null) => string.IsNullOrWhiteSpace(pasted)
        ? throw new ImportRefusedException("没有粘贴任何内容，请粘贴目录表格后再导入")
        : Patiently(() => Interpret(SourceReaders.OfText(pasted), area));

    /// <summary>A text in which a pattern gets lost is refused like any other that cannot be read.</summary>
    private static ImportReport Patiently(Func<ImportReport> read)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ImportRefusedException("文件里有一段文字过长、重复过多，无法辨认表格结构。请检查是否误粘了乱码，整理后再导入");
        }
    }

    private static ImportReport Interpret(SourceDocument document, string? area)
    {
        var into = new Interpretation(area ?? "");
        foreach (var finding in document.Findings)
        {
            into.Report(finding);
        }
        var script = ChineseScript.Of(document.AllText);
        foreach (var block in document.Blocks)
        {
            Read(block, script, into);
        }
        return ReportBuilder.Build(into);
    }

    private static void Read(SourceBlock block, ChineseScript script, Interpretation into)
    {
        switch (block)
        {
            case GridBlock { IsHidden: true } hidden:
                foreach (var cell in hidden.Grid.Cells)
                {
                    into.SetAside(cell.Original, "");
                }
                break;
            case GridBlock grid:
                into.Enter(grid.Grid.Name);
                GridReading.Read(grid.Grid.Cleaned(script), into);
                break;
            case TextBlock text:
                TextReading.Read(text.Text, script, into);
                break;
        }
    }
}
