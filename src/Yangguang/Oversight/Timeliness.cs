using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight;

/// <summary>按时公开的走势: the rounds that fell due in each of the last twelve months, and whether they were met in time.</summary>
public sealed class Timeliness(YangguangDb db, TimeProvider time)
{
    public const int Months = 12;

    private static readonly RoundState[] Counted = [RoundState.MetOnTime, RoundState.MetLate, RoundState.Overdue];

    /// <summary>Oldest month first, months without any included; of the bodies of a coverage filter.</summary>
    public async Task<IReadOnlyList<MonthTimeliness>> Read(CoverageFilter filter, CancellationToken cancellation)
    {
        var today = time.Today();
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        var rounds = db.DutyRounds.Where(round => Counted.Contains(round.State) && round.DueOn >= first && round.DueOn <= today);
        if (!string.IsNullOrEmpty(filter.Body))
            rounds = rounds.Where(round => db.Bodies.Any(body => body.Id == round.BodyId && body.Code == filter.Body));
        if (Enum.TryParse<Tier>(filter.Tier, out var tier))
            rounds = rounds.Where(round => db.Bodies.Any(body => body.Id == round.BodyId && body.Tier == tier));
        var counts = await rounds.GroupBy(round => new { round.DueOn.Year, round.DueOn.Month, round.State })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return
        [
            .. from month in Enumerable.Range(0, Months).Select(first.AddMonths)
               let own = counts.Where(each => each.Key.Year == month.Year && each.Key.Month == month.Month).ToDictionary(each => each.Key.State, each => each.Count)
               select new MonthTimeliness(
                   month, own.GetValueOrDefault(RoundState.MetOnTime), own.GetValueOrDefault(RoundState.MetLate), own.GetValueOrDefault(RoundState.Overdue)),
        ];
    }
}

/// <summary>A month: what fell due in it.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Missing">Still not public.</param>
public sealed record MonthTimeliness(DateOnly Month, int OnTime, int Late, int Missing)
{
    public int Due => OnTime + Late + Missing;

    /// <summary>Whole percent, rounded down; null where nothing fell due.</summary>
    public int? Percent => Due == 0 ? null : OnTime * 100 / Due;
}
