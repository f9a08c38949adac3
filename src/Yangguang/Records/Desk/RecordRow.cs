using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>A record as lists at the desk show it.</summary>
/// <param name="DueOn">The last day of the round it answers; null when it answers none.</param>
public sealed record RecordRow(
    RecordId Id, string Title, RecordState State, string AreaCode, string Body, string Author, Guid AuthorId,
    DateTimeOffset ChangedAt, string? IndexNumber, DateOnly? DueOn, RoundState? Round);

/// <summary>The last line of a page of records, newest first; written as milliseconds_id.</summary>
public sealed record RecordMark(DateTimeOffset At, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}_{Id:n}");

    /// <summary>Null for anything that no list has written.</summary>
    public static RecordMark? Parse(string? text) =>
        text?.Split('_') is [var instant, var id]
        && long.TryParse(instant, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
        && Guid.TryParseExact(id, "n", out var guid)
            ? new RecordMark(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), guid)
            : null;
}

internal static class RecordRows
{
    public static IQueryable<GovernmentRecord> Before(this IQueryable<GovernmentRecord> records, RecordMark? mark)
    {
        if (mark is null)
            return records;
        var (at, id) = (mark.At, mark.Id);
        return records.Where(record => record.ChangedAt < at
            || (record.ChangedAt == at && ((Guid)(object)record.Id).CompareTo(id) < 0));
    }

    public static IQueryable<RecordRow> Rows(this YangguangDb db, IQueryable<GovernmentRecord> records) =>
        from record in records.AsNoTracking()
        join body in db.Bodies on record.BodyId equals body.Id
        join round in db.DutyRounds on record.RoundId equals (DutyRoundId?)round.Id into rounds
        from round in rounds.DefaultIfEmpty()
        select new RecordRow(
            record.Id, record.Content.Title, record.State, record.AreaCode, body.ShortName, record.AuthorName, record.AuthorId,
            record.ChangedAt, record.IndexNumber, (DateOnly?)round.DueOn, (RoundState?)round.State);
}
