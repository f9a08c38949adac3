using System.Globalization;
using AngleSharp.Dom;

namespace Yangguang.Platform.Html;

/// <summary>What a reader never sees, or what runs and embeds: dropped when a page is cleaned, and looked into when links are swept.</summary>
internal static class HiddenElements
{
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "noembed", "noframes", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "head", "title", "meta",
        "link", "base", "audio", "video", "source", "track", "canvas", "map", "area", "input", "button", "select", "option", "optgroup", "textarea", "datalist", "dialog", "del", "xml", "xmp", "plaintext", "param",
    };

    private static readonly string[] WordComments = ["comment-list", "comment", "endnote-list"];

    public static bool Has(IElement element) => Never.Contains(element.LocalName) || element.NamespaceUri is not (null or "http://www.w3.org/1999/xhtml") || IsOutOfSight(element) is not null;

    /// <summary>Why a reader does not see the element, in words; null when it is in sight.</summary>
    public static string? IsOutOfSight(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return "标记为隐藏";
        if (element.GetAttribute("class") is { } name && name.StartsWith("Mso", StringComparison.OrdinalIgnoreCase) && name.Contains("Comment", StringComparison.OrdinalIgnoreCase))
            return "批注";
        return element.GetAttribute("style") is { Length: > 0 } style ? ByStyle(StyleWords.Of(style)) : null;
    }

    private static string? ByStyle(IReadOnlyDictionary<string, string> style) =>
        style.GetValueOrDefault("display") == "none" ? "display:none"
        : style.GetValueOrDefault("visibility") is "hidden" or "collapse" ? "visibility:hidden"
        : style.GetValueOrDefault("mso-hide") == "all" ? "隐藏文字"
        : style.GetValueOrDefault("mso-element") is { } part && WordComments.Contains(part) ? "批注"
        : IsNothing(style, "font-size", "opacity") ? "字号或者透明度为零"
        : (IsNothing(style, "height", "max-height") || IsNothing(style, "width", "max-width")) && style.GetValueOrDefault("overflow")?.StartsWith("hidden", StringComparison.Ordinal) == true ? "大小为零"
        : style.GetValueOrDefault("position") is "absolute" or "fixed" && IsFarOut(style, "left", "top", "right", "bottom", "margin-left", "margin-top") ? "移到屏幕之外"
        : IsFarOut(style, "text-indent", "margin-left", "margin-top") ? "移到屏幕之外"
        : style.GetValueOrDefault("clip") is { } clip && clip.Replace(" ", "", StringComparison.Ordinal).Replace("px", "", StringComparison.Ordinal) is "rect(0,0,0,0)" or "rect(1,1,1,1)" ? "裁剪为零"
        : null;

    private static bool IsNothing(IReadOnlyDictionary<string, string> style, params string[] names) =>
        names.Any(name => style.TryGetValue(name, out var value) && Number(value) is >= 0 and < 1.5 and var size && (size == 0 || (name != "opacity" && !value.EndsWith("em", StringComparison.Ordinal) && !value.EndsWith('%'))));

    /// <summary>Ten times a screen's indent: nobody sets text that far out to be read.</summary>
    private static bool IsFarOut(IReadOnlyDictionary<string, string> style, params string[] names) =>
        names.Any(name => style.TryGetValue(name, out var value) && Number(value) is <= -500 or >= 9000);

    private static double? Number(string value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '.' or '-' or '+'))
            end++;
        return double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
