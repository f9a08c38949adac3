using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Portal;

/// <summary>办理情况: a year of requests as everybody may see it, counted from the cases themselves (D20).</summary>
/// <param name="Rows">One for each body with requests in the year.</param>
public sealed record RequestFigures(int Year, FigureRow All, IReadOnlyList<FigureRow> Rows, int Shown, int Saved)
{
    /// <summary>Fewer cases than this are not broken down: one could tell whose they are.</summary>
    public const int FewestShown = 5;

    public static async Task<RequestFigures> Of(YangguangDb db, WorkingCalendar calendar, int year, CancellationToken cancellation)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var received = await db.Requests.Where(request => request.Clock.ReceivedOn >= from && request.Clock.ReceivedOn <= to)
            .GroupBy(request => request.BodyId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellation);
        var answered = await db.Requests.AsNoTracking().Where(request => request.DecidedOn >= from && request.DecidedOn <= to && request.Decision != null)
            .Select(request => new AnsweredCase(request.BodyId, request.Decision!.Value, request.Clock.ReceivedOn, request.ClosedOn, request.AnswerWasLate)).ToListAsync(cancellation);
        var names = await db.Bodies.AsNoTracking().OrderBy(body => body.Tier).ThenBy(body => body.Order)
            .Select(body => new { body.Id, body.ShortName, body.Code }).ToListAsync(cancellation);
        var rows = names.Where(body => received.ContainsKey(body.Id) || answered.Exists(each => each.Body == body.Id))
            .Select(body => FigureRow.Of(body.ShortName, body.Code, received.GetValueOrDefault(body.Id), [.. answered.Where(each => each.Body == body.Id)], calendar));
        var shelf = await db.ShelfMonths.Where(month => month.Month >= from && month.Month <= to)
            .GroupBy(_ => 1).Select(group => new { Shown = group.Sum(month => month.Shown), Saved = group.Sum(month => month.Saved) }).SingleOrDefaultAsync(cancellation);
        return new(year, FigureRow.Of("合计", "", received.Values.Sum(), answered, calendar), [.. rows], shelf?.Shown ?? 0, shelf?.Saved ?? 0);
    }
}

/// <summary>An answered case as it is counted.</summary>
public sealed record AnsweredCase(BodyId Body, DecisionCode Decision, DateOnly? ReceivedOn, DateOnly? ClosedOn, bool IsLate);

/// <summary>The figures of a body, or of all.</summary>
/// <param name="Families">How many of each family of results; null where there are too few to break down.</param>
/// <param name="MedianDays">Working days from receipt to answer, in the middle; null where there are too few.</param>
public sealed record FigureRow(string Name, string Code, int Received, int Answered, int InTime, IReadOnlyDictionary<DecisionFamily, int>? Families, int? MedianDays)
{
    /// <summary>Whole percent, rounded down.</summary>
    public int? InTimePercent => Answered < RequestFigures.FewestShown ? null : InTime * 100 / Answered;

    internal static FigureRow Of(string name, string code, int received, IReadOnlyList<AnsweredCase> answered, WorkingCalendar calendar)
    {
        var isEnough = answered.Count >= RequestFigures.FewestShown;
        return new(
            name, code, received, answered.Count, answered.Count(each => !each.IsLate),
            isEnough ? answered.GroupBy(each => DecisionCodes.Of(each.Decision).Family).ToDictionary(group => group.Key, group => group.Count()) : null,
            isEnough ? Median(answered, calendar) : null);
    }

    private static int? Median(IEnumerable<AnsweredCase> answered, WorkingCalendar calendar)
    {
        var days = answered.Where(each => each is { ReceivedOn: not null, ClosedOn: not null } && each.ClosedOn >= each.ReceivedOn)
            .Select(each => calendar.CountWorkingDays(each.ReceivedOn!.Value, each.ClosedOn!.Value)).Order().ToList();
        return days.Count == 0 ? null : days[days.Count / 2];
    }
}
