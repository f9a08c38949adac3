using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Privacy.Files;

/// <summary>A docx: its body line by line, what was deleted or hidden but is still there, and every other part.</summary>
internal static class WordPieces
{
    internal static IReadOnlyList<TextPiece> Of(Stream stream)
    {
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
            throw new InvalidDataException("no document");
        var (shown, unseen) = (new StringBuilder(), new StringBuilder());
        foreach (var element in body.Elements())
            Read(element, shown, unseen);
        return
        [
            new TextPiece("正文", shown.ToString()),
            new TextPiece("隐藏文字和修订", unseen.ToString(), IsHidden: true),
            .. PackageParts.AllBut(package, new HashSet<OpenXmlPart> { main }),
        ];
    }

    private static void Read(OpenXmlElement element, StringBuilder shown, StringBuilder unseen)
    {
        if (element is Table table)
        {
            foreach (var row in table.Descendants<TableRow>())
            {
                foreach (var cell in row.Elements<TableCell>())
                {
                    AddRuns(cell, shown, unseen);
                    shown.Append('\t');
                }

                shown.Append('\n');
            }

            return;
        }

        AddRuns(element, shown, unseen);
        shown.Append('\n');
    }

    private static void AddRuns(OpenXmlElement element, StringBuilder shown, StringBuilder unseen)
    {
        foreach (var leaf in element.Descendants())
        {
            if (leaf is DeletedText deleted)
                unseen.Append(deleted.Text).Append('\n');
            else if (leaf is Text text)
                (IsHidden(text) ? unseen : shown).Append(text.Text);
            else if (leaf is TabChar or Break)
                shown.Append(' ');
        }
    }

    private static bool IsHidden(Text text) => text.Parent is Run { RunProperties.Vanish: { } vanish } && vanish.Val?.Value != false;
}
