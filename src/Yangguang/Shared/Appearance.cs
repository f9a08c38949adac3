namespace Yangguang.Shared;

/// <summary>How a reader wants pages, kept in one cookie; an empty word means as the system says, or as pages are.</summary>
/// <param name="Theme">明暗: light, dark or contrast.</param>
/// <param name="Size">字号: large, or care for 关怀版, which is large and simple.</param>
/// <param name="Script">字形: hant for 繁體.</param>
public sealed record Appearance(string Theme, string Size, string Script = "", ReadingAids Aids = ReadingAids.None)
{
    public const string CookieName = "appearance";

    public static Appearance Usual { get; } = new("", "");

    private static readonly string[] Themes = ["", "light", "dark", "contrast"];
    private static readonly string[] Sizes = ["", "large", "care"];
    private static readonly string[] Scripts = ["", "hant"];

    public bool IsCare => Size == "care";

    public bool IsTraditional => Script == "hant";

    public string Language => IsTraditional ? "zh-Hant" : "zh-CN";

    /// <summary>The cookie's text and the key of the variant for page caches: one of few, whatever a reader sends.</summary>
    public string Key => $"{Theme}.{Size}.{Script}.{Letters}".TrimEnd('.');

    /// <summary>The aids as letters, in one order.</summary>
    private string Letters => string.Concat(Enum.GetValues<ReadingAids>().Where(aid => aid != ReadingAids.None && Aids.HasFlag(aid)).Select(LetterOf));

    /// <summary>Unknown words fall back to the system's choice.</summary>
    public static Appearance Of(string? theme, string? size, string? script = "", ReadingAids aids = ReadingAids.None) =>
        new(Known(Themes, theme), Known(Sizes, size), Known(Scripts, script), aids & ReadingAids.All);

    public static Appearance Read(string? cookie)
    {
        // Nobody's choice is longer; what is was not written here.
        var parts = (cookie is { Length: <= 40 } ? cookie : "").Split('.');
        return Of(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), AidsOf(parts.ElementAtOrDefault(3) ?? ""));
    }

    public static Appearance From(HttpRequest request) => Read(request.Cookies[CookieName]);

    public void Keep(HttpResponse response) => response.Cookies.Append(CookieName, Key, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    });

    private static ReadingAids AidsOf(string letters) =>
        Enum.GetValues<ReadingAids>().Where(aid => aid is not (ReadingAids.None or ReadingAids.All) && letters.Contains(LetterOf(aid), StringComparison.Ordinal))
            .Aggregate(ReadingAids.None, (aids, aid) => aids | aid);

    private static string LetterOf(ReadingAids aid) => aid switch
    {
        ReadingAids.LargePointer => "p",
        ReadingAids.Line => "l",
        ReadingAids.TextOnly => "t",
        _ => "",
    };

    private static string Known(string[] words, string? word) => words.FirstOrDefault(known => known == word) ?? "";
}

/// <summary>无障碍 aids that a reader may turn on besides.</summary>
[Flags]
public enum ReadingAids
{
    None = 0,

    /// <summary>大鼠标.</summary>
    LargePointer = 1,

    /// <summary>阅读辅助线: a bar that follows the pointer.</summary>
    Line = 2,

    /// <summary>纯文本: no pictures.</summary>
    TextOnly = 4,

    All = LargePointer | Line | TextOnly,
}
