namespace Yangguang.Search.Files;

/// <summary>How far an index file has followed, as this process knows it.</summary>
internal sealed class IndexState
{
    /// <summary>Number of the last dispatched news in it; null before the file was looked at.</summary>
    public long? Number { get; set; }

    /// <summary>Sequences of news in it that had no number yet.</summary>
    public HashSet<long> Ahead { get; } = [];

    /// <summary>When the tables that change seldom were last compared, by the clock of writes; null for not yet.</summary>
    public long? ComparedAt { get; set; }

    /// <summary>The day whose validity it tells.</summary>
    public DateOnly Day { get; set; }
}
