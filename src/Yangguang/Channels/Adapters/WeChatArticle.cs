using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Adapters;

/// <summary>
/// 微信图文: title, digest, body and a proposal for the cover. The editor there drops style sheets, classes and scripts, so every
/// style stands on its element and nothing is fetched from elsewhere.
/// </summary>
public sealed record WeChatArticle(string Title, string Digest, string Html, string Cover, string Link)
{
    private const string Block = "margin:0 0 1em;line-height:1.75;font-size:16px;color:#222";
    private const string Cell = "border:1px solid #bbb;padding:4px 8px;font-size:14px;text-align:left";
    private const string Faint = "margin:0 0 0.5em;font-size:14px;color:#666";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static WeChatArticle Of(PostSource source) => new(
        SentenceCut.To(source.Title, PostLimits.WeChatTitle),
        SentenceCut.To(source.Gist, PostLimits.WeChatDigest),
        Body(source),
        $"{source.Body} · {SentenceCut.To(source.Title, 20)}",
        source.Link);

    private static string Body(PostSource source)
    {
        var html = new StringBuilder("<section>");
        Paragraph(html, Faint, $"{source.Body}　{source.PublishedOn:yyyy年M月d日}");
        if (source.DocumentNumber.Length > 0)
            Paragraph(html, Faint, source.DocumentNumber);
        foreach (var paragraph in source.Paragraphs)
            Paragraph(html, Block, paragraph);
        Table(html, source.Table);
        html.Append($"<p style=\"{Faint}\">原文：<a href=\"").Append(Encoder.Encode(source.Link)).Append("\">").Append(Encoder.Encode(source.Link)).Append("</a></p>");
        Paragraph(html, Faint, "内容以政府网站公布的版本为准。");
        return html.Append("</section>").ToString();
    }

    private static void Paragraph(StringBuilder html, string style, string text) =>
        html.Append($"<p style=\"{style}\">").Append(Encoder.Encode(text)).Append("</p>");

    private static void Table(StringBuilder html, string table)
    {
        if (table.Length == 0)
            return;
        html.Append("<table style=\"border-collapse:collapse;width:100%;margin:0 0 1em\"><tbody>");
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<tr>");
            foreach (var cell in line.Split('\t'))
                html.Append($"<td style=\"{Cell}\">").Append(Encoder.Encode(cell.Trim())).Append("</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
    }
}
