using System.Globalization;
using System.Linq.Expressions;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>What the board is narrowed to; null means any.</summary>
public sealed record BoardFilter(BodyId? Body, BoardView View = BoardView.Open, Guid? Officer = null, string? Text = null);

/// <summary>The last line of a page; the next begins after it. Written as 2026-11-24_id, or _id where nothing is awaited.</summary>
public sealed record BoardCursor(DateOnly? NextOn, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{NextOn:yyyy-MM-dd}_{Id:n}");

    /// <summary>Null for anything that no board has written.</summary>
    public static BoardCursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('_');
        if (parts.Length != 2 || !Guid.TryParseExact(parts[1], "n", out var id))
            return null;
        return parts[0].Length == 0 ? new BoardCursor(null, id)
            : DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", out var on) ? new BoardCursor(on, id)
            : null;
    }
}

internal static class BoardQueries
{
    /// <summary>
    /// Past the last day of the law, or unconfirmed past the day of alarm. While an applicant corrects or pays, the office is not late:
    /// its period starts anew; a correction notice that left too late is the exception (art. 30).
    /// </summary>
    public static Expression<Func<InformationRequest, bool>> IsLate(DateOnly today) => request =>
        (request.State == RequestState.AwaitingConfirmation && request.NextOn < today)
        || (request.State == RequestState.CorrectionAsked && request.CorrectionWasLate && request.DueOn < today)
        || ((request.State == RequestState.Received || request.State == RequestState.InReview || request.State == RequestState.ReasonAsked
            || request.State == RequestState.Consulting || request.State == RequestState.Decided || request.State == RequestState.AwaitingDelivery)
            && request.DueOn < today);

    public static IQueryable<InformationRequest> Matching(this YangguangDb db, BoardFilter filter, DateOnly today)
    {
        var requests = db.Requests.AsQueryable();
        if (filter.Body is { } body)
            requests = requests.Where(request => request.BodyId == body);
        if (filter.Officer is { } officer)
            requests = requests.Where(request => request.OfficerId == officer);
        if (filter.Text?.Trim() is { Length: > 0 } text)
            requests = requests.Where(request => request.Number!.Contains(text) || request.Wish.Subject.Contains(text));
        var states = filter.View.States();
        return filter.View == BoardView.Late ? requests.Where(IsLate(today)) : requests.Where(request => states.Contains(request.State));
    }

    public static IQueryable<InformationRequest> ByNextDay(this IQueryable<InformationRequest> requests) =>
        requests.OrderBy(request => request.NextOn == null).ThenBy(request => request.NextOn).ThenBy(request => request.Id);

    public static IQueryable<InformationRequest> After(this IQueryable<InformationRequest> requests, BoardCursor? cursor)
    {
        if (cursor is null)
            return requests;
        var id = cursor.Id;
        if (cursor.NextOn is { } on)
            return requests.Where(request => request.NextOn > on || request.NextOn == null
                || (request.NextOn == on && ((Guid)(object)request.Id).CompareTo(id) > 0));
        return requests.Where(request => request.NextOn == null && ((Guid)(object)request.Id).CompareTo(id) > 0);
    }

    public static IQueryable<BoardLine> AsLines(this IQueryable<InformationRequest> requests, YangguangDb db) =>
        from request in requests
        select new BoardLine(
            request.Id, request.Number, request.Wish.Subject, db.Bodies.Where(body => body.Id == request.BodyId).Select(body => body.ShortName).First(),
            request.State, request.NextStep, request.NextOn, request.DueOn, request.IsProvisional, request.OfficerName, request.ApplicantKind,
            request.Intake.Channel, request.Intake.ArrivedOn);
}
