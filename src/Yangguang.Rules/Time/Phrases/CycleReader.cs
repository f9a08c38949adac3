namespace Yangguang.Rules.Time.Phrases;

/// <summary>A cycle, the last token it used, and whether everything in between was understood.</summary>
internal readonly record struct CycleReading(PublicationCycle? Cycle, int Last, bool Understood);

/// <summary>Reads what follows 每月, 每季度, 每年: the day on which a round is due.</summary>
internal static class CycleReader
{
    public static CycleReading Read(List<Token> tokens, int at)
    {
        var times = tokens.Find(t => t.Sense == Sense.Times).N;
        var length = times > 1 ? Divided(Measure(tokens[at]), times) : Measure(tokens[at]);
        var (month, day, last, understood) = DueDay(tokens, at, length);
        var cycle = length switch
        {
            Phrases.Measure.WorkingDay => PublicationCycle.EveryWorkingDays(tokens[at].N),
            Phrases.Measure.Day => PublicationCycle.EveryDays(Math.Max(tokens[at].N, 1)),
            Phrases.Measure.Week => PublicationCycle.EveryDays(7),
            Phrases.Measure.Month => PublicationCycle.Monthly(day),
            Phrases.Measure.Quarter => PublicationCycle.Quarterly(month, day),
            Phrases.Measure.HalfYear => PublicationCycle.HalfYearly(month, day),
            Phrases.Measure.Year => PublicationCycle.Yearly(month, day),
            _ => null,
        };
        return new CycleReading(cycle, last, understood);
    }

    private static Measure Measure(Token token) => token.Sense == Sense.Period ? Phrases.Measure.HalfYear : token.Measure;

    private static Measure Divided(Measure measure, int times) => (measure, times) switch
    {
        (Phrases.Measure.Year, 2) => Phrases.Measure.HalfYear,
        (Phrases.Measure.Year, 4) or (Phrases.Measure.HalfYear, 2) => Phrases.Measure.Quarter,
        (Phrases.Measure.Year, 12) or (Phrases.Measure.Quarter, 3) => Phrases.Measure.Month,
        _ => Phrases.Measure.None,
    };

    private static (int? Month, int? Day, int Last, bool Understood) DueDay(List<Token> tokens, int at, Measure length)
    {
        var (first, after) = (false, false);
        for (var i = at + 1; i < tokens.Count; i++)
            switch (tokens[i].Sense)
            {
                case Sense.Date when length == Phrases.Measure.Year:
                    return (tokens[i].N, tokens[i].Day == 0 ? null : tokens[i].Day, i, true);
                case Sense.EndOfPeriod when i == at + 1:
                    return (MonthsIn(length), 31, i, true);
                case Sense.Quantity:
                    var isDay = tokens[i] is { Measure: Phrases.Measure.Day, N: <= 31 };
                    var placed = length == Phrases.Measure.Month || MonthsIn(length) > 1 && (first || after);
                    return isDay && placed ? (length == Phrases.Measure.Month ? null : 1, tokens[i].N, i, true) : (null, null, i, false);
                case Sense.FirstMonth:
                    first = true;
                    break;
                case Sense.After:
                    after = true;
                    break;
                case Sense.Filler or Sense.Other or Sense.AtLeast or Sense.Before or Sense.From:
                    break;
                default:
                    return (first ? 1 : null, null, at, true);
            }
        return (first ? 1 : null, null, at, true);
    }

    private static int MonthsIn(Measure length) => length switch
    {
        Phrases.Measure.Quarter => 3,
        Phrases.Measure.HalfYear => 6,
        Phrases.Measure.Year => 12,
        _ => 1,
    };
}
