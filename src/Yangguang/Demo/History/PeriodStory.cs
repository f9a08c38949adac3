using Yangguang.Catalog;
using Yangguang.Duties;

namespace Yangguang.Demo.History;

/// <summary>The story of rounds that the calendar or the catalogue opened by itself: cycles and what must always be there.</summary>
internal sealed class PeriodStory(StoryDays days)
{
    /// <summary>Closes every period that is over, the last as the duty is to stand; the running one is closed now and then.</summary>
    public IEnumerable<Episode> OfCycle(Duty duty, CatalogItem item, DutyState ending, Dice dice)
    {
        var rounds = duty.Rounds.OrderBy(round => round.StartOn).ToList();
        var last = rounds.FindLastIndex(round => round.DueOn < days.Today);
        var lastOutcome = ending is DutyState.Due or DutyState.WaitingForFact ? DutyState.MetOnTime : ending;
        for (var i = 0; i < rounds.Count; i++)
        {
            var outcome = i < last ? Usual(dice) : i == last ? lastOutcome : dice.Chance(0.3) ? DutyState.MetOnTime : DutyState.Due;
            if (Told(duty, item, rounds[i], outcome, dice) is { } episode)
                yield return episode;
        }
    }

    /// <summary>Standing content was put up when the catalogue took effect, with few exceptions, and is sometimes added to.</summary>
    public IEnumerable<Episode> OfStanding(Duty duty, CatalogItem item, DutyState ending, bool adds, Dice dice)
    {
        var outcome = ending switch
        {
            DutyState.Overdue when dice.Chance(0.5) => DutyState.Overdue,
            DutyState.MetLate or DutyState.NothingDue => DutyState.MetLate,
            _ => DutyState.MetOnTime,
        };
        if (Told(duty, item, duty.Rounds[0], outcome, dice) is { } episode)
            yield return episode;
        if (adds && outcome != DutyState.Overdue)
            yield return Beyond(duty, item, dice);
    }

    /// <summary>A record published beyond what a round asked for: later content of a standing row, or of one whose limit nobody can read.</summary>
    public Episode Beyond(Duty duty, CatalogItem item, Dice dice)
    {
        var formedOn = days.WorkingDayBefore(days.Last.AddDays(-dice.Between(20, 400)));
        return new Episode(EpisodeKind.Published, duty, item)
        {
            FormedOn = formedOn,
            ClosedOn = days.WorkingDayAfter(formedOn.AddDays(dice.Between(1, 6))),
        };
    }

    private static DutyState Usual(Dice dice) =>
        dice.Weigh((DutyState.MetOnTime, 91.0), (DutyState.MetLate, 6), (DutyState.NothingDue, 3));

    private Episode? Told(Duty duty, CatalogItem item, DutyRound round, DutyState outcome, Dice dice)
    {
        var formedOn = days.WorkingDayAfter(round.StartOn.AddDays(dice.Between(0, 4)));
        if (formedOn < round.StartOn || outcome is DutyState.Overdue or DutyState.Due)
            return null;
        if (outcome == DutyState.NothingDue)
            return new Episode(EpisodeKind.NothingDue, duty, item) { Round = round, FormedOn = days.WorkingDayBefore(round.DueOn) };
        var late = outcome == DutyState.MetLate && round.DueOn < days.Last;
        return new Episode(FactStory.MetBy(item.Row), duty, item)
        {
            Round = round,
            FormedOn = formedOn > round.DueOn ? round.DueOn : formedOn,
            ClosedOn = late ? days.TooLate(round.DueOn, dice) : days.InTime(formedOn, round.DueOn, dice),
        };
    }
}
