using Yangguang.Platform;

namespace Yangguang.Records.Portal;

/// <summary>A published record as lists name it.</summary>
public sealed record RecordLine(string IndexNumber, string Title, string Body, string BodyCode, DateTimeOffset PublishedAt)
{
    /// <summary>The index number is the address.</summary>
    public string Href => $"/records/{IndexNumber}";

    public DateOnly PublishedOn => PublishedAt.DayInChina();
}
