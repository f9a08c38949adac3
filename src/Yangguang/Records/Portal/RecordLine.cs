using Yangguang.Platform;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>A published record as lists name it.</summary>
public sealed record RecordLine(string IndexNumber, string Title, string Body, string BodyCode, DateTimeOffset PublishedAt)
{
    /// <summary>The index number is the address.</summary>
    public string Href => $"/records/{IndexNumber}";

    /// <summary>有效性, where the list has asked for it.</summary>
    public Validity Validity { get; init; }

    public DateOnly PublishedOn => PublishedAt.DayInChina();
}

/// <summary>Lines to show. Model of _RecordLines.</summary>
/// <param name="NamesBody">False on the page of one body, where its name would only repeat.</param>
public sealed record RecordList(IReadOnlyList<RecordLine> Lines, bool NamesBody = true);
