using System.Text;
using System.Text.Encodings.Web;

namespace Yangguang.Platform.Web.Outages;

/// <summary>
/// 暂时不能使用: what everybody sees meanwhile, made without the database. What was typed stands on it, to be sent again as it was or
/// copied.
/// </summary>
internal static class OutagePage
{
    /// <summary>What is no longer than this and has no name of its own is a choice or a number of the form, not something that was written.</summary>
    private const int MostHidden = 40;

    private const string Token = "__RequestVerificationToken";

    /// <summary>Names of fields whose value is shown to nobody, and not sent again either.</summary>
    private static readonly string[] Secret = ["password", "code", "secret", "papernumber"];

    public static string Print(OutageKind kind, HttpRequest request, IFormCollection? form, string number, HtmlEncoder html)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append("<meta name=\"robots\" content=\"noindex\"><title>网站暂时不能使用</title>");
        foreach (var sheet in new[] { "tokens", "base", "layout", "parts", "forms" })
            page.Append("<link rel=\"stylesheet\" href=\"/css/").Append(sheet).Append(".css\">");
        page.Append("</head><body class=\"portal\"><main id=\"main\" class=\"page\"><div class=\"page-head\"><div><p class=\"eyebrow\">503</p><h1>网站暂时不能使用</h1><p class=\"lede\">")
            .Append(html.Encode(Words(kind, form is not null))).Append("</p></div></div>");
        if (form is not null)
            Typed(page, request, form, html);
        else
            page.Append("<p class=\"actions\"><a class=\"button\" href=\"").Append(html.Encode(request.PathBase + request.Path + request.QueryString)).Append("\">再试一次</a></p>");
        return page.Append("<p class=\"section small soft\">编号 <code>").Append(html.Encode(number)).Append("</code></p></main></body></html>").ToString();
    }

    private static string Words(OutageKind kind, bool isForm)
    {
        var (why, who) = kind switch
        {
            OutageKind.DiskFull => ("服务器的磁盘满了，暂时不能保存。", "浏览不受影响。"),
            OutageKind.ReadOnly => ("服务器暂时只能读取，不能保存。", "浏览不受影响。"),
            OutageKind.DiskFailing => ("服务器的磁盘读写出错。", "管理员正在处理。"),
            OutageKind.Busy => ("此刻使用的人太多，没有轮到您的这一次。", "请过一会儿再试。"),
            _ => ("暂时连不上数据库，多半在几分钟内自行恢复。", "请稍后再试。"),
        };
        return why + (isForm ? "您刚才提交的内容没有保存，但都在下面：恢复以后可以直接再次提交，也可以先复制留存。" : who);
    }

    private static void Typed(StringBuilder page, HttpRequest request, IFormCollection form, HtmlEncoder html)
    {
        page.Append("<form class=\"form\" method=\"post\" action=\"").Append(html.Encode(request.PathBase + request.Path + request.QueryString)).Append("\">");
        var number = 0;
        foreach (var (name, value) in form.SelectMany(field => field.Value, (field, value) => (field.Key, value ?? "")))
            Field(page, name, value, $"typed-{++number}", html);
        page.Append("<div class=\"actions\"><button class=\"button button-primary\" type=\"submit\">再次提交</button></div>");
        if (form.Files.Count > 0)
            page.Append("<p class=\"field-hint\">选好的文件（").Append(html.Encode(string.Join('、', form.Files.Select(file => file.FileName))))
                .Append("）不能留在页面上。请回到原来的页面重新选择后提交。</p>");
        page.Append("</form>");
    }

    private static void Field(StringBuilder page, string name, string value, string id, HtmlEncoder html)
    {
        var encoded = html.Encode(name);
        var isSecret = Secret.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (name == Token || (!isSecret && value.Length <= MostHidden && Label(name) is null))
            page.Append("<input type=\"hidden\" name=\"").Append(encoded).Append("\" value=\"").Append(html.Encode(value)).Append("\">");
        else if (isSecret)
            Labelled(page, $"{Label(name) ?? "保密内容"}（为保护隐私没有显示，请重新填写）", id, html)
                .Append("<input type=\"password\" autocomplete=\"off\" id=\"").Append(id).Append("\" name=\"").Append(encoded).Append("\"></div>");
        else if (value.Length > 0)
            Labelled(page, Label(name) ?? name, id, html)
                .Append("<textarea id=\"").Append(id).Append("\" name=\"").Append(encoded)
                .Append("\" rows=\"").Append(value.Length > 80 || value.Contains('\n', StringComparison.Ordinal) ? '8' : '1').Append("\">\n").Append(html.Encode(value)).Append("</textarea></div>");
    }

    private static StringBuilder Labelled(StringBuilder page, string label, string id, HtmlEncoder html) =>
        page.Append("<div class=\"field\"><label for=\"").Append(id).Append("\">").Append(html.Encode(label)).Append("</label>");

    /// <summary>The last word of a field's name: the page that knows its Chinese name cannot be made now.</summary>
    private static string? Label(string name) => name.Split('.')[^1] switch
    {
        "Title" => "标题",
        "Text" or "Html" or "Body" or "Description" => "正文",
        "Summary" => "摘要",
        "Reason" => "理由",
        "Name" => "姓名或名称",
        "Phone" => "电话",
        "Address" => "地址",
        "Subject" => "所需信息的名称",
        "Note" or "Remark" => "说明",
        "UserName" => "账号",
        "Password" => "密码",
        "PaperNumber" => "证件号码",
        "Code" => "验证码或查询码",
        _ => null,
    };
}
