using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Demo.County;
using Yangguang.Duties;

namespace Yangguang.Demo.History;

/// <summary>Plans what happened under a duty since its catalogue took effect.</summary>
internal sealed class DutyStory(StoryDays days)
{
    private readonly FactStory _facts = new(days);
    private readonly PeriodStory _periods = new(days);

    public IEnumerable<Episode> Of(DemoBody body, Duty duty, CatalogItem item, DateOnly since)
    {
        var dice = new Dice($"duty {item.Code} {body.Body.Code}");
        var ending = Ending.Choose(body, item.Row, dice);
        return duty.Trigger switch
        {
            DutyTrigger.Cycle => _periods.OfCycle(duty, item, ending, dice),
            DutyTrigger.Standing => _periods.OfStanding(duty, item, ending, body.Body.Tier == Tier.County && dice.Chance(0.5), dice),
            DutyTrigger.Unknown => dice.Chance(0.5) ? [_periods.Beyond(duty, item, dice)] : [],
            _ when item.AreaCode == BudgetStory.AreaCode => new BudgetStory(days, _facts).Of(duty, item, since, ending, dice),
            _ => _facts.Of(duty, item, since, RoundsBefore(body, dice), ending, dice),
        };
    }

    private static int RoundsBefore(DemoBody body, Dice dice) => body.Body.Tier switch
    {
        Tier.County => dice.Weigh((0, 25.0), (1, 35), (2, 25), (3, 15)),
        Tier.Township => dice.Weigh((0, 70.0), (1, 30)),
        _ => dice.Weigh((0, 92.0), (1, 8)),
    };
}
