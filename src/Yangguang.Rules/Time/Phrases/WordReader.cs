namespace Yangguang.Rules.Time.Phrases;

/// <summary>Demands made by words alone.</summary>
/// <param name="Weak">Counts only when the part holds no number: 及时, 实时, 定期, 按规定.</param>
/// <param name="WeakSense">The word that made it.</param>
/// <param name="Strong">Stand beside a number as well: 长期公开, 另有规定的从其规定.</param>
internal readonly record struct WordReading(TimeLimitKind? Weak, Sense WeakSense, List<TimeLimitKind> Strong);

/// <summary>Reads the words of a part that demand something without a number.</summary>
internal static class WordReader
{
    public static WordReading Read(List<Token> tokens)
    {
        var strong = new List<TimeLimitKind>();
        var (weak, sense) = (default(TimeLimitKind?), Sense.Other);
        var per = false;
        foreach (var token in tokens)
        {
            per |= token.Sense == Sense.Per;
            var kind = KindOf(token, per);
            if (kind is TimeLimitKind.Permanent || token.Sense == Sense.Defer)
            {
                if (!strong.Contains(kind!.Value))
                    strong.Add(kind.Value);
            }
            else if (kind is not null && (weak is null || weak == TimeLimitKind.DeferToLaw || token.Sense is Sense.Realtime && sense is Sense.At))
                (weak, sense) = (kind, token.Sense);
        }
        return new WordReading(weak, sense, strong);
    }

    private static TimeLimitKind? KindOf(Token token, bool per) => token.Sense switch
    {
        Sense.Realtime or Sense.At or Sense.Along => TimeLimitKind.Realtime,
        Sense.Prompt => TimeLimitKind.Prompt,
        Sense.Permanent => TimeLimitKind.Permanent,
        Sense.Periodic => TimeLimitKind.Periodic,
        Sense.Defer => TimeLimitKind.DeferToLaw,
        Sense.Rule when per => TimeLimitKind.DeferToLaw,
        _ => null,
    };
}
