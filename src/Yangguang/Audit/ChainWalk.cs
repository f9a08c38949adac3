namespace Yangguang.Audit;

/// <summary>Walks sealed entries in their order and names what is wrong with each place. Knows nothing of where they come from.</summary>
internal sealed class ChainWalk(long from, byte[] before)
{
    private const int MostFaults = 100;

    /// <summary>How far off its place a row is looked for.</summary>
    private const int Reach = 500;

    private readonly List<ChainFault> _faults = [];
    private long _expected = from;
    private long _shift;
    private byte[] _last = before;
    private byte[] _beforeLast = before;

    /// <summary>Whether the next row must follow the last one: after a fault there is nothing to follow.</summary>
    private bool _linked = true;

    /// <summary>Place of a row that came one too early: a row before it is missing, or the next one changed places with it.</summary>
    private long? _early;

    public long Entries { get; private set; }

    /// <summary>Seal of the newest entry that was walked.</summary>
    public byte[] Last => _last;

    public IReadOnlyList<ChainFault> Faults => _faults;

    public bool IsFull => _faults.Count >= MostFaults;

    public void Step(AuditEntry entry)
    {
        Entries++;
        if (entry is not { Sequence: { } place, Previous: { } previous, Hash: { } hash })
        {
            Tell(ChainFaultKind.Inserted, entry.Sequence ?? 0, $"有一条没有封存的记录（{entry.At:yyyy-MM-dd HH:mm:ss} UTC，编号 {entry.Id:n}）：它是绕过系统插入的，或者封存值被抹去。");
            return;
        }

        if (place < _expected)
        {
            Tell(ChainFaultKind.Inserted, place, $"第{place}条在链的起点（第{_expected}条）之前：是插入的。");
            return;
        }

        if (place > _expected)
        {
            Tell(ChainFaultKind.Missing, _expected, place - _expected == 1 ? $"缺第{_expected}条。" : $"缺第{_expected}条至第{place - 1}条，共{place - _expected}条。");
            _linked = false;
        }

        _linked = Judge(entry, place, previous, hash);
        (_beforeLast, _last, _expected) = (_last, hash, place + 1);
    }

    public void End()
    {
        if (_early is { } early)
            Tell(ChainFaultKind.Missing, early, $"第{early}条之前缺一条，其后的序号被改过。");
        _early = null;
    }

    public void Tell(ChainFaultKind kind, long place, string words)
    {
        if (!IsFull)
            _faults.Add(new(kind, place, words));
    }

    /// <returns>Whether the next row can be expected to follow this one.</returns>
    private bool Judge(AuditEntry entry, long place, byte[] previous, byte[] hash)
    {
        var fields = SealedFields.Of(entry);
        if (Fits(place - _shift))
        {
            if (_early is { } early)
                Tell(ChainFaultKind.Missing, early, $"第{early}条之前缺一条，其后的序号被改过。");
            else if (_linked && !previous.AsSpan().SequenceEqual(_last))
                Tell(ChainFaultKind.Changed, place - 1, $"第{place - 1}条被整条替换：第{place}条封存时接的不是它。");
            _early = null;
            return true;
        }

        if (Enumerable.Range(0, Reach).SelectMany(off => new[] { place - off, place + off }).Cast<long?>().FirstOrDefault(near => Fits(near!.Value)) is { } own)
            return Misplaced(place, own, previous);
        Tell(ChainFaultKind.Changed, place, $"第{place}条被改动：内容与封存值不符（{EventWords.Of(entry.Event, entry.Detail)}）。");
        _early = null;
        return false;

        bool Fits(long at) => EntrySeal.Of(fields, at, previous).AsSpan().SequenceEqual(hash);
    }

    /// <summary>The row is whole, but was sealed for another place: one row too many or too few before it, or two rows were exchanged.</summary>
    private bool Misplaced(long place, long own, byte[] previous)
    {
        var shift = place - own;
        if (_early is { } early && shift == _shift + 2)
        {
            Tell(ChainFaultKind.Reordered, early, $"第{early}条和第{place}条的次序被调换。");
            (_shift, _early) = (_shift + 1, null);
            return false;
        }

        if (shift == _shift + 1 && previous.AsSpan().SequenceEqual(_beforeLast))
        {
            Tell(ChainFaultKind.Inserted, place - 1, $"第{place - 1}条是插入的，其后的序号被后移。");
            (_shift, _early) = (shift, null);
            return true;
        }

        if (shift == _shift - 1 && _early is null)
        {
            (_shift, _early) = (shift, place);
            return true;
        }

        Tell(ChainFaultKind.Reordered, place, $"第{place}条原来是第{own}条：次序被调换。");
        _early = null;
        return false;
    }
}
