using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Oversight.Operations;

/// <summary>Identifies a <see cref="PageAlarm"/>.</summary>
public readonly record struct PageAlarmId(Guid Value) : IEntityId<PageAlarmId>
{
    public static PageAlarmId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>篡改告警: a page that the public was shown with other words than those signed (C06). It ends by itself when the page is right again, and stays on the list.</summary>
public sealed class PageAlarm : IBelongsToJurisdiction
{
    public const int LongestFault = 300;

    private PageAlarm()
    {
    }

    public PageAlarm(PageAlarmId id, RecordEdition edition, string fault, DateTimeOffset at)
    {
        (Id, JurisdictionId, BodyId, IndexNumber) = (id, edition.JurisdictionId, edition.BodyId, edition.IndexNumber);
        Title = edition.Content.Title;
        RaisedAt = at;
        SeenAgain(fault, at);
    }

    public PageAlarmId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string IndexNumber { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What is wrong with the page, in words.</summary>
    public string Fault { get; private set; } = "";

    public DateTimeOffset RaisedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When the page was right again; null while it is not.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    internal void SeenAgain(string fault, DateTimeOffset at) =>
        (Fault, LastSeenAt) = (fault.Length > LongestFault ? fault[..LongestFault] : fault, at);

    internal void Settle(DateTimeOffset at) => SettledAt = at;
}
