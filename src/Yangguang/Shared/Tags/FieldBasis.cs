using Microsoft.AspNetCore.Html;
using Yangguang.Rules.Law;

namespace Yangguang.Shared;

/// <summary>The 依据 below a form field: the rule quoted, then its citation.</summary>
internal static class FieldBasis
{
    public static IHtmlContent Of(Citation? law, IHtmlContent quote)
    {
        var html = new HtmlContentBuilder().AppendHtml("<details class=\"basis field-basis\"><summary>依据</summary><div class=\"basis-text\"><q>")
            .AppendHtml(quote).AppendHtml("</q>");
        if (law is not null)
            html.AppendHtml("<cite>").Append(law.ToString()).AppendHtml("</cite>");
        return html.AppendHtml("</div></details>");
    }
}
