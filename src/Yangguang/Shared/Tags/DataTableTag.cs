using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yangguang.Shared;

/// <summary>
/// <c>&lt;data-table caption="…" filter columns&gt;thead, tbody…&lt;/data-table&gt;</c>: sticky head, phone cards from data-label;
/// scripts add filter, column chooser and arrow keys.
/// </summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTag : TagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>Keep the caption for screen readers only, where a heading above already says it.</summary>
    public bool HideCaption { get; set; }

    /// <summary>Offer a box that narrows the rows of this page.</summary>
    public bool Filter { get; set; }

    /// <summary>Offer a choice of columns.</summary>
    public bool Columns { get; set; }

    /// <summary>On a phone scroll sideways instead of turning rows into cards.</summary>
    public bool Scroll { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A group, not a landmark: the section around it already names the place.
        output.TagName = "div";
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("class", Scroll ? "table-frame table-frame-scroll" : "table-frame");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Attributes.SetAttribute("tabindex", "0");
        output.PreContent
            .AppendHtml($"<table class=\"table table-sticky{(Scroll ? "" : " cards")}\"{(Filter ? " data-filter" : "")}{(Columns ? " data-columns" : "")}>")
            .AppendHtml(HideCaption ? "<caption class=\"hidden-text\">" : "<caption>").Append(Caption).AppendHtml("</caption>");
        output.PostContent.AppendHtml("</table>");
    }
}
