using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Yangguang.Privacy.Files;

/// <summary>The text of a web page as it reads, one line a block, and what it carries unseen: attributes, comments, scripts, hidden elements.</summary>
internal static class HtmlPieces
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "BR", "TABLE", "UL", "OL", "SECTION", "ARTICLE", "HEADER", "FOOTER", "DT", "DD", "BLOCKQUOTE", "TITLE", "CAPTION",
    };

    internal static IReadOnlyList<TextPiece> Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var (shown, unseen) = (new StringBuilder(), new StringBuilder());
        Read(document.DocumentElement, shown, unseen);
        return [new TextPiece("正文", shown.ToString()), new TextPiece("网页中不显示的内容", unseen.ToString(), IsHidden: true)];
    }

    private static void Read(INode node, StringBuilder shown, StringBuilder unseen)
    {
        if (node is IComment comment)
            unseen.Append(comment.Data).Append('\n');
        else if (node is IText text)
            shown.Append(text.Data.Replace('\n', ' '));
        if (node is not IElement element)
            return;
        foreach (var attribute in element.Attributes)
            unseen.Append(attribute.Value).Append('\n');
        var target = IsUnseen(element) ? unseen : shown;
        foreach (var child in element.ChildNodes)
            Read(child, target, unseen);
        if (Blocks.Contains(element.TagName))
            target.Append('\n');
        else if (element.TagName is "TD" or "TH")
            target.Append('\t');
    }

    private static bool IsUnseen(IElement element) =>
        element.TagName is "SCRIPT" or "STYLE" or "TEMPLATE" or "NOSCRIPT" || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
