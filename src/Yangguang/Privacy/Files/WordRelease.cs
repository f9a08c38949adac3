using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Privacy.Files;

/// <summary>A docx for release: changes accepted, comments and hidden text gone, personal data covered letter for letter.</summary>
internal static class WordRelease
{
    private static readonly HashSet<string> Unwanted = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "moveFromRangeStart", "moveFromRangeEnd",
        "moveToRangeStart", "moveToRangeEnd", "rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange", "trPrChange",
        "sectPrChange", "numberingChange", "cellDel", "cellIns", "cellMerge", "docVars", "rsids", "object",
    };

    internal static byte[] Rebuild(Stream source)
    {
        using var content = new MemoryStream();
        source.CopyTo(content);
        using (var package = WordprocessingDocument.Open(content, isEditable: true))
        {
            var main = package.MainDocumentPart ?? throw new InvalidDataException("no document");
            PackageRelease.DropProperties(package);
            PackageRelease.Drop(main, part => part is WordprocessingCommentsPart or WordprocessingCommentsExPart or WordprocessingCommentsIdsPart
                or WordprocessingPeoplePart or CustomXmlPart or GlossaryDocumentPart or EmbeddedPackagePart or EmbeddedObjectPart or VbaProjectPart);
            foreach (var root in Roots(main))
            {
                Settle(root);
                Cover(root is Document { Body: { } body } ? body : root);
            }

            if (main.DocumentSettingsPart?.Settings is { } settings)
                Settle(settings);
            PackageRelease.DropEmbedded(package);
        }

        return content.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Roots(MainDocumentPart main) =>
        new OpenXmlElement?[] { main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes }
            .Concat(main.HeaderParts.Select(part => part.Header)).Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlElement>();

    private static void Settle(OpenXmlElement root)
    {
        foreach (var row in root.Descendants<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is not null).ToList())
            row.Remove();
        foreach (var element in root.Descendants().Where(element => Unwanted.Contains(element.LocalName)).ToList())
            element.Remove();
        foreach (var run in root.Descendants<Run>().Where(run => run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false).ToList())
            run.Remove();
        foreach (var kept in root.Descendants().Where(element => element.LocalName is "ins" or "moveTo").ToList())
        {
            foreach (var child in kept.ChildElements.ToList())
            {
                child.Remove();
                kept.InsertBeforeSelf(child);
            }

            kept.Remove();
        }
    }

    /// <summary>Reads as <see cref="WordPieces"/> does, so that what is found there is covered here; covering keeps every length.</summary>
    private static void Cover(OpenXmlElement root)
    {
        var (read, places) = (new StringBuilder(), new List<(Text Text, int Start)>());
        foreach (var element in root.Elements())
            Read(element, read, places);
        var plain = read.ToString();
        var covered = Masking.Mask(plain, PersonalData.Find(plain));
        if (covered == plain)
            return;
        foreach (var (text, start) in places)
        {
            text.Text = covered.Substring(start, text.Text.Length);
            text.Space = SpaceProcessingModeValues.Preserve;
        }
    }

    private static void Read(OpenXmlElement element, StringBuilder read, List<(Text Text, int Start)> places)
    {
        if (element is Table table)
        {
            foreach (var row in table.Descendants<TableRow>())
            {
                foreach (var cell in row.Elements<TableCell>())
                {
                    AddRuns(cell, read, places);
                    read.Append('\t');
                }

                read.Append('\n');
            }

            return;
        }

        AddRuns(element, read, places);
        read.Append('\n');
    }

    private static void AddRuns(OpenXmlElement element, StringBuilder read, List<(Text Text, int Start)> places)
    {
        foreach (var leaf in element.Descendants())
        {
            if (leaf is Text text)
            {
                places.Add((text, read.Length));
                read.Append(text.Text);
            }
            else if (leaf is TabChar or Break)
            {
                read.Append(' ');
            }
        }
    }
}
