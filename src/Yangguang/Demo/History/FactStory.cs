using Yangguang.Catalog;
using Yangguang.Duties;

namespace Yangguang.Demo.History;

/// <summary>
/// The story of a duty whose clock is started by facts or by events ahead: some rounds long closed, then the one that leaves
/// the duty as it is to stand.
/// </summary>
internal sealed class FactStory(StoryDays days)
{
    public IEnumerable<Episode> Of(Duty duty, CatalogItem item, DateOnly since, int before, DutyState ending, Dice dice)
    {
        if (ending == DutyState.WaitingForFact)
            yield break;
        var span = days.Last.DayNumber - 90 - since.DayNumber;
        for (var i = 0; i < before && span > 0; i++)
        {
            var about = since.AddDays(dice.Between(span * i / before, span * (i + 1) / before));
            yield return Closed(duty, item, about, dice.Chance(0.07), dice);
        }

        yield return ending switch
        {
            DutyState.MetOnTime => Closed(duty, item, days.Last.AddDays(-Back(dice, 3)), late: false, dice),
            DutyState.MetLate => Closed(duty, item, days.Last.AddDays(-Back(dice, 46)), late: true, dice),
            DutyState.NothingDue => new Episode(EpisodeKind.NothingDue, duty, item) { FormedOn = SignedOn(dice) },
            _ => Open(duty, item, ending == DutyState.Overdue, dice),
        };
    }

    /// <summary>Where the row does not name the website, proof from its own channel meets the round.</summary>
    public static EpisodeKind MetBy(CatalogRow row) =>
        row.Channels.Any(PrintedChannels.IsWebsite) ? EpisodeKind.Published : EpisodeKind.Proved;

    /// <summary>Days back from yesterday; the more recent the likelier, within about a year.</summary>
    private static int Back(Dice dice, int least) => dice.Between(least, least + dice.Between(10, 330));

    /// <summary>A round that was met, its text formed on a working day about that one.</summary>
    public Episode Closed(Duty duty, CatalogItem item, DateOnly about, bool late, Dice dice)
    {
        var formedOn = days.WorkingDayBefore(about);
        var fact = FactOn(duty, item.Row, formedOn, dice);
        var dueOn = fact.Deadline.DueOn;
        var closedOn = late && dueOn < days.Last ? days.TooLate(dueOn, dice) : days.InTime(formedOn, dueOn, dice);
        return new Episode(MetBy(item.Row), duty, item) { Fact = fact, FormedOn = formedOn, ClosedOn = closedOn };
    }

    private Episode Open(Duty duty, CatalogItem item, bool overdue, Dice dice)
    {
        var formedOn = days.WorkingDayBefore(days.Last.AddDays(-dice.Between(0, overdue ? 70 : 24)));
        var left = Left(duty, item, formedOn, overdue, dice);
        while (left.Fact!.Deadline.DueOn < days.Today != overdue && (overdue || formedOn < days.Last))
        {
            formedOn = overdue ? days.WorkingDayBefore(formedOn.AddDays(-1)) : days.WorkingDayAfter(formedOn.AddDays(1));
            left = Left(duty, item, formedOn, overdue, dice);
        }

        return left;
    }

    /// <summary>A round that still runs, or that nobody closed.</summary>
    public Episode Left(Duty duty, CatalogItem item, DateOnly formedOn, bool overdue, Dice dice) =>
        new(Underway(item.Row, overdue, dice), duty, item) { Fact = FactOn(duty, item.Row, formedOn, dice), FormedOn = formedOn };

    /// <summary>Forming the text is the fact; an event lies ahead of it.</summary>
    private OpeningFact FactOn(Duty duty, CatalogRow row, DateOnly formedOn, Dice dice)
    {
        var isEvent = duty.Trigger == DutyTrigger.Event;
        var on = isEvent ? formedOn.AddDays(dice.Between(25, 40)) : formedOn;
        var anchor = isEvent ? null : days.AnchorOf(row);
        return new OpeningFact(anchor, on, days.Deadline(row, anchor, on), isEvent);
    }

    private static EpisodeKind Underway(CatalogRow row, bool overdue, Dice dice) => MetBy(row) == EpisodeKind.Proved
        ? EpisodeKind.Noted
        : dice.Weigh(
            (EpisodeKind.Noted, overdue ? 45.0 : 25),
            (EpisodeKind.Drafted, 30),
            (EpisodeKind.InReview, overdue ? 12 : 28),
            (EpisodeKind.Returned, 13));

    /// <summary>In the first weeks of a quarter the one before is signed off.</summary>
    private DateOnly SignedOn(Dice dice)
    {
        var quarter = new DateOnly(days.Today.Year, ((days.Today.Month - 1) / 3 * 3) + 1, 1);
        return days.WorkingDayAfter(quarter.AddDays(dice.Between(4, 20)));
    }
}
