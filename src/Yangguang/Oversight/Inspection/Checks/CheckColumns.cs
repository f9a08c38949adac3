using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>栏目更新: which columns are empty, and which have had nothing new for too long.</summary>
internal sealed class CheckColumns(YangguangDb db, OfficeOfCounty office, TimeProvider time) : ISiteCheck
{
    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        var today = time.Today();
        List<Column> columns = [.. await OfCounty(cancellation), .. await Features(cancellation), .. await OfBodies(cancellation)];
        var aged = columns.Select(column => (column, Age: ColumnClock.AgeOf(column.Pace, column.Last?.DayInChina(), today))).ToList();
        var said = $"共{aged.Count:#,0}个栏目：空白{aged.Count(each => each.Age == ColumnAge.Empty)}个，动态、公告和政策类未更新"
            + $"{aged.Count(each => each is { Age: ColumnAge.Stale, column.Pace: not ColumnPace.Other })}个，其他未更新{aged.Count(each => each is { Age: ColumnAge.Stale, column.Pace: ColumnPace.Other })}个。";
        return new(Veto.Columns, ColumnClock.IsVetoed([.. aged.Select(each => (each.column.Pace, each.Age))]), said,
            [.. aged.Where(each => each.Age != ColumnAge.Fresh).Select(each => new SiteFault(each.column.BodyId, each.column.Address, each.column.Name, What(each.column)))]);
    }

    private static string What(Column column) => column.Last is { } last
        ? $"最近一次更新在{last.DayInChina():yyyy-MM-dd}，应当在{ColumnClock.RenewBy(column.Pace, last.DayInChina()):yyyy-MM-dd}前更新。请发布新的内容，或者合并、关闭栏目。"
        : "栏目是空白的。请发布内容，或者署名说明没有应当公开的信息。";

    private async Task<List<Column>> OfCounty(CancellationToken cancellation)
    {
        var body = await office.Find(cancellation);
        var policy = await db.Editions.Where(edition => edition.IsLive && edition.Content.Policy != PolicyGrade.None).MaxAsync(edition => (DateTimeOffset?)edition.PublishedAt, cancellation);
        var reading = await db.Interpretations.MaxAsync(each => each.PublishedAt, cancellation);
        var gazette = await db.GazetteIssues.MaxAsync(issue => issue.PublishedAt, cancellation);
        var meeting = await db.Meetings.MaxAsync(each => each.PublishedAt, cancellation);
        return
        [
            new(body, "政策文件", "/records", ColumnPace.Notices, policy),
            new(body, "政策解读", "/interpretations", ColumnPace.Notices, reading),
            new(body, "政府公报", "/gazette", ColumnPace.Notices, gazette),
            new(body, "会议公开", "/meetings", ColumnPace.Other, meeting),
        ];
    }

    private async Task<List<Column>> Features(CancellationToken cancellation)
    {
        var body = await office.Find(cancellation);
        var open = await db.Features.Where(feature => feature.ClosedOn == null).Select(feature => new
        {
            feature.Name,
            feature.Code,
            Last = db.FeaturePosts.Where(post => post.FeatureId == feature.Id).Max(post => post.PublishedAt),
        }).ToListAsync(cancellation);
        return [.. open.Select(feature => new Column(body, feature.Name, $"/features/{feature.Code}", ColumnPace.Other, feature.Last))];
    }

    /// <summary>Columns whose duties all say, signed, that nothing is due are neither empty nor stale.</summary>
    private async Task<List<Column>> OfBodies(CancellationToken cancellation)
    {
        var duties = from placement in db.ColumnPlacements
                     join duty in db.Duties on placement.ItemId equals duty.ItemId
                     select new { placement.ColumnId, duty.State };
        var columns = await db.PortalColumns
            .Where(column => column.ClosedOn == null && duties.Any(duty => duty.ColumnId == column.Id && duty.State != DutyState.NothingDue))
            .Select(column => new { column.Id, column.BodyId, column.Name, column.Code }).ToListAsync(cancellation);
        var last = await (from placement in db.ColumnPlacements
                          join edition in db.Editions on placement.ItemId equals edition.ItemId
                          where edition.IsLive
                          group edition.PublishedAt by placement.ColumnId into dates
                          select new { dates.Key, Last = dates.Max() }).ToDictionaryAsync(each => each.Key, each => each.Last, cancellation);
        return [.. columns.Select(column => new Column(column.BodyId, column.Name, $"/columns/{column.Code}", ColumnPace.Other, last.TryGetValue(column.Id, out var day) ? day : null))];
    }

    private sealed record Column(BodyId BodyId, string Name, string Address, ColumnPace Pace, DateTimeOffset? Last);
}
