using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Yangguang.Platform.Html;
using Yangguang.Platform.Text;

namespace Yangguang.Records.Mirror;

/// <summary>Reads one saved page of a former site, HTML or plain text, and tells the document from what surrounds it.</summary>
public static class PageReader
{
    /// <param name="page">The page as text.</param>
    /// <param name="address">Where it stood, if that is known from elsewhere.</param>
    public static ReadPage Read(string page, string address = "")
    {
        var script = ChineseScript.Of(page);
        return IsHtml(page) ? OfHtml(page, script, address) : PageLines.Read(LinesOf(script.Clean(page)), new PageMeta { Address = address }, script.HasPinyin);
    }

    internal static bool IsHtml(string page) =>
        page.AsSpan(0, Math.Min(page.Length, 4000)).Contains("<html", StringComparison.OrdinalIgnoreCase) || page.Contains("</p>", StringComparison.OrdinalIgnoreCase) || page.Contains("</div>", StringComparison.OrdinalIgnoreCase);

    internal static IReadOnlyList<string> LinesOf(string text) =>
        [.. text.Split('\n').Select(line => line.Replace('\u00A0', ' ').Replace('\u3000', ' ').Trim()).Where(line => line.Length > 0)];

    private static ReadPage OfHtml(string page, ChineseScript script, string address)
    {
        var document = new HtmlParser().ParseDocument(page);
        var meta = PageMeta.Of(document, page, address);
        var container = MainPart.Of(document);
        var body = RichText.Read(script.Clean(container.InnerHtml));
        var all = LinesOf(script.Clean(RichText.Read(document.Body?.InnerHtml ?? "").ToText()));
        var inside = LinesOf(body.ToText());
        var own = inside.ToHashSet(StringComparer.Ordinal);
        var around = all.Where(line => !own.Contains(line)).ToList();
        var read = PageLines.Read(inside, meta.And(around, script), script.HasPinyin, around);
        return read.Text.Length == 0 ? read : read with { Html = Markup(body, read) };
    }

    /// <summary>The blocks of the container whose words were kept.</summary>
    private static string Markup(RichText body, ReadPage read)
    {
        var kept = LinesOf(read.Text).ToHashSet(StringComparer.Ordinal);
        var blocks = body.Blocks.Where(block => LinesOf(new RichText([block]).ToText()).Any(kept.Contains) || (block is RichFigure && kept.Count > 0)).ToList();
        return new RichText(blocks) is { IsPlain: false } marked ? RichText.Clean(marked.ToHtml()) : "";
    }
}
