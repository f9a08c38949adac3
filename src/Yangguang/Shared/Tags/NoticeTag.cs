using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yangguang.Shared;

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    Info,
    Success,
    Warning,
    Danger,
}

/// <summary><c>&lt;notice kind="Warning" title="…"&gt;…&lt;/notice&gt;</c>: something to know on this page.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTag : TagHelper
{
    private static readonly string[] Shapes = ["info", "check", "warning", "triangle"];
    private static readonly string[] Words = ["说明", "完成", "注意", "错误"];

    public NoticeKind Kind { get; set; }

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inner = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"notice notice-{Kind.ToString().ToLowerInvariant()}");
        if (Kind is NoticeKind.Success or NoticeKind.Danger)
            output.Attributes.SetAttribute("role", Kind == NoticeKind.Success ? "status" : "alert");
        output.Content.AppendHtml(new Shape(Shapes[(int)Kind]));
        output.Content.AppendHtml("<div class=\"notice-body\"><span class=\"hidden-text\">").Append(Words[(int)Kind]).AppendHtml("：</span>");
        if (Title.Length > 0)
            output.Content.AppendHtml("<p class=\"notice-title\">").Append(Title).AppendHtml("</p>");
        output.Content.AppendHtml(inner).AppendHtml("</div>");
    }
}
