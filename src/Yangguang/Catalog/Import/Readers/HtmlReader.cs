using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Yangguang.Catalog.Import.Source;
using Yangguang.Platform.Html;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads text and tables of a web page in their order; tables that only lay out the page are walked through.</summary>
internal static partial class HtmlReader
{
    private static readonly string[] Unseen = ["script", "style", "noscript", "template", "head", "iframe", "object"];

    private static readonly string[] Blocks =
        ["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "nav", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "form", "td", "th"];

    internal static SourceDocument Read(SourceFile file)
    {
        var head = Encoding.Latin1.GetString(file.Content, 0, Math.Min(file.Content.Length, 4096));
        var declared = Charset().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
        return ReadText(TextDecoding.Decode(file, declared));
    }

    internal static SourceDocument ReadText(string html)
    {
        if (Nesting.ReachOf(html, ImportLimits.Nesting) < html.Length)
            throw new ImportRefusedException($"网页的元素嵌套超过{ImportLimits.Nesting}层，不是正常的目录页面，已拒绝。请只复制目录表格粘贴导入");
        var page = new HtmlParser().ParseDocument(html);
        var document = new SourceDocument();
        var text = new StringBuilder();
        var hidden = new List<string>();
        Walk(page.Body ?? page.DocumentElement, document, text, hidden);
        Flush(document, text);
        if (hidden.Count > 0)
        {
            document.Report(new(ImportFinding.Reading, "", $"网页中有{hidden.Count}处隐藏的文字，未导入：{string.Join('、', hidden.Take(5))}"));
            document.Add(new TextBlock(string.Join("\n\n", hidden)));
        }
        return document;
    }

    private static void Walk(INode parent, SourceDocument document, StringBuilder text, List<string> hidden)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                text.Append(Spaces().Replace(words.Data, " "));
            }
            else if (node is IHtmlTableElement table && table.QuerySelector("table") is null)
            {
                Flush(document, text);
                document.Add(new GridBlock(HtmlTable.ToGrid(table, document.Blocks.OfType<GridBlock>().Count() + 1)));
            }
            else if (node is IElement element && !Unseen.Contains(element.LocalName))
            {
                Enter(element, document, text, hidden);
            }
        }
    }

    private static void Enter(IElement element, SourceDocument document, StringBuilder text, List<string> hidden)
    {
        if (IsHidden(element))
        {
            if (!string.IsNullOrWhiteSpace(element.TextContent))
            {
                hidden.Add(Spaces().Replace(element.TextContent, " ").Trim());
            }
            return;
        }
        text.Append(element.LocalName == "br" ? "\n" : HtmlTable.SignOf(element));
        var isBlock = Blocks.Contains(element.LocalName);
        text.Append(isBlock ? "\n" : "");
        Walk(element, document, text, hidden);
        text.Append(isBlock ? "\n" : "");
    }

    internal static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || HiddenStyle().IsMatch(element.GetAttribute("style") ?? "");

    private static void Flush(SourceDocument document, StringBuilder text)
    {
        var lines = text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        if (string.Join("\n\n", lines) is { Length: > 0 } block)
        {
            document.Add(new TextBlock(block));
        }
        text.Clear();
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|pt|em)?\s*(;|$)|(left|top|text-indent)\s*:\s*-\d{3,}px", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();
}
