namespace Yangguang.Shared;

/// <summary>The reader's choice of light or dark and of text size, kept in one cookie; empty means as the system says.</summary>
public sealed record Appearance(string Theme, string Size)
{
    public const string CookieName = "appearance";

    private static readonly string[] Themes = ["", "light", "dark"];
    private static readonly string[] Sizes = ["", "large"];

    /// <summary>Key of the variant for page caches.</summary>
    public string Key => $"{Theme}.{Size}";

    /// <summary>Unknown words fall back to the system's choice.</summary>
    public static Appearance Of(string? theme, string? size) => new(
        Themes.Contains(theme) ? theme! : "",
        Sizes.Contains(size) ? size! : "");

    public static Appearance From(HttpRequest request)
    {
        var parts = (request.Cookies[CookieName] ?? "").Split('.');
        return Of(parts[0], parts.Length > 1 ? parts[1] : "");
    }
}
