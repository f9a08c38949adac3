using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>The shared strings of a workbook; phonetic guides are no part of them, symbol fonts are read as signs.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> texts = [];

    internal SharedTexts(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is not { } part)
        {
            return;
        }
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(TextOf(reader.LoadCurrentElement()!));
            }
        }
    }

    internal string this[int index] => index >= 0 && index < texts.Count ? texts[index] : "";

    internal static string TextOf(OpenXmlElement item) => string.Concat(item.ChildElements.Select(child => child switch
    {
        Text text => text.Text,
        Run run => SymbolFonts.Read(run.Text?.Text ?? "", run.RunProperties?.GetFirstChild<RunFont>()?.Val?.Value),
        _ => "",
    }));
}
