using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Yangguang.Platform.Office;

/// <summary>Prints a book as one web page that needs nothing beside itself: to read, to keep, to send to a printer.</summary>
internal static class HtmlPrinter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Print(PrintedBook book)
    {
        var page = new StringBuilder(16_384);
        page.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Text(book.Title))
            .Append("</title>\n<style>").Append(PrintedStyle.Of(book.Paper)).Append("</style>\n</head>\n<body>\n<main>\n");
        AppendContents(page, book);
        foreach (var (table, place) in book.Tables.Select((table, place) => (table, place)))
            AppendTable(page, table, place);
        page.Append("</main>\n");
        if (book.Source.Length > 0)
            page.Append("<footer>").Append(Text(book.Source)).Append("</footer>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>The content security policy that lets such a page show: its own style and nothing else.</summary>
    public static string PolicyOf(Paper paper) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PrintedStyle.Of(paper))))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static void AppendContents(StringBuilder page, PrintedBook book)
    {
        page.Append("<h1>").Append(Text(book.Title)).Append("</h1>\n");
        if (book.Tables.Count < 2)
            return;
        page.Append("<nav aria-label=\"目次\"><ol>\n");
        foreach (var (table, place) in book.Tables.Select((table, place) => (table, place)))
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#t{place + 1}\">").Append(Text(table.Name)).Append("</a></li>\n");
        page.Append("</ol></nav>\n");
    }

    private static void AppendTable(StringBuilder page, PrintedTable table, int place)
    {
        // A wide table scrolls inside its section, which the keyboard must reach.
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"t{place + 1}\" tabindex=\"0\" aria-label=\"").Append(Text(table.Name)).Append("\">\n<h2>")
            .Append(Text(table.Title)).Append("</h2>\n");
        AppendLines(page, table.Lead, "lead");
        page.Append("<table aria-label=\"").Append(Text(table.Name)).Append("\">\n<colgroup>");
        foreach (var column in table.Columns)
            page.Append(CultureInfo.InvariantCulture, $"<col class=\"w{column.Weight}\">");
        page.Append("</colgroup>\n<thead>\n");
        foreach (var (places, at) in table.Places().Select((places, at) => (places, at)))
        {
            if (at == table.HeadRows)
                page.Append("</thead>\n<tbody>\n");
            AppendRow(page, table, places, at);
        }

        page.Append(table.RowCount > table.HeadRows ? "</tbody>\n</table>\n" : "</thead>\n</table>\n");
        AppendLines(page, table.Foot, "notes");
        page.Append("</section>\n");
    }

    private static void AppendRow(StringBuilder page, PrintedTable table, PrintedCell?[] places, int at)
    {
        page.Append("<tr>");
        for (var column = 0; column < places.Length; column++)
        {
            if (places[column] is { } cell && (cell.Row != at || cell.Column != column))
                continue;
            var element = at < table.HeadRows ? "th" : "td";
            page.Append('<').Append(element);
            AppendAttributes(page, table, places[column], isHead: at < table.HeadRows, column);
            page.Append('>').Append(Text(places[column]?.Text ?? "").Replace("\n", "<br>", StringComparison.Ordinal)).Append("</").Append(element).Append('>');
        }

        page.Append("</tr>\n");
    }

    private static void AppendAttributes(StringBuilder page, PrintedTable table, PrintedCell? cell, bool isHead, int column)
    {
        if (isHead)
            page.Append(cell?.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
        else if (table.Columns[column].IsCentred)
            page.Append(" class=\"c\"");
        if (cell?.ColumnSpan > 1)
            page.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        if (cell?.RowSpan > 1)
            page.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
    }

    private static void AppendLines(StringBuilder page, IReadOnlyList<string> lines, string kind)
    {
        if (lines.Count == 0)
            return;
        page.Append("<div class=\"").Append(kind).Append("\">\n");
        foreach (var line in lines)
            page.Append("<p>").Append(Text(line)).Append("</p>\n");
        page.Append("</div>\n");
    }

    // Line breaks stay for the caller to turn into elements; the encoder would write them as numbers.
    private static string Text(string text) => string.Join('\n', SafeText.Of(text).Split('\n').Select(Encoder.Encode));
}
