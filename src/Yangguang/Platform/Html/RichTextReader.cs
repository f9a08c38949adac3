using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Yangguang.Platform.Html;

/// <summary>
/// Reads any HTML into rich text by an allow-list. What is hidden, runs or embeds is dropped with all it holds; what is merely unknown
/// loses its tags and keeps its words; no attribute survives but the address of a link or picture and the span of a cell.
/// </summary>
internal sealed class RichTextReader
{
    /// <summary>Deeper nesting is nobody's document and is left out, so that no input exhausts the stack.</summary>
    private const int Deepest = 200;

    /// <summary>And so deep it is not even parsed.</summary>
    private const int DeepestParsed = 1_000;

    private int _depth;

    public RichText Read(string html)
    {
        var parser = new HtmlParser();
        var blocks = new RichBlocks();
        foreach (var node in parser.ParseFragment(html[..Nesting.ReachOf(html, DeepestParsed)], parser.ParseDocument("").Body!))
            Take(node, blocks, RunForm.Plain);
        return new RichText(HeadingOrder.Mended(blocks.Finished()));
    }

    private void Take(INode node, RichBlocks blocks, RunForm form)
    {
        switch (node)
        {
            case IText text:
                blocks.Add(text.Data, form);
                break;
            case IElement element when _depth < Deepest && !HiddenElements.Has(element):
                _depth++;
                Take(element, blocks, form);
                _depth--;
                break;
        }
    }

    private void Take(IElement element, RichBlocks blocks, RunForm form)
    {
        switch (element.LocalName)
        {
            case "br":
                blocks.Break(form);
                break;
            case "img":
                TakePicture(element, blocks);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when blocks.HoldsHeadings:
                blocks.Begin(level: Math.Clamp(element.LocalName[1] - '0', 2, 4));
                TakeAll(element, blocks, RunForm.Plain);
                blocks.End();
                break;
            case "ul" or "ol":
                blocks.End();
                blocks.Add(ListOf(element, blocks.HoldsTables));
                break;
            case "table" when blocks.HoldsTables:
                blocks.End();
                blocks.Add(new TableReader(this).Read(element));
                break;
            case "blockquote":
                blocks.End();
                if (Inside(element, blocks.HoldsTables) is { Count: > 0 } quoted)
                    blocks.Add(new RichQuote(quoted));
                break;
            case "figure":
                blocks.End();
                TakeFigure(element, blocks);
                break;
            case var name when BlockElements.Has(name):
                blocks.End();
                TakeAll(element, blocks, form);
                blocks.End();
                break;
            default:
                TakeAll(element, blocks, form.Within(element));
                break;
        }
    }

    /// <summary>The blocks of a cell or an item, apart from those around it.</summary>
    internal IReadOnlyList<RichBlock> Inside(IElement element, bool holdsTables = false)
    {
        var blocks = new RichBlocks { HoldsHeadings = false, HoldsTables = holdsTables };
        TakeAll(element, blocks, RunForm.Plain);
        return blocks.Finished();
    }

    /// <summary>Only words: a caption has no blocks.</summary>
    internal IReadOnlyList<RichRun> Words(IElement element) => RichBlocks.Joined(Inside(element));

    private void TakeAll(IElement element, RichBlocks blocks, RunForm form)
    {
        foreach (var child in element.ChildNodes)
            Take(child, blocks, form);
    }

    private RichList? ListOf(IElement list, bool holdsTables)
    {
        var items = list.Children.Where(child => !HiddenElements.Has(child))
            .Select(child => Inside(child, holdsTables)).Where(item => item.Count > 0).ToList();
        var start = int.TryParse(list.GetAttribute("start"), out var first) && first is > 1 and < 10_000 ? first : 1;
        return items.Count == 0 ? null : new RichList(list.LocalName == "ol", list.LocalName == "ol" ? start : 1, items);
    }

    private static void TakePicture(IElement image, RichBlocks blocks)
    {
        if (Addresses.Picture(image.GetAttribute("src")) is { } address)
            blocks.AddPicture(new RichRun(RichBlocks.OneLine(image.GetAttribute("alt") ?? ""), Picture: address));
    }

    private void TakeFigure(IElement figure, RichBlocks blocks)
    {
        var image = figure.QuerySelectorAll("img").FirstOrDefault(each => Addresses.Picture(each.GetAttribute("src")) is not null);
        var caption = figure.Children.FirstOrDefault(child => child.LocalName == "figcaption" && !HiddenElements.Has(child));
        if (image is null || figure.QuerySelector("table,ul,ol,p,h1,h2,h3,h4,h5,h6") is not null || figure.QuerySelectorAll("img").Length > 1)
        {
            TakeAll(figure, blocks, RunForm.Plain);
            blocks.End();
            return;
        }

        var picture = new RichRun(RichBlocks.OneLine(image.GetAttribute("alt") ?? ""), Picture: Addresses.Picture(image.GetAttribute("src"))!);
        blocks.Add(new RichFigure(picture, caption is null ? [] : Words(caption)));
    }
}
