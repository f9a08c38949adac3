using System.Collections.Concurrent;

namespace Yangguang.Platform.Web.Caching;

/// <summary>
/// When each table was last written, on a clock that only counts writes. What was read at a tick is still true while none of its
/// tables was written after that tick; so nobody has to remember which pages a change touches.
/// </summary>
public sealed class TableWrites
{
    private readonly ConcurrentDictionary<string, long> _written = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
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
        lock (_writing)
        {
            var next = _clock + 1;
            foreach (var table in tables)
                _written[table] = next;
            Turn(next);
        }
    }

    /// <summary>Something was written that nobody can name.</summary>
    internal void NoteEverything()
    {
        lock (_writing)
        {
            Volatile.Write(ref _everything, _clock + 1);
            Turn(_clock + 1);
        }
    }

    /// <summary>Last of all: who finds the clock as it was at his last look may trust that nothing was written since.</summary>
    private void Turn(long next) => Volatile.Write(ref _clock, next);

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
