using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads paragraphs and tables of a Word document in their order.</summary>
internal static class DocxReader
{
    internal static SourceDocument Read(SourceFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Content, writable: false);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            var document = new SourceDocument();
            var text = new StringBuilder();
            Walk(package.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("no body"), document, text);
            Flush(document, text);
            return document;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException
            or ArgumentException or InvalidOperationException or NullReferenceException or IOException)
        {
            throw new ImportRefusedException($"“{file.Name}”的内容已损坏，无法读取。请在Word或WPS中打开后另存为docx再上传");
        }
    }

    private static void Walk(OpenXmlElement parent, SourceDocument document, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    text.Append(WordText.Of(paragraph)).Append('\n');
                    break;
                case Table table:
                    Flush(document, text);
                    new WordTable(table, document.Blocks.OfType<GridBlock>().Count() + 1).AddTo(document);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Walk(child, document, text);
                    break;
            }
        }
    }

    private static void Flush(SourceDocument document, StringBuilder text)
    {
        if (!string.IsNullOrWhiteSpace(text.ToString()))
        {
            document.Add(new TextBlock(text.ToString()));
        }
        text.Clear();
    }
}
