namespace Yangguang.Platform.Html;

/// <summary>Elements that begin and end a line.</summary>
internal static class BlockElements
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "address", "center", "pre", "hr", "li", "dl", "dt", "dd", "form", "fieldset", "legend",
        "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "figcaption", "details", "summary", "body", "html", "menu", "dir", "hgroup",
    };

    public static bool Has(string name) => Names.Contains(name);
}
