using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Accounts;
using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Html;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records;

/// <summary>从 Word 文件起草: the body of a docx with its markup, and what its words tell about it. Nothing is saved but its pictures and the file itself.</summary>
public sealed class ReadWordFile(YangguangDb db, TakeUpload upload)
{
    private static readonly IReadOnlyList<FileType> Pictures = [FileType.Jpeg, FileType.Png, FileType.Webp];

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    public async Task<WordDraft> Run(Stream content, string name, Actor actor, CancellationToken cancellation = default)
    {
        var file = Taken(content, name);
        try
        {
            using var stream = new MemoryStream(file.Content, writable: false);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            var draft = Draft(await new WordBodyReader(package, picture => Keep(picture, actor, cancellation)).Read());
            stream.Position = 0;
            var original = await upload.Run(stream, name, [FileType.Docx], actor.BodyId, actor.Name, cancellation);
            await db.SaveChangesAsync(cancellation);
            return draft with { Original = original.Stored };
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException
            or ArgumentException or InvalidOperationException or NullReferenceException or IOException)
        {
            throw Refused($"“{file.Name}”的内容已损坏，无法读取。请在Word或WPS中打开后另存为docx再上传。");
        }
    }

    private static SourceFile Taken(Stream content, string name)
    {
        try
        {
            var file = SourceFile.Take(content, name);
            if (file.Content.AsSpan().StartsWith(OldOffice))
                throw Refused($"“{file.Name}”是旧的doc格式、WPS格式，或者设有密码。请在Word或WPS中另存为不带密码的docx再上传。");
            if (!file.Content.AsSpan().StartsWith("PK"u8))
                throw Refused($"“{file.Name}”不是docx文件。请在Word或WPS中另存为docx再上传。");
            PackageCheck.Refuse(file);
            return file;
        }
        catch (ImportRefusedException refused)
        {
            throw Refused($"{refused.Message}。");
        }
    }

    private async Task<string?> Keep(WordPicture picture, Actor actor, CancellationToken cancellation)
    {
        try
        {
            using var bytes = new MemoryStream(picture.Content, writable: false);
            return $"/pictures/{(await upload.Run(bytes, "正文图片", Pictures, actor.BodyId, actor.Name, cancellation)).Stored}";
        }
        catch (RuleViolationException)
        {
            return null;
        }
    }

    /// <summary>Name and number move from the head of the text to their fields.</summary>
    private static WordDraft Draft(WordBody body)
    {
        var blocks = body.Text.Blocks;
        var facts = DocumentFacts.Of([.. blocks.Select(block => block is RichParagraph paragraph ? paragraph.Text.Trim() : "。")]);
        var kept = blocks.Where((_, at) => at != facts.NumberLine && !facts.TitleLines.Contains(at)).ToList();
        return new WordDraft(RichText.Read(new RichText(kept).ToHtml()), facts, body.Notes);
    }

    private static RuleViolationException Refused(string message) => new(Ruling.Refused("word-file", message));
}

/// <summary>What a Word file offers for a draft.</summary>
public sealed record WordDraft(RichText Body, DocumentFacts Facts, IReadOnlyList<string> Notes)
{
    /// <summary>Name of the file itself in the store.</summary>
    public string Original { get; init; } = "";
}
