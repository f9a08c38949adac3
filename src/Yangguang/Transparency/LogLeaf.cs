using System.Text;
using Yangguang.Bodies;

namespace Yangguang.Transparency;

/// <summary>日志条目: one leaf as it stands in the log. Written with the dispatch of the news it tells, then never changed.</summary>
public sealed class LogLeaf : IBelongsToJurisdiction
{
    // Version 8 of RFC 9562: made by hand; ids of ours are version 7.
    private const string LostPrefix = "00000000-0000-8000-8000";

    private LogLeaf()
    {
    }

    internal LogLeaf(JurisdictionId jurisdiction, long number, Guid subject, LogEntry entry)
    {
        (JurisdictionId, Number, Subject) = (jurisdiction, number, subject);
        (Kind, Edition, At, Text) = (entry.Kind, entry.Edition, entry.At, entry.ToString());
    }

    /// <summary>Stands for the record of an entry that came back out of the log's files alone: nothing in the database has this id.</summary>
    internal static Guid SubjectOfLost(long number) => new($"{LostPrefix}-{number:x12}");

    /// <summary>True when the record was lost with the restore of an older database.</summary>
    public bool IsOfLost => Subject == SubjectOfLost(Number);

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Its index in the tree, from 0 without gaps.</summary>
    public long Number { get; private set; }

    public LeafKind Kind { get; private set; }

    /// <summary>Id of the record or the disclosed answer.</summary>
    public Guid Subject { get; private set; }

    public int Edition { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The canonical text of <see cref="LogEntry"/>; its UTF-8 bytes are the leaf.</summary>
    public string Text { get; private set; } = "";

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}
