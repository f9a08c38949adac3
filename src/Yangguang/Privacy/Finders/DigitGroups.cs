namespace Yangguang.Privacy.Finders;

/// <summary>
/// Digits from one place on, single separators between them allowed, up to a number of digits: folded, with the shape of
/// their groups. A fixed buffer: nothing is allocated while a text is searched.
/// </summary>
internal ref struct DigitGroups
{
    internal const int Most = 19;

    private readonly Span<char> digits;
    private readonly Span<int> ends;

    internal DigitGroups(ReadOnlySpan<char> text, int start, Span<char> digits, Span<int> ends)
    {
        this.digits = digits;
        this.ends = ends;
        var (at, breaks) = (start, 0u);
        while (Count < Most && at < text.Length)
        {
            var isBreak = Count > 0 && Glyphs.IsSeparator(text[at]) && at + 1 < text.Length && Glyphs.IsDigit(text[at + 1]);
            if (isBreak)
                breaks |= 1u << Count;
            var place = isBreak ? at + 1 : at;
            if (!Glyphs.IsDigit(text[place]))
                break;
            digits[Count] = Glyphs.Fold(text[place]);
            ends[Count++] = at = place + 1;
        }

        Breaks = breaks;
    }

    /// <summary>How many digits follow each other here; at most <see cref="Most"/>.</summary>
    internal int Count { get; }

    /// <summary>Bit n: a separator stands before digit n.</summary>
    internal uint Breaks { get; }

    internal readonly ReadOnlySpan<char> First(int count) => digits[..count];

    /// <summary>Index in the text right after the given number of digits.</summary>
    internal readonly int EndOf(int count) => ends[count - 1];

    /// <summary>Separators among the first digits, as bits.</summary>
    internal readonly uint BreaksIn(int count) => Breaks & ((1u << count) - 1);

    /// <summary>Whether every one of the first digits stands alone.</summary>
    internal readonly bool AllApart(int count) => BreaksIn(count) == (((1u << count) - 1) & ~1u);

    /// <summary>The digits that follow without a separator.</summary>
    internal readonly int Unbroken => Breaks == 0 ? Count : Math.Min(Count, System.Numerics.BitOperations.TrailingZeroCount(Breaks));
}
