using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yangguang.Shared;

/// <summary><c>&lt;empty-state title="why it is empty"&gt;what to do&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTag : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.AppendHtml("<p class=\"empty-title\">").Append(Title).AppendHtml("</p>");
    }
}
