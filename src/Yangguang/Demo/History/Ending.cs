using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Demo.County;
using Yangguang.Duties;

namespace Yangguang.Demo.History;

/// <summary>How a duty is to stand today. Most are met in time; villages wait for facts more often than departments do.</summary>
internal static class Ending
{
    public static DutyState Choose(DemoBody body, CatalogRow row, Dice dice)
    {
        if (row.Mode == DisclosureMode.OnRequest)
            return dice.Chance(0.6) ? DutyState.WaitingForFact : DutyState.NothingDue;
        var slack = body.Slackness;
        return body.Body.Tier switch
        {
            Tier.County => Weigh(dice, 76, 5 * slack, 8, 4.5 * slack, 3, 4),
            Tier.Township => Weigh(dice, 64, 4.5 * slack, 7, 6 * slack, 8, 10),
            _ => Weigh(dice, 52, 4 * slack, 5, 6 * slack, 18, 14),
        };
    }

    private static DutyState Weigh(
        Dice dice, double onTime, double late, double due, double overdue, double waiting, double nothing) => dice.Weigh(
        (DutyState.MetOnTime, onTime),
        (DutyState.MetLate, late),
        (DutyState.Due, due),
        (DutyState.Overdue, overdue),
        (DutyState.WaitingForFact, waiting),
        (DutyState.NothingDue, nothing));
}
