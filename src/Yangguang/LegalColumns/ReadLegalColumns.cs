using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records;

namespace Yangguang.LegalColumns;

/// <summary>Reads what the legal columns of one body hold.</summary>
public sealed class ReadLegalColumns(YangguangDb db)
{
    private const string KeyAreas = "重点领域";

    /// <summary>法定主动公开内容: every item that binds the body, with how much is there or why nothing is.</summary>
    public async Task<IReadOnlyList<StatutoryNode>> Tree(Body body, CancellationToken cancellation)
    {
        var marked = await db.Editions.Where(edition => edition.BodyId == body.Id && edition.IsLive && edition.Content.RegulationCodes != "")
            .GroupBy(edition => edition.Content.RegulationCodes).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var counts = marked.SelectMany(each => each.Key.Split(' '), (each, code) => (Code: code, each.Count)).ToLookup(each => each.Code, each => each.Count);
        var statements = await db.NodeStatements.AsNoTracking().Where(statement => statement.BodyId == body.Id).ToDictionaryAsync(statement => statement.Node, cancellation);
        return [.. LegalColumnWords.NodesOf(body).Select(node => new StatutoryNode(node, counts[node.Code].Sum(), statements.GetValueOrDefault(node.Code)))];
    }

    /// <summary>主动公开基本目录: live rows of the body's catalogues and its own additions, by group.</summary>
    public async Task<BasicCatalog> Basic(Body body, CancellationToken cancellation)
    {
        var rows = await db.CatalogItems.AsNoTracking().Where(item => item.BodyId == body.Id && item.IsProactive)
            .OrderBy(item => item.AreaCode).ThenBy(item => item.Number)
            .Select(item => new { item.Code, item.AreaCode, item.Row, item.FiveOpen }).ToListAsync(cancellation);
        var added = await db.BasicEntries.AsNoTracking().Where(entry => entry.BodyId == body.Id).OrderBy(entry => entry.Id).ToListAsync(cancellation);
        var lines = rows.SelectMany(row => BasicGroups.Of(row.Row, row.FiveOpen), (row, group) => (group, Line: new BasicLine(
            row.Row.Name, row.Row.TimeLimit, $"/items/{row.Code}", AreaRegister.FindCode(row.AreaCode)?.Name ?? row.AreaCode, null)))
            .Concat(added.Select(entry => (group: entry.Group, Line: new BasicLine(entry.Title, entry.Limit, entry.Address, "", entry.Id))))
            .ToLookup(each => each.group, each => each.Line);
        return new BasicCatalog(
            Enum.GetValues<BasicGroup>().ToDictionary(group => group, IReadOnlyList<BasicLine> (group) => [.. lines[group]]),
            [.. rows.GroupBy(row => row.AreaCode).Select(area => new KeyArea(area.Key, AreaRegister.FindCode(area.Key)?.Name ?? area.Key, area.Count()))]);
    }

    /// <summary>政府信息公开年报, newest first, each with whether it reports on the key areas (B14).</summary>
    public async Task<IReadOnlyList<ReportLine>> Reports(Body body, CancellationToken cancellation)
    {
        var reports = await (from report in db.YearReports
                             where report.BodyId == body.Id
                             join edition in db.Editions.Where(edition => edition.IsLive) on report.RecordId equals edition.RecordId
                             orderby report.Year descending
                             select new { report.Year, edition.IndexNumber, edition.Content.Title, edition.Content.Text, edition.PublishedAt }).ToListAsync(cancellation);
        return [.. reports.Select(report => new ReportLine(
            report.Year, report.Title, $"/records/{report.IndexNumber}", report.PublishedAt, report.Text.Contains(KeyAreas, StringComparison.Ordinal)))];
    }
}

/// <summary>One item of the law, with the number of live records under it, or the statement why there is none.</summary>
public sealed record StatutoryNode(RegulationCode Item, int Records, NodeStatement? Statement)
{
    /// <summary>Neither content nor a statement: what the body still owes.</summary>
    public bool IsBlank => Records == 0 && Statement is null;
}

/// <summary>A basic catalogue with its groups and the key areas among its rows.</summary>
public sealed record BasicCatalog(IReadOnlyDictionary<BasicGroup, IReadOnlyList<BasicLine>> Groups, IReadOnlyList<KeyArea> Areas)
{
    public IEnumerable<BasicGroup> Missing => Groups.Where(group => group.Value.Count == 0).Select(group => group.Key);
}

/// <summary>One line of a basic catalogue.</summary>
/// <param name="Added">Of a line that the body added itself.</param>
public sealed record BasicLine(string Title, string Limit, string Href, string Area, BasicEntryId? Added);

/// <summary>重点领域 with the number of its rows.</summary>
public sealed record KeyArea(string Code, string Name, int Rows);

/// <summary>A yearly report.</summary>
public sealed record ReportLine(int Year, string Title, string Href, DateTimeOffset PublishedAt, bool HasKeyAreas);
