using Yangguang.Rules.Law;

namespace Yangguang.Rules.Time;

/// <summary>
/// The last day of a period (期限届满之日) that can explain itself. Made by <see cref="Reckon"/>, and by the clocks that use it.
/// </summary>
/// <param name="DueOn">The last day on which acting is in time, in Asia/Shanghai.</param>
/// <param name="Provisional">
/// True when the reckoning touches a year whose holiday notice has not been issued: recompute when it comes.
/// </param>
/// <param name="Reckoning">Each day from the start (day 0, never counted) to <paramref name="DueOn"/>, in date order.</param>
/// <param name="Law">The articles the period rests on.</param>
public sealed record Deadline(
    DateOnly DueOn,
    bool Provisional,
    IReadOnlyList<ReckonedDay> Reckoning,
    IReadOnlyList<Citation> Law)
{
    /// <summary>True when acting on <paramref name="day"/> is too late.</summary>
    public bool IsOverdueOn(DateOnly day) => day > DueOn;
}
