using Yangguang.Catalog;
using Yangguang.Duties;

namespace Yangguang.Demo.History;

/// <summary>Budgets are approved in winter and final accounts in late summer: one round a year each, at its season.</summary>
internal sealed class BudgetStory(StoryDays days, FactStory facts)
{
    public const string AreaCode = "08";

    public IEnumerable<Episode> Of(Duty duty, CatalogItem item, DateOnly since, DutyState ending, Dice dice)
    {
        var approved = Enumerable.Range(since.Year, days.Last.Year - since.Year + 1)
            .Select(year => new DateOnly(year, Month(item.Row), 1).AddDays(dice.Between(0, 26)))
            .Where(day => day >= since && day < days.Last.AddDays(-45)).ToList();
        for (var i = 0; i < approved.Count; i++)
        {
            var isLast = i == approved.Count - 1;
            yield return isLast && ending == DutyState.Overdue
                ? facts.Left(duty, item, days.WorkingDayBefore(approved[i]), overdue: true, dice)
                : facts.Closed(duty, item, approved[i], late: isLast && ending == DutyState.MetLate, dice);
        }
    }

    private static int Month(CatalogRow row) =>
        row.Level1.Contains("决算", StringComparison.Ordinal) ? 8 : row.Level2.Contains("调整", StringComparison.Ordinal) ? 6 : 2;
}
