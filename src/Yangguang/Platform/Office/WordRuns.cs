using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Html;
using Drawings = DocumentFormat.OpenXml.Drawing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Yangguang.Platform.Office;

/// <summary>The words of a paragraph with their setting, links and pictures.</summary>
internal sealed class WordRuns(MainDocumentPart main, Func<WordPicture, Task<string?>> keep, WordNotes notes)
{
    public async Task<IReadOnlyList<RichRun>> Of(OpenXmlElement parent, string href = "")
    {
        var runs = new List<RichRun>();
        foreach (var child in parent.ChildElements)
        {
            if (child is Run run)
                runs.AddRange(await Of(run, href));
            else if (child is Hyperlink link)
                runs.AddRange(await Of(link, AddressOf(link) ?? href));
            else if (child is InsertedRun or SdtRun or SdtContentRun or SimpleField or CustomXmlRun or MoveToRun)
                runs.AddRange(await Of(child, href));
        }

        return runs;
    }

    private async Task<IReadOnlyList<RichRun>> Of(Run run, string href)
    {
        if (run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false)
        {
            notes.HiddenText();
            return [];
        }

        var (style, made) = (StyleOf(run.RunProperties), new List<RichRun>());
        foreach (var part in run.ChildElements)
        {
            var words = part switch
            {
                Words text => text.Text,
                TabChar => " ",
                Break { Type: null } or Break { Type.Value: BreakValues.TextWrapping } or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                _ => "",
            };
            if (words.Length > 0)
                made.Add(new RichRun(words, style, href));
            else if (part is Drawing drawing && await Picture(drawing) is { } picture)
                made.Add(picture);
            else if (part is AlternateContent or DocumentFormat.OpenXml.Wordprocessing.Picture)
                notes.TextBox();
        }

        return made;
    }

    private async Task<RichRun?> Picture(Drawing drawing)
    {
        if (drawing.Descendants<Drawings.Blip>().FirstOrDefault()?.Embed?.Value is not { } id || !main.TryGetPartById(id, out var part) || part is not ImagePart image)
        {
            notes.TextBox();
            return null;
        }

        var description = drawing.Descendants<Drawings.Wordprocessing.DocProperties>().FirstOrDefault()?.Description?.Value ?? "";
        using var bytes = new MemoryStream();
        await using (var stream = image.GetStream(FileMode.Open, FileAccess.Read))
            await stream.CopyToAsync(bytes);
        if (await keep(new WordPicture(bytes.ToArray(), description)) is not { } address)
        {
            notes.PictureLost();
            return null;
        }

        if (description.Length == 0)
            notes.PictureSilent();
        return new RichRun(description, Picture: address);
    }

    private string? AddressOf(Hyperlink link) => link.Id?.Value is { } id
        ? Addresses.Link(main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString)
        : null;

    private static RichStyle StyleOf(RunProperties? properties) =>
        (IsOn(properties?.Bold) ? RichStyle.Strong : RichStyle.None)
        | (IsOn(properties?.Italic) ? RichStyle.Emphasis : RichStyle.None)
        | properties?.VerticalTextAlignment?.Val?.Value switch
        {
            VerticalPositionValues.Superscript => RichStyle.Superscript,
            VerticalPositionValues.Subscript => RichStyle.Subscript,
            _ => RichStyle.None,
        };

    private static bool IsOn(OnOffType? mark) => mark is not null && mark.Val?.Value != false;
}
