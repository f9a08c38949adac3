using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>A table of a web page with its row and column spans.</summary>
internal static partial class HtmlTable
{
    internal static SourceGrid ToGrid(IHtmlTableElement table, int number)
    {
        var grid = new GridBuilder($"第{number}个表格");
        var taken = new HashSet<(int, int)>();
        var rows = table.Rows.ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }
                var down = Math.Clamp(Span(cell, "rowspan") is 0 ? rows.Count : Span(cell, "rowspan"), 1, rows.Count - row);
                var across = Math.Clamp(Span(cell, "colspan"), 1, ImportLimits.Columns);
                for (var place = 0; place < down * across; place++)
                {
                    taken.Add((row + (place / across), column + (place % across)));
                }
                grid.Add(new GridCell(TextOf(cell), row, column, down, across, $"第{number}个表格第{row + 1}行"));
                column += across;
            }
        }
        return grid.Build();
    }

    /// <summary>What an element shows that is no text: a box of a form, a picture of a tick.</summary>
    internal static string SignOf(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.HasAttribute("checked") ? "■" : "□",
        IHtmlImageElement { AlternativeText: { Length: > 0 and < 20 } words } => words,
        _ => "",
    };

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), System.Globalization.CultureInfo.InvariantCulture, out var span) ? span : 1;

    private static string TextOf(IElement cell)
    {
        var text = new StringBuilder();
        Append(cell, text);
        return Lines().Replace(text.ToString(), "\n").Trim();
    }

    private static void Append(INode parent, StringBuilder text)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                text.Append(Spaces().Replace(words.Data, " "));
            }
            else if (node is IElement element && element.LocalName is not ("script" or "style") && !HtmlReader.IsHidden(element))
            {
                var breaks = element.LocalName is "br" or "p" or "div" or "li";
                text.Append(breaks ? "\n" : "").Append(SignOf(element));
                Append(element, text);
                text.Append(breaks && element.LocalName != "br" ? "\n" : "");
            }
        }
    }

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" *\n[\n ]*")]
    private static partial Regex Lines();
}
