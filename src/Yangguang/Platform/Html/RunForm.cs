using AngleSharp.Dom;

namespace Yangguang.Platform.Html;

/// <summary>How the words inside an element are set, by its name and by the weight that word processors write into style.</summary>
internal readonly record struct RunForm(RichStyle Style, string Href)
{
    public static RunForm Plain => new(RichStyle.None, "");

    public RunForm Within(IElement element)
    {
        var form = element.LocalName switch
        {
            "b" or "strong" => this with { Style = Style | RichStyle.Strong },
            "i" or "em" or "cite" or "dfn" => this with { Style = Style | RichStyle.Emphasis },
            "sup" => this with { Style = (Style | RichStyle.Superscript) & ~RichStyle.Subscript },
            "sub" => this with { Style = (Style | RichStyle.Subscript) & ~RichStyle.Superscript },
            "a" => this with { Href = Addresses.Link(element.GetAttribute("href")) ?? "" },
            _ => this,
        };
        return element.GetAttribute("style") is { Length: > 0 } style ? form.Styled(StyleWords.Of(style)) : form;
    }

    private RunForm Styled(IReadOnlyDictionary<string, string> style)
    {
        var made = this;
        if (style.TryGetValue("font-weight", out var weight))
            made = made with { Style = weight is "bold" or "bolder" or "600" or "700" or "800" or "900" ? Style | RichStyle.Strong : weight is "normal" or "400" ? Style & ~RichStyle.Strong : Style };
        if (style.TryGetValue("font-style", out var slant) && slant is "italic" or "oblique")
            made = made with { Style = made.Style | RichStyle.Emphasis };
        return made;
    }
}
