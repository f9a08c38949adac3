using System.Globalization;
using System.Net;
using System.Text;

namespace Yangguang.Platform.Html;

/// <summary>Writes rich text as HTML: the only place where its tags are made, each from a fixed word and escaped text.</summary>
/// <param name="html">Where to write.</param>
/// <param name="deeper">How many levels headings go down, below the headings of the page around them.</param>
internal sealed class RichTextWriter(StringBuilder html, int deeper = 0)
{
    private const int DeepestHeading = 6;

    private static readonly (RichStyle Style, string Tag)[] Marks =
        [(RichStyle.Strong, "strong"), (RichStyle.Emphasis, "em"), (RichStyle.Superscript, "sup"), (RichStyle.Subscript, "sub")];

    public string Write(IEnumerable<RichBlock> blocks)
    {
        foreach (var block in blocks)
            Write(block);
        return html.ToString();
    }

    /// <param name="block">What to write.</param>
    /// <param name="cssClass">Set by the page that shows it, never by what came in.</param>
    public void Write(RichBlock block, string cssClass = "")
    {
        switch (block)
        {
            case RichParagraph paragraph:
                var tag = paragraph.Level == 0 ? "p" : $"h{Math.Min(paragraph.Level + deeper, DeepestHeading).ToString(CultureInfo.InvariantCulture)}";
                html.Append('<').Append(tag).Append(cssClass.Length > 0 ? $" class=\"{cssClass}\"" : "").Append('>');
                Write(paragraph.Runs);
                Close(tag);
                break;
            case RichList list:
                Write(list);
                break;
            case RichQuote quote:
                html.Append("<blockquote>");
                Write(quote.Blocks);
                Close("blockquote");
                break;
            case RichFigure figure:
                Write(figure);
                break;
            case RichTable table:
                Write(table);
                break;
        }
    }

    private void Write(RichList list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(tag);
        if (list is { IsOrdered: true, Start: not 1 })
            html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        html.Append('>');
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            Inner(item);
            Close("li");
        }

        Close(tag);
    }

    private void Write(RichFigure figure)
    {
        html.Append("<figure>");
        Write([figure.Picture]);
        if (figure.Caption.Count > 0)
        {
            html.Append("<figcaption>");
            Write(figure.Caption);
            Close("figcaption");
        }

        Close("figure");
    }

    private void Write(RichTable table)
    {
        html.Append("<table>");
        if (table.Caption.Count > 0)
        {
            html.Append("<caption>");
            Write(table.Caption);
            Close("caption");
        }

        Section("thead", table.Rows.Take(table.HeadRows), isHead: true);
        Section("tbody", table.Rows.Skip(table.HeadRows), isHead: false);
        Close("table");
    }

    private void Section(string tag, IEnumerable<RichRow> rows, bool isHead)
    {
        var any = false;
        foreach (var row in rows)
        {
            if (!any)
                html.Append('<').Append(tag).Append('>');
            any = true;
            html.Append("<tr>");
            foreach (var cell in row.Cells)
                Write(cell, isHead);
            Close("tr");
        }

        if (any)
            Close(tag);
    }

    private void Write(RichCell cell, bool inHead)
    {
        var tag = cell.IsHead ? "th" : "td";
        html.Append('<').Append(tag);
        if (cell.IsHead)
            html.Append(inHead ? cell.Columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" : cell.Rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
        if (cell.Columns > 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"");
        if (cell.Rows > 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.Rows}\"");
        html.Append('>');
        Inner(cell.Blocks);
        Close(tag);
    }

    /// <summary>A single paragraph inside an item or a cell needs no tag of its own.</summary>
    private void Inner(IReadOnlyList<RichBlock> blocks)
    {
        if (blocks is [RichParagraph { Level: 0 } only])
            Write(only.Runs);
        else
            Write(blocks);
    }

    private void Write(IReadOnlyList<RichRun> runs)
    {
        for (var start = 0; start < runs.Count;)
        {
            var end = start + 1;
            while (end < runs.Count && runs[end].Href == runs[start].Href)
                end++;
            if (runs[start].Href.Length > 0)
                html.Append("<a href=\"").Append(WebUtility.HtmlEncode(runs[start].Href)).Append("\">");
            for (var place = start; place < end; place++)
                Write(runs[place]);
            if (runs[start].Href.Length > 0)
                Close("a");
            start = end;
        }
    }

    private void Write(RichRun run)
    {
        if (run.Picture.Length > 0)
        {
            html.Append("<img src=\"").Append(WebUtility.HtmlEncode(run.Picture)).Append("\" alt=\"").Append(Escaped(run.Text).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">");
            return;
        }

        foreach (var (style, tag) in Marks)
        {
            if (run.Style.HasFlag(style))
                html.Append('<').Append(tag).Append('>');
        }

        html.Append(Escaped(run.Text).Replace("\n", "<br>", StringComparison.Ordinal));
        foreach (var (style, tag) in Marks.AsEnumerable().Reverse())
        {
            if (run.Style.HasFlag(style))
                Close(tag);
        }
    }

    // Only what HTML needs: a character reference for every letter beyond ASCII would double a Chinese page.
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private void Close(string tag) => html.Append("</").Append(tag).Append('>');
}
