using Yangguang.Catalog.Import.Layouts;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import;

/// <summary>Reads a catalogue table from a file or from pasted text. Nothing is saved: the report is shown to a clerk first.</summary>
public static class CatalogImport
{
    /// <summary>Reads pasted text.</summary>
    /// <param name="area">The area of rows whose table does not name one.</param>
    public static ImportReport ReadText(string pasted, string? area = null)
    {
        var into = new Interpretation(area ?? "");
        TextReading.Read(pasted, ChineseScript.Of(pasted), into);
        return Report(into);
    }

    private static ImportReport Report(Interpretation into)
    {
        var builder = new RowBuilder();
        return new ImportReport([.. into.Drafts.Select(builder.Build)], into.LeftOver, into.Findings);
    }
}
