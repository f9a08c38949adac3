using System.Text;

namespace Yangguang.Demo.Content;

/// <summary>Sets an invented document with headings, a table of contents and a link, as clerks bring them from Word.</summary>
internal static class MarkedUp
{
    private const string Ordinals = "一二三四五六七八";

    public static string Of(string text, IReadOnlyList<string> headings, Subject subject)
    {
        var html = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var stop = line.Length > 2 && line[1] == '、' && Ordinals.Contains(line[0], StringComparison.Ordinal) ? line.IndexOf('。', StringComparison.Ordinal) : -1;
            if (stop > 0)
                html.Append("<h2>").Append(line, 0, stop).Append("</h2><p>").Append(line, stop + 1, line.Length - stop - 1).Append("</p>");
            else
                html.Append("<p>").Append(line).Append("</p>");
        }

        html.Append("<table><caption>内容一览</caption><tr><th>公开要素</th><th>见正文</th></tr>");
        for (var at = 0; at < headings.Count; at++)
            html.Append("<tr><td>").Append(headings[at]).Append("</td><td>").Append($"第{Ordinals[at]}部分").Append("</td></tr>");
        return html.Append($"</table><p>公开标准见<a href=\"/items/{subject.Item.Code}\">公开事项“{subject.Item.Row.Name}”</a>。</p>").ToString();
    }
}
