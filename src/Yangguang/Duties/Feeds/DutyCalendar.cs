using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Feeds;

/// <summary>Duties as days in a calendar: every open round on its last day (D17).</summary>
public sealed class DutyCalendar(YangguangDb db, JurisdictionScope scope, TimeProvider time)
{
    /// <summary>No calendar program does well with more; the earliest are kept.</summary>
    private const int Most = 2000;

    /// <summary>What a body owes, for everyone; each day leads to the public page of the row.</summary>
    public async Task<byte[]> OfBody(BodyId body, string name, string site, CancellationToken cancellation) =>
        Print($"{name}公开义务", await Days(db.Duties.Where(duty => duty.BodyId == body), duty => $"{site}/items/{duty.Code}", cancellation));

    /// <summary>What a clerk answers for: the duties assigned to the clerk and those of the body that nobody was assigned.</summary>
    public async Task<byte[]?> OfAddress(string secret, string site, CancellationToken cancellation)
    {
        var digest = new FeedSecret(secret).Digest;
        var staff = await db.CalendarFeeds.AsNoTracking().Where(feed => feed.SecretDigest == digest)
            .Join(db.Staff, feed => feed.StaffId, staff => staff.Id, (_, staff) => staff).SingleOrDefaultAsync(cancellation);
        if (staff is null)
            return null;
        var (me, body) = (staff.Id, staff.BodyId);
        var duties = db.Duties.Where(duty => duty.OwnerId == me || (duty.OwnerId == null && duty.BodyId == body));
        return Print($"{staff.DisplayName}的公开义务", await Days(duties, duty => $"{site}/desk/duties/{duty.Id}", cancellation));
    }

    /// <summary>The stamp changes with the day, so that within a day the same duties give the same file.</summary>
    private byte[] Print(string name, IEnumerable<CalendarDay> days) => CalendarPrinter.Print(name, days, time.Today().StartInChina());

    private async Task<IEnumerable<CalendarDay>> Days(IQueryable<Duty> duties, Func<DatedDuty, string> link, CancellationToken cancellation)
    {
        var rounds = await (from round in db.DutyRounds.AsNoTracking()
                            join duty in duties on round.DutyId equals duty.Id
                            join item in db.CatalogItems on duty.ItemId equals item.Id
                            join body in db.Bodies on duty.BodyId equals body.Id
                            where round.State == RoundState.Due || round.State == RoundState.Overdue
                            orderby round.DueOn, round.Id
                            select new DatedDuty(
                                duty.Id, round.Id, item.Code, item.Row.Level1, item.Row.Level2, item.Row.Level3, item.Row.TimeLimit, body.ShortName,
                                round.Label, round.DueOn, round.IsProvisional, round.State))
            .Take(Most).ToListAsync(cancellation);
        return rounds.Select(round => new CalendarDay(
            $"{round.Round}@{scope.Current!.Code}.yangguang", round.DueOn, SummaryOf(round), DescriptionOf(round), link(round), round.IsProvisional));
    }

    private static string SummaryOf(DatedDuty duty) =>
        $"{(duty.State == RoundState.Overdue ? "【逾期】" : "")}最迟公开：{duty.Name}{(duty.IsProvisional ? "（暂定）" : "")}";

    private static string DescriptionOf(DatedDuty duty) => string.Join('\n', new[]
    {
        $"单位：{duty.Body}", $"期次：{duty.Label}", $"公开时限：{duty.TimeLimit}",
        duty.IsProvisional ? "该年放假安排尚未公布，日期为暂定，公布后自动更正。" : "",
    }.Where(line => line.Length > 0));

    private sealed record DatedDuty(
        DutyId Id, DutyRoundId Round, string Code, string Level1, string Level2, string Level3, string TimeLimit, string Body,
        string Label, DateOnly DueOn, bool IsProvisional, RoundState State)
    {
        public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;
    }
}
