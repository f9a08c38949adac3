namespace Yangguang.Shared;

/// <summary>The style sheets in the order in which they build on each other.</summary>
public static class StyleSheets
{
    public static IReadOnlyList<string> Screen { get; } =
    [
        "/css/tokens.css", "/css/base.css", "/css/layout.css", "/css/desk.css", "/css/parts.css", "/css/forms.css",
        "/css/tables.css", "/css/time.css", "/css/matrix.css", "/css/document.css",
    ];
}
