using Yangguang.Shared;

namespace Yangguang.Records.Attachments;

/// <summary>Attachments on a page, with where they are opened from there. Model of _RecordFiles.</summary>
/// <param name="Href">Address of one.</param>
/// <param name="CaptionsHref">Address of its captions.</param>
public sealed record ShownFiles(AttachmentList Files, Func<Attachment, string> Href, Func<Attachment, string> CaptionsHref)
{
    public static ShownFiles OfPublic(string indexNumber, AttachmentList files) =>
        new(files, file => AttachmentAddress.Of(indexNumber, file), file => AttachmentAddress.OfCaptions(indexNumber, file));

    /// <summary>As staff open them, before the public can.</summary>
    public static ShownFiles OfDraft(RecordId record, AttachmentList files) => new(
        files, file => $"/desk/records/{record}/files?handler=Open&number={file.Number}", file => $"/desk/records/{record}/files?handler=Captions&number={file.Number}");

    public FileLink Link(Attachment file) => new(file.Name, Href(file), file.Bytes) { Label = file.Title };
}
