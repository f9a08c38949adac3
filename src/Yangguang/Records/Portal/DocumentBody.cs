using System.Text;
using Microsoft.AspNetCore.Html;
using Yangguang.Platform.Html;

namespace Yangguang.Records.Portal;

/// <summary>
/// The body of a record as a page shows it. It is read and written anew by the allow-list whenever it is shown, so that not even a
/// tampered database puts foreign markup before the public.
/// </summary>
public static class DocumentBody
{
    /// <summary>Stands for a block without lines of its own when salutation and signature are looked for.</summary>
    private const string NoLine = "。";

    /// <param name="content">Whose body.</param>
    /// <param name="deeper">1 where the title itself is a heading of level 2.</param>
    public static IHtmlContent Of(RecordContent content, int deeper = 0) => new HtmlString(Markup(content, deeper));

    /// <summary>The same as text.</summary>
    public static string Markup(RecordContent content, int deeper = 0) => Html(RichText.Read(content.Html), deeper);

    /// <summary>True when the text itself says （此件公开发布）.</summary>
    public static bool SaysItIsPublic(RecordContent content) =>
        DocumentLine.Kinds(content.Paragraphs).Contains(DocumentLineKind.Closing);

    private static string Html(RichText body, int deeper)
    {
        var html = new StringBuilder();
        var writer = new RichTextWriter(html, deeper);
        var hasHeadings = body.Blocks.OfType<RichParagraph>().Any(paragraph => paragraph.Level > 0);
        foreach (var (block, kind) in body.Blocks.Zip(DocumentLine.Kinds(body.Blocks.Select(LineOf))))
        {
            if (block is RichTable)
                html.Append("<div class=\"document-table-scroll table-frame\" tabindex=\"0\" role=\"group\" aria-label=\"正文表格\">");
            if (block is RichParagraph { Level: 0 } line)
                writer.Write(hasHeadings ? line : line with { Level = LevelOf(kind) }, ClassOf(kind));
            else
                writer.Write(block);
            if (block is RichTable)
                html.Append("</div>");
        }

        return html.ToString();
    }

    private static string LineOf(RichBlock block) => block is RichParagraph { Level: 0 } paragraph ? paragraph.Text.Trim() : NoLine;

    private static int LevelOf(DocumentLineKind kind) => kind switch
    {
        DocumentLineKind.Heading => 2,
        DocumentLineKind.Subheading => 3,
        _ => 0,
    };

    private static string ClassOf(DocumentLineKind kind) => kind switch
    {
        DocumentLineKind.Salutation => "salutation",
        DocumentLineKind.Signature => "signature",
        DocumentLineKind.Closing => "closing",
        _ => "",
    };
}
