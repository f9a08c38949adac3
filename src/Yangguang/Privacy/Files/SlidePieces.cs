using DocumentFormat.OpenXml.Packaging;

namespace Yangguang.Privacy.Files;

/// <summary>A pptx: its slides, and what stands behind them.</summary>
internal static class SlidePieces
{
    internal static IReadOnlyList<TextPiece> Of(Stream stream)
    {
        using var package = PresentationDocument.Open(stream, isEditable: false);
        var slides = package.PresentationPart?.SlideParts.ToList() ?? throw new InvalidDataException("no presentation");
        var notes = slides.Select(slide => slide.NotesSlidePart).OfType<OpenXmlPart>().ToList();
        return
        [
            .. slides.Select((slide, at) => new TextPiece(
                $"{(slide.Slide?.Show?.Value == false ? "隐藏的幻灯片" : "幻灯片")}{at + 1}", PackageParts.TextOf(slide), IsHidden: slide.Slide?.Show?.Value == false)),
            .. notes.Select(note => new TextPiece("演讲者备注", PackageParts.TextOf(note), IsHidden: true)),
            .. PackageParts.AllBut(package, slides.Concat(notes).ToHashSet()),
        ];
    }
}
