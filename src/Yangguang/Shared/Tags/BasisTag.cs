using Microsoft.AspNetCore.Razor.TagHelpers;
using Yangguang.Rules.Law;

namespace Yangguang.Shared;

/// <summary><c>&lt;basis law="@citation"&gt;the article, quoted&lt;/basis&gt;</c>: the law behind 依据, quoted and not paraphrased.</summary>
[HtmlTargetElement("basis")]
public sealed class BasisTag : TagHelper
{
    public Citation? Law { get; set; }

    /// <summary>What stands on the fold; 依据 unless there are several on the page.</summary>
    public string Label { get; set; } = "依据";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var quote = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "basis");
        output.Content.AppendHtml("<summary>").Append(Label).AppendHtml("</summary><div class=\"basis-text\">");
        if (!quote.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml("<q>").AppendHtml(quote).AppendHtml("</q>");
        if (Law is not null)
            output.Content.AppendHtml("<cite>").Append(Law.ToString()).AppendHtml("</cite>");
        output.Content.AppendHtml("</div>");
    }
}
