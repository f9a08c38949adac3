using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Oversight;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight;

/// <summary>The trend of timeliness says what the rounds say, in a table that needs no picture.</summary>
public sealed class TimelinessTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    [Fact]
    public async Task Each_month_counts_its_rounds_as_a_count_by_hand_does()
    {
        var today = county.Host.Time.Today();
        var (months, rounds) = await county.Host.Inside(async services => (
            await services.GetRequiredService<Timeliness>().Read(new(), default),
            await services.GetRequiredService<YangguangDb>().DutyRounds.AsNoTracking().ToListAsync()));

        Assert.Equal(Timeliness.Months, months.Count);
        Assert.Equal(new(today.Year, today.Month, 1), months[^1].Month);
        Assert.True(months.Sum(month => month.Due) > 0, "nothing fell due, so nothing is tested");
        foreach (var month in months)
        {
            var own = rounds.Where(round => round.DueOn >= month.Month && round.DueOn < month.Month.AddMonths(1) && round.DueOn <= today).ToList();
            Assert.Equal(
                (own.Count(round => round.State == RoundState.MetOnTime), own.Count(round => round.State == RoundState.MetLate), own.Count(round => round.State == RoundState.Overdue)),
                (month.OnTime, month.Late, month.Missing));
        }
    }

    [Fact]
    public async Task The_page_shows_a_line_for_each_month_with_its_figures_in_words()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/coverage");
        var nobody = await visitor.Open("/coverage?body=nobody");

        Assert.Equal(Timeliness.Months, page.Document.QuerySelectorAll("table.bars tbody tr").Length);
        Assert.Contains("没有公开 1", page.TextOf("table.bars tbody"), StringComparison.Ordinal);
        Assert.Contains("没有到期的公开义务", nobody.Text, StringComparison.Ordinal);
    }
}
