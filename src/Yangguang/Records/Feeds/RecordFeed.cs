using Yangguang.Records.Attachments;
using Yangguang.Shared;

namespace Yangguang.Records.Feeds;

/// <summary>信息订阅源: what became public or was corrected lately, newest first.</summary>
/// <param name="Page">Address of the page that shows the same to people.</param>
public sealed record RecordFeed(FeedPlace Place, string Page, string Site, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When the newest entry came; a feed without entries never changed.</summary>
    public DateTimeOffset UpdatedAt => Entries.Count > 0 ? Entries[0].ReleasedAt : DateTimeOffset.UnixEpoch;
}

/// <summary>One record in a feed.</summary>
public sealed record FeedEntry(
    RecordId Record, string IndexNumber, string Title, string Summary, string Theme, string Body,
    DateTimeOffset PublishedAt, DateTimeOffset ReleasedAt, string ChangeNote)
{
    public AttachmentList Files { get; init; } = AttachmentList.Empty;

    /// <summary>Stays when the site gets another name, the text another edition or the record another body.</summary>
    public string Id => $"urn:uuid:{Record.Value:d}";

    public string Href { get; init; } = $"/records/{IndexNumber}";

    /// <summary>A correction is told before the summary.</summary>
    public string Text => ChangeNote.Length > 0 ? $"更正说明：{ChangeNote}\n{Summary}" : Summary;
}
