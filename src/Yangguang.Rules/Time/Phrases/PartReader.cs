namespace Yangguang.Rules.Time.Phrases;

/// <summary>What a part of a limit says, and whether all of its numbers were understood.</summary>
internal readonly record struct PartReading(List<TimeLimitClause> Clauses, bool Complete);

/// <summary>Reads one part: each number by its neighbours, then words without numbers.</summary>
internal sealed class PartReader(string folded, List<Token> tokens, string quote, TimeLimitClause? host)
{
    private readonly string visible = string.Concat(tokens.Select(t => folded[t.Start..t.End]));
    private readonly List<TimeLimitClause> clauses = [];
    private bool complete = true;
    private bool cycled;
    private int segment;

    public PartReading Read()
    {
        for (var i = 0; i < tokens.Count; i++)
            switch (tokens[i].Sense)
            {
                case Sense.Cycle:
                    i = ReadCycle(i);
                    break;
                case Sense.Quantity when IsCycleOfTimes(i):
                case Sense.Period when IsCycleOfTimes(i):
                    i = ReadCycle(i);
                    break;
                case Sense.Quantity:
                    ReadQuantity(i);
                    break;
                case Sense.Unreliable or Sense.Date:
                    complete = false;
                    break;
            }
        ReadWords();
        if (clauses.Count == 0)
            return new PartReading([new TimeLimitClause(TimeLimitKind.Text) { Text = quote }], Complete: false);
        return new PartReading(clauses, complete);
    }

    private void ReadQuantity(int i)
    {
        var (n, unit) = Days(tokens[i]);
        switch (new QuantityRole(tokens, segment, i).Find())
        {
            case TimeLimitKind.Within when cycled && Fact(i).Assumed: // 每月5日和20日: a second day of the round, not a limit
                complete = false;
                break;
            case TimeLimitKind.Within:
                Add(TimeLimitKind.Within, n, unit, Fact(i));
                break;
            case TimeLimitKind.Before:
                var fact = Fact(i);
                var anchor = fact.Anchor == TimeLimitAnchor.TradeStart ? fact.Anchor : null;
                Add(TimeLimitKind.Before, n, unit, new Fact(anchor, false, true, Event(i)));
                break;
            case TimeLimitKind.DisplayOnly:
                ReadDisplay(i, n, unit);
                break;
            default:
                complete = false;
                break;
        }
        segment = i + 1;
    }

    private void ReadDisplay(int i, int n, DayUnit? unit)
    {
        var fact = Fact(i);
        clauses.Add(new TimeLimitClause(TimeLimitKind.DisplayOnly, null, null, fact.Marked ? fact.Anchor : null, n, unit)
        {
            Text = quote,
            Occasion = fact.Marked ? fact.Words : Event(i),
            Scope = Scope(""),
        });
    }

    private int ReadCycle(int i)
    {
        var reading = CycleReader.Read(tokens, i);
        complete &= reading.Understood;
        var (n, unit) = tokens[i].Sense == Sense.Cycle && tokens[i].N > 0 ? Days(tokens[i]) : (default(int?), default(DayUnit?));
        var subject = Subject(i);
        clauses.Add(new TimeLimitClause(TimeLimitKind.Periodic, n, unit) { Text = quote, Cycle = reading.Cycle, Subject = subject, Scope = Scope(subject) });
        segment = reading.Last + 1;
        cycled = true;
        return reading.Last;
    }

    /// <summary>半年至少1次, 一年一次: a period becomes a cycle when something happens so many times in it.</summary>
    private bool IsCycleOfTimes(int i) =>
        (tokens[i].Sense == Sense.Period || tokens[i] is { N: 1, Measure: Measure.Month or Measure.Quarter or Measure.Year or Measure.Week })
        && tokens.Any(t => t.Sense == Sense.Times);

    private void ReadWords()
    {
        var words = WordReader.Read(tokens);
        if (clauses.Count == 0 && words.Weak is { } kind)
            Add(kind, null, null, WordFact(kind, tokens.FindIndex(t => t.Sense == words.WeakSense)));
        foreach (var strong in words.Strong)
            Add(strong, null, null, default);
    }

    /// <summary>The fact before 及时 or 实时 counts only when 后 or 之日起 marks it: 按进展情况及时 names none.</summary>
    private Fact WordFact(TimeLimitKind kind, int at)
    {
        if (tokens[at].Sense == Sense.Along)
            return new Fact(null, false, true, Phrases.Fact.Name(folded[tokens[at].End..tokens[^1].End].Split("公开")[0]));
        if (kind == TimeLimitKind.Realtime && tokens.Find(t => t.Sense == Sense.At) is { End: > 0 } moment)
            return new Fact(null, false, true, Phrases.Fact.Name(folded[tokens[0].Start..moment.Start]));
        var fact = kind is TimeLimitKind.Prompt or TimeLimitKind.Realtime ? Fact(at) : default;
        return fact.Marked ? fact : default;
    }

    /// <summary>The event before 前 or 提前, or before which something is posted: 报批前公告.</summary>
    private string Event(int i)
    {
        for (var at = i - 1; at >= segment; at--)
            if (tokens[at].Sense is Sense.Before or Sense.Ahead)
                return Phrases.Fact.Name(Before(at));
        return i + 1 < tokens.Count && tokens[i + 1].Sense == Sense.Before ? Phrases.Fact.Name(Before(i)) : "";
    }

    private ClauseScope Scope(string subject)
    {
        var own = Scopes.Of(visible);
        return own != ClauseScope.Whole ? own : subject.Length > 0 ? ClauseScope.Part : host?.Scope ?? ClauseScope.Whole;
    }

    private Fact Fact(int i)
    {
        var fact = Phrases.Fact.In(Before(i), host?.Anchor);
        return fact.Assumed ? fact with { Subject = Subject(i) } : fact;
    }

    /// <summary>What the words before token <paramref name="i"/> are about, when they name no fact; a bracket is about what its host is.</summary>
    private string Subject(int i)
    {
        var words = string.Concat(tokens.Take(i).Skip(segment).Where(t => t.Sense == Sense.Other).Select(t => folded[t.Start..t.End]));
        return host is null ? Scopes.Subject(words) : "";
    }

    /// <summary>The words from the last number to token <paramref name="i"/>.</summary>
    private string Before(int i)
    {
        var from = segment < tokens.Count ? tokens[segment].Start : 0;
        return i <= segment ? "" : folded[from..tokens[i].Start];
    }

    private void Add(TimeLimitKind kind, int? n, DayUnit? unit, Fact fact) =>
        clauses.Add(new TimeLimitClause(kind, n, unit, fact.Anchor)
        {
            Text = quote,
            AnchorAssumed = fact.Assumed,
            Occasion = fact.Words ?? "",
            Subject = fact.Subject ?? "",
            Scope = Scope(fact.Subject ?? ""),
        });

    private static (int N, DayUnit? Unit) Days(Token token) => token.Measure switch
    {
        Measure.WorkingDay => (token.N, DayUnit.WorkingDay),
        Measure.Week => (token.N * 7, DayUnit.CalendarDay),
        _ => (token.N, DayUnit.CalendarDay),
    };
}
