using System.Collections.Concurrent;

namespace Yangguang.Platform.Web.Caching;

/// <summary>
/// When each table was last written, on a clock that only counts writes. What was read at a tick is still true while none of its
/// tables was written after that tick; so nobody has to remember which pages a change touches.
/// </summary>
public sealed class TableWrites
{
    private readonly ConcurrentDictionary<string, long> _written = new(StringComparer.Ordinal);
    private long _clock;
    private long _everything;
    private volatile bool _hearsOthers = true;

    public long Now => Volatile.Read(ref _clock);

    /// <summary>False while writes of other nodes may go unheard: then nothing is answered from memory.</summary>
    public bool HearsOthers
    {
        get => _hearsOthers;
        internal set
        {
            NoteEverything();
            _hearsOthers = value;
        }
    }

    /// <summary>Written and committed, here or on another node.</summary>
    public void Note(IEnumerable<string> tables)
    {
        foreach (var table in tables)
            _written[table] = Interlocked.Increment(ref _clock);
    }

    /// <summary>Something was written that nobody can name.</summary>
    internal void NoteEverything() => Volatile.Write(ref _everything, Interlocked.Increment(ref _clock));

    public bool IsUnchangedSince(long tick, IReadOnlyCollection<string> tables)
    {
        if (Volatile.Read(ref _everything) > tick)
            return false;
        foreach (var table in tables)
        {
            if (_written.TryGetValue(table, out var written) && written > tick)
                return false;
        }

        return true;
    }
}
