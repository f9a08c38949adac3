namespace Yangguang.Catalog.Import.Readers;

/// <summary>What a file is by its content, whatever it is called.</summary>
public enum FileKind
{
    Xlsx,

    /// <summary>Excel 97–2003 and binary workbooks.</summary>
    Xls,
    Docx,
    Html,
    Csv,
    Text,
    Pdf,

    /// <summary>Formats that only an office suite reads: doc, wps, et in its old form, odt, ods, rtf.</summary>
    OldDocument,

    /// <summary>The same for tables: ods.</summary>
    OldSheet,
}
