namespace Yangguang.Rules.Time.Phrases;

/// <summary>
/// Reads a limit: sentences (； 。) hold parts (divided by ， / 其中 其他 where both sides carry a demand), parts hold demands,
/// and brackets that carry a demand are sentences of their own after the part they stand in.
/// </summary>
internal sealed class PhraseParser
{
    // Deeper brackets are plain text: nobody writes them, and a hostile cell must not exhaust the stack.
    private const int MaxDepth = 3;

    private readonly string original;
    private readonly PhraseText text;
    private readonly List<Token> tokens;
    private readonly int[] closing;
    private readonly List<TimeLimitClause> clauses = [];
    private readonly List<string> unread = [];

    public PhraseParser(string original)
    {
        this.original = original;
        text = new PhraseText(original);
        tokens = Lexer.Read(text.Folded);
        closing = Brackets.Match(tokens);
    }

    public TimeLimit Parse()
    {
        ReadSentences(0, tokens.Count, host: null, depth: 0);
        return new TimeLimit(original, clauses, unread);
    }

    private void ReadSentences(int start, int end, TimeLimitClause? host, int depth)
    {
        foreach (var (from, to) in Cut(start, end, depth, Sense.Stop))
            ReadSentence(from, to, host, depth);
    }

    private void ReadSentence(int start, int end, TimeLimitClause? host, int depth)
    {
        var first = clauses.Count;
        foreach (var part in Parts(start, end, depth))
        {
            var carries = Carries(part.Start, part.End, depth);
            if (!carries && host is not null)
                continue;
            var quote = text.Quote(tokens[part.Start].Start, tokens[part.End - 1].End).Trim(';', '；', '。', ',', '，', '、', '/', ' ');
            if (quote.Length == 0)
                continue;
            Take(new PartReader(text.Folded, VisibleTokens(part, depth), quote, host).Read(), first, quote);
            ReadBrackets(part, depth);
        }
    }

    /// <summary>Adds what a part says; a display time without a fact of its own belongs to the demand before it in the sentence.</summary>
    private void Take(PartReading reading, int first, string quote)
    {
        foreach (var clause in reading.Clauses)
        {
            var last = clauses.Count > 0 ? clauses[^1] : null;
            if (IsText(clause) && last is not null && IsText(last) && last.Text.Contains(quote, StringComparison.Ordinal))
                return;
            if (last is not null && clauses.Count > first && Merge(last, clause) is { } merged)
                clauses[^1] = merged;
            else
                clauses.Add(clause);
        }
        if (!reading.Complete)
            unread.Add(quote);
    }

    private static bool IsText(TimeLimitClause clause) => clause.Kind == TimeLimitKind.Text;

    private static TimeLimitClause? Merge(TimeLimitClause last, TimeLimitClause next)
    {
        var text = last.Text == next.Text ? last.Text : $"{last.Text}，{next.Text}";
        if (next.Kind == TimeLimitKind.DisplayOnly && next.Anchor is null && last.DisplayMin is null
            && last.Kind is TimeLimitKind.Within or TimeLimitKind.Before or TimeLimitKind.Prompt or TimeLimitKind.Realtime)
            return last with { DisplayMin = next.DisplayMin, DisplayUnit = next.DisplayUnit, Text = text };
        return next.Kind == TimeLimitKind.DeferToLaw && last.Kind == TimeLimitKind.DeferToLaw ? last with { Text = text } : null;
    }

    private void ReadBrackets((int Start, int End) part, int depth)
    {
        var host = clauses.Count > 0 ? clauses[^1] : null;
        for (var i = part.Start; i < part.End && depth < MaxDepth; i++)
        {
            if (closing[i] <= i)
                continue;
            if (CarriesInside(i, depth))
                ReadSentences(i + 1, closing[i], host ?? new TimeLimitClause(TimeLimitKind.Text), depth + 1);
            i = closing[i];
        }
    }

    /// <summary>The part's tokens; brackets that carry a demand are left out, other brackets are plain words of the part.</summary>
    private List<Token> VisibleTokens((int Start, int End) part, int depth)
    {
        var visible = new List<Token>();
        for (var i = part.Start; i < part.End; i++)
            if (closing[i] > i && depth < MaxDepth)
            {
                if (!CarriesInside(i, depth))
                    visible.Add(new Token(Sense.Other, tokens[i].Start, tokens[closing[i]].End));
                i = closing[i];
            }
            else
                visible.Add(tokens[i]);
        return visible;
    }

    private bool CarriesInside(int open, int depth) => Carries(open + 1, closing[open], depth + 1);

    private List<(int Start, int End)> Parts(int start, int end, int depth)
    {
        var parts = new List<(int Start, int End)>();
        foreach (var piece in Cut(start, end, depth, Sense.Pause, Sense.Turn))
            if (parts.Count > 0 && !(Carries(parts[^1].Start, parts[^1].End, depth) && Carries(piece.Start, piece.End, depth)))
                parts[^1] = (parts[^1].Start, piece.End);
            else
                parts.Add(piece);
        return parts;
    }

    /// <summary>Cuts a stretch at tokens of a sense, outside brackets; 其中 and 其他 stay with what follows them.</summary>
    private IEnumerable<(int Start, int End)> Cut(int start, int end, int depth, params Sense[] at)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (closing[i] > i && depth < MaxDepth)
                i = closing[i];
            else if (at.Contains(tokens[i].Sense))
            {
                if (i > from)
                    yield return (from, i);
                from = tokens[i].Sense == Sense.Turn ? i : i + 1;
            }
        }
        if (end > from)
            yield return (from, end);
    }

    private bool Carries(int start, int end, int depth)
    {
        for (var i = start; i < end; i++)
        {
            if (closing[i] > i && depth < MaxDepth)
                i = closing[i];
            else if (tokens[i].Sense is Sense.Quantity or Sense.Unreliable or Sense.Date or Sense.Cycle or Sense.Realtime or Sense.Prompt
                or Sense.Permanent or Sense.Periodic or Sense.Defer or Sense.Rule or Sense.At or Sense.Along)
                return true;
        }
        return false;
    }
}
