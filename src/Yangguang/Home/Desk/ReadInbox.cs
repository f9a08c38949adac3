using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Emergencies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Home.Desk;

/// <summary>待办: everything with a last day that the reader may act on, whatever its kind, the next day first.</summary>
public sealed class ReadInbox(YangguangDb db)
{
    /// <summary>At most so many lines, one more when there are more.</summary>
    internal async Task<IReadOnlyList<InboxLine>> Run(Actor actor, InboxKind? only, InboxCursor? cursor, int most, CancellationToken cancellation)
    {
        var lines = new List<InboxLine>();
        foreach (var (kind, needs, read) in new (InboxKind, Permission, Func<Slice, Task<List<InboxLine>>>)[]
        {
            (InboxKind.Request, Permission.MayHandleRequests, Requests),
            (InboxKind.Correction, Permission.MayHandleRequests, Corrections),
            (InboxKind.Mistake, Permission.MayDraftRecords, Mistakes),
            (InboxKind.AfterReview, Permission.MayReviewRecords, AfterReviews),
            (InboxKind.Duty, Permission.MayFileEvidence, Duties),
            (InboxKind.Emergency, Permission.MayReviewEmergencies, Emergencies),
        })
        {
            if (!actor.May(needs) || (only is { } wanted && wanted != kind))
                continue;
            var (from, skip) = InboxCursor.Of(cursor, kind);
            lines.AddRange(await read(new(actor, from, skip, most + 1, cancellation)));
        }

        return [.. lines.OrderBy(line => line.DueOn).ThenBy(line => line.Kind).Take(most + 1)];
    }

    private Task<List<InboxLine>> Requests(Slice slice) => (
        from request in db.Requests
        where request.NextOn != null && request.NextOn >= slice.From && (slice.All || request.BodyId == slice.Body)
        join body in db.Bodies on request.BodyId equals body.Id
        orderby request.NextOn, request.Id
        select new InboxLine(InboxKind.Request, request.NextOn!.Value, request.Wish.Subject, request.Number ?? "", body.ShortName, "/desk/requests/" + request.Id.Value))
        .Skip(slice.Skip).Take(slice.Most).ToListAsync(slice.Cancellation);

    private Task<List<InboxLine>> Corrections(Slice slice) => (
        from correction in db.RecordCorrections
        where correction.Outcome == null && correction.DueOn >= slice.From && (slice.All || correction.BodyId == slice.Body)
        join body in db.Bodies on correction.BodyId equals body.Id
        orderby correction.DueOn, correction.Id
        select new InboxLine(InboxKind.Correction, correction.DueOn, correction.Record, correction.Number, body.ShortName, "/desk/requests/corrections/" + correction.Id.Value))
        .Skip(slice.Skip).Take(slice.Most).ToListAsync(slice.Cancellation);

    private Task<List<InboxLine>> Mistakes(Slice slice) => (
        from mistake in db.Mistakes
        where mistake.Outcome == null && mistake.DueOn >= slice.From && (slice.All || mistake.BodyId == slice.Body)
        join body in db.Bodies on mistake.BodyId equals body.Id
        orderby mistake.DueOn, mistake.Id
        select new InboxLine(InboxKind.Mistake, mistake.DueOn, mistake.Words, mistake.Number, body.ShortName, "/desk/mistakes/" + mistake.Id.Value))
        .Skip(slice.Skip).Take(slice.Most).ToListAsync(slice.Cancellation);

    private Task<List<InboxLine>> AfterReviews(Slice slice) => (
        from record in db.Records
        where record.AfterReviewDueOn != null && record.AfterReviewDueOn >= slice.From && (slice.All || record.BodyId == slice.Body)
        join body in db.Bodies on record.BodyId equals body.Id
        orderby record.AfterReviewDueOn, record.Id
        select new InboxLine(InboxKind.AfterReview, record.AfterReviewDueOn!.Value, record.Content.Title, record.IndexNumber ?? "", body.ShortName, "/desk/records/" + record.Id.Value))
        .Skip(slice.Skip).Take(slice.Most).ToListAsync(slice.Cancellation);

    private Task<List<InboxLine>> Duties(Slice slice) => (
        from round in db.DutyRounds
        where (round.State == RoundState.Due || round.State == RoundState.Overdue) && round.DueOn >= slice.From && (slice.All || round.BodyId == slice.Body)
        join duty in db.Duties on round.DutyId equals duty.Id
        join item in db.CatalogItems on duty.ItemId equals item.Id
        join body in db.Bodies on round.BodyId equals body.Id
        orderby round.DueOn, round.Id
        select new InboxLine(
            InboxKind.Duty, round.DueOn, item.Row.Level3 != "" ? item.Row.Level3 : item.Row.Level2 != "" ? item.Row.Level2 : item.Row.Level1,
            round.Label, body.ShortName, "/desk/duties/" + duty.Id.Value))
        .Skip(slice.Skip).Take(slice.Most).ToListAsync(slice.Cancellation);

    /// <summary>Few at any time: what is due when is reckoned here and not in the database.</summary>
    private async Task<List<InboxLine>> Emergencies(Slice slice)
    {
        var open = await db.Emergencies.AsNoTracking().Where(each => each.ReviewedAt == null && each.StaffId != slice.Actor.StaffId)
            .Join(db.Bodies, each => each.BodyId, body => body.Id, (each, body) => new { each.FromAt, each.StaffName, each.Reason, body.ShortName, each.Role })
            .OrderBy(each => each.FromAt).ToListAsync(slice.Cancellation);
        return [.. open.Select(each => new InboxLine(
                InboxKind.Emergency, each.FromAt.DayInChina().AddDays(EmergencyAccess.ReviewDays), $"{each.StaffName}启用紧急权限：{each.Role.InWords()}", each.Reason,
                each.ShortName, "/desk/emergency"))
            .Where(line => line.DueOn >= slice.From).Skip(slice.Skip).Take(slice.Most)];
    }

    private sealed record Slice(Actor Actor, DateOnly From, int Skip, int Most, CancellationToken Cancellation)
    {
        public bool All { get; } = Actor.May(Permission.MaySuperviseDuties);

        public Bodies.BodyId Body { get; } = Actor.BodyId;
    }
}
