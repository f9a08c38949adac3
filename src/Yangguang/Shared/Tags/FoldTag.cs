using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yangguang.Shared;

/// <summary><c>&lt;fold&gt;long text&lt;/fold&gt;</c>: folded after four lines with 展开 where scripts run, open where not.</summary>
[HtmlTargetElement("fold")]
public sealed class FoldTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "fold");
        output.PreContent.AppendHtml("<div class=\"fold-body\">");
        output.PostContent.AppendHtml("</div>");
    }
}
