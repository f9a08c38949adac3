using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>How something stands, said three times: a word, a shape and a colour (look of the house). Write <c>@Badge.Overdue</c>.</summary>
public sealed record Badge(string Word, string Shape, string Tone) : IHtmlContent
{
    public static Badge OnTime { get; } = new("已公开", "disc", "met");
    public static Badge Late { get; } = new("超期公开", "half-right", "late");
    public static Badge Near { get; } = new("即将到期", "half", "near");
    public static Badge Due { get; } = new("待公开", "dot-ring", "plan");
    public static Badge Overdue { get; } = new("逾期", "triangle", "over");
    public static Badge WaitingForFact { get; } = new("待事实", "ring", "wait");
    public static Badge NothingDue { get; } = new("无应公开", "dash", "none");
    public static Badge LimitUnknown { get; } = new("时限不明", "question", "unknown");

    public static Badge Draft { get; } = new("草稿", "pen", "wait");
    public static Badge InReview { get; } = new("待审核", "half", "near");
    public static Badge Returned { get; } = new("退回", "back", "over");
    public static Badge Published { get; } = new("已发布", "disc", "met");
    public static Badge Withdrawn { get; } = new("已撤下", "cross", "none");

    public static Badge InForce { get; } = new("现行有效", "check", "met");
    public static Badge Expired { get; } = new("失效", "dash", "none");
    public static Badge Repealed { get; } = new("废止", "cross", "none");

    public static Badge HasCatalog { get; } = new("有目录", "square", "met");
    public static Badge NotConcerned { get; } = new("不涉及", "dash", "none");
    public static Badge CatalogMissing { get; } = new("待编制", "square-open", "unknown");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"badge badge-");
        writer.Write(Tone);
        writer.Write("\">");
        encoder.Encode(writer, Word);
        new Shape(Shape).WriteTo(writer, encoder);
        writer.Write("</span>");
    }
}
