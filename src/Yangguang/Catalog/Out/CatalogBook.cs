using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>
/// 标准目录汇编: the catalogues of one body, of one area, or of both, with the areas that do not concern a body or are still to
/// be compiled.
/// </summary>
public sealed record CatalogBook(
    string Publisher, string Title, CatalogSelection Selection, IReadOnlyList<CatalogSheet> Sheets, IReadOnlyList<AbsentCatalog> Absent)
{
    public bool IsEmpty => Sheets.Count == 0 && Absent.Count == 0;

    /// <param name="source">Address and day of the export, for the foot.</param>
    public PrintedBook Print(TableForm form, Paper paper, string source) =>
        new(Title, Publisher, source, [.. Sheets.Select(sheet => sheet.Print(form, NameOf(sheet))), .. AbsentTable.Of(Absent, Selection)], paper);

    /// <summary>One head and one row an item, for programs: the columns of the form, then those that tell the rows apart.</summary>
    public IEnumerable<IEnumerable<string>> Flatten() => FlatTable.Of(Sheets);

    private string NameOf(CatalogSheet sheet) => Selection.BodyCode is null ? sheet.ShortBody : sheet.Area;
}

/// <summary>Which catalogues a book holds; null means all of them.</summary>
public sealed record CatalogSelection(string? BodyCode, string? AreaCode);

/// <summary>A body and an area without a catalogue, and the reason the body gave.</summary>
public sealed record AbsentCatalog(string Body, string Area, CatalogStanding Standing, string Reason);
