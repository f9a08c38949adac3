namespace Yangguang.Records.Attachments;

/// <summary>Where the public finds an attachment: under the record's own address, by its number, which never names another file.</summary>
public static class AttachmentAddress
{
    /// <summary>Last part of the address of captions.</summary>
    internal const string Captions = "captions.vtt";

    public static string Of(string indexNumber, Attachment attachment) => $"/records/{indexNumber}/files/{attachment.Number}/{Uri.EscapeDataString(attachment.Name)}";

    public static string OfCaptions(string indexNumber, Attachment attachment) => $"/records/{indexNumber}/files/{attachment.Number}/{Captions}";
}
