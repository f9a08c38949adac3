using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yangguang.Shared.Reach;

/// <summary><c>&lt;html appearance="…"&gt;</c>: the language, and the choices as attributes that style sheets look at.</summary>
[HtmlTargetElement("html", Attributes = "appearance")]
public sealed class AppearanceTag : TagHelper
{
    public Appearance Appearance { get; set; } = Appearance.Usual;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("lang", Appearance.Language);
        Set("data-theme", Appearance.Theme);
        Set("data-size", Appearance.Size);
        Set("data-pointer", Appearance.Aids.HasFlag(ReadingAids.LargePointer) ? "large" : "");
        Set("data-line", Appearance.Aids.HasFlag(ReadingAids.Line) ? "on" : "");
        Set("data-pictures", Appearance.Aids.HasFlag(ReadingAids.TextOnly) ? "off" : "");

        void Set(string name, string value)
        {
            if (value.Length > 0)
                output.Attributes.SetAttribute(name, value);
        }
    }
}
