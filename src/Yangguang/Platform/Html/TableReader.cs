using AngleSharp.Dom;

namespace Yangguang.Platform.Html;

/// <summary>A table of a page: its own rows only, spans within bounds, heads told by th or by standing in thead.</summary>
internal sealed class TableReader(RichTextReader reader)
{
    private const int WidestSpan = 1000;

    public RichTable? Read(IElement table)
    {
        var rows = new List<RichRow>();
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption" && !HiddenElements.Has(child));
        foreach (var part in table.Children.Where(child => !HiddenElements.Has(child)))
        {
            if (part.LocalName == "tr")
                Add(part, inHead: false, rows);
            foreach (var row in part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children.Where(child => child.LocalName == "tr" && !HiddenElements.Has(child)) : [])
                Add(row, part.LocalName == "thead", rows);
        }

        return rows.Count == 0 || !rows.SelectMany(row => row.Cells).Any(cell => cell.Blocks.Count > 0) ? null
            : new RichTable(caption is null ? [] : reader.Words(caption), rows);
    }

    private void Add(IElement row, bool inHead, List<RichRow> rows)
    {
        var cells = row.Children.Where(child => child.LocalName is "td" or "th" && !HiddenElements.Has(child)).Select(cell => new RichCell(
            inHead || cell.LocalName == "th", Span(cell, "colspan"), Span(cell, "rowspan"), reader.Inside(cell))).ToList();
        if (cells.Count > 0)
            rows.Add(new RichRow(cells));
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out var span) && span is > 1 and <= WidestSpan ? span : 1;
}
