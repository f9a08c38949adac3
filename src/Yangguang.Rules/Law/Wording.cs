namespace Yangguang.Rules.Law;

/// <summary>A number fixed by law, as it stood from a day on. Older wordings stay: the day of the event chooses.</summary>
/// <param name="InForceOn">First day on which this wording applies.</param>
/// <param name="Length">The number; its unit is told where the wordings are listed.</param>
/// <param name="Law">The article that fixes it.</param>
public sealed record Wording(DateOnly InForceOn, int Length, Citation Law)
{
    /// <summary>The wording that applies to an event; the oldest one for events before any of them.</summary>
    /// <param name="wordings">All wordings, oldest first.</param>
    /// <param name="eventOn">The day of the event, e.g. the receipt of a request.</param>
    public static Wording On(ReadOnlySpan<Wording> wordings, DateOnly eventOn)
    {
        for (var i = wordings.Length - 1; i > 0; i--)
            if (wordings[i].InForceOn <= eventOn)
                return wordings[i];
        return wordings[0];
    }
}
