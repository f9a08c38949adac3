namespace Yangguang.Rules.Time.Phrases;

/// <summary>Decides by its neighbours what a number of days demands: within, before, displayed for – or nothing we may rely on.</summary>
internal readonly struct QuantityRole(List<Token> tokens, int segment, int at)
{
    /// <summary><see cref="TimeLimitKind.Text"/> when the number is no limit of publication.</summary>
    public TimeLimitKind Find()
    {
        var follower = at + 1 < tokens.Count ? tokens[at + 1].Sense : Sense.Other;
        if (tokens[at].Measure is not (Measure.WorkingDay or Measure.Day or Measure.Week) || Has(Sense.Foreign))
            return TimeLimitKind.Text;
        if (follower == Sense.Before || Has(Sense.Ahead))
            return TimeLimitKind.Before;
        if (SenseBefore() == Sense.Before)
            return follower == Sense.Within ? TimeLimitKind.Text : TimeLimitKind.Before;
        if (follower == Sense.Within)
            return TimeLimitKind.Within;
        if (follower == Sense.After || Has(Sense.Show) && Has(Sense.AtMost))
            return TimeLimitKind.Text;
        return SenseBefore() == Sense.Show || at > segment && tokens[at - 1].Sense == Sense.AtLeast
            ? TimeLimitKind.DisplayOnly
            : TimeLimitKind.Within;
    }

    private bool Has(Sense sense)
    {
        for (var i = segment; i < at; i++)
            if (tokens[i].Sense == sense)
                return true;
        return false;
    }

    /// <summary>The nearest word before the number that is not 期限, 应, 为, 不少于 and the like.</summary>
    private Sense SenseBefore()
    {
        for (var i = at - 1; i >= segment; i--)
            if (tokens[i].Sense is not (Sense.Filler or Sense.AtLeast))
                return tokens[i].Sense;
        return Sense.Other;
    }
}
