using Microsoft.EntityFrameworkCore;

namespace Yangguang.Duties;

internal static class DutyQueries
{
    /// <summary>Loads the rounds that still run: all that an act on a duty needs.</summary>
    public static IQueryable<Duty> WithOpenRounds(this IQueryable<Duty> duties) => duties.Include(duty =>
        duty.Rounds.Where(round => round.State == RoundState.Due || round.State == RoundState.Overdue));
}
