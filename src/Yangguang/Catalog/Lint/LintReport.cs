using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Columns;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>全县目录检查: every finding of the bodies an actor may see, body by body and row by row.</summary>
public sealed class LintReport(CountyLint lint, YangguangDb db, IEnumerable<IContentFacts> facts)
{
    /// <returns>The findings, and how many rows were checked for them.</returns>
    public async Task<(IReadOnlyList<FoundLine> Lines, int Rows)> Read(bool drafts, Actor actor, CancellationToken cancellation = default)
    {
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(body => body.Id, cancellation);
        var tables = (drafts ? await lint.Drafts(cancellation) : await lint.Live(cancellation))
            .Where(table => bodies.ContainsKey(table.Body) && actor.ActsFor(table.Body)).ToList();
        var context = await lint.Context(cancellation) with { Placements = drafts ? new Dictionary<string, RowPlacement>() : await Placements(tables, cancellation) };
        var lines = tables.SelectMany(table => LinesOf(table, bodies[table.Body], context)).OrderBy(line => line.Key, StringComparer.Ordinal).ToList();
        return (lines, tables.Sum(table => table.Rows.Count));
    }

    private async Task<Dictionary<string, RowPlacement>> Placements(List<CheckedTable> tables, CancellationToken cancellation)
    {
        var placements = new Dictionary<string, RowPlacement>(StringComparer.Ordinal);
        IReadOnlyCollection<CatalogId>? own = tables.Count > 50 ? null : [.. tables.Select(table => CatalogId.From(table.Id))];
        foreach (var fact in facts)
        {
            foreach (var (item, content) in await fact.Read(own, cancellation))
                placements[item.ToString()] = new RowPlacement(content.Column, content.IsLive, content.IsExplained);
        }

        return placements;
    }

    private static IEnumerable<FoundLine> LinesOf(CheckedTable table, Body body, LintContext context)
    {
        var place = $"/desk/catalogs/{body.Code}/{table.AreaCode}";
        foreach (var row in table.Rows)
        {
            var found = row.Findings.Concat(CatalogLint.CheckPlacement(row.Row, context)).OrderByDescending(finding => finding.Severity);
            foreach (var (finding, index) in found.Select((finding, index) => (finding, index)))
                yield return new FoundLine(KeyOf(body, table, row.Number, index), body, table.AreaCode, row.Number, row.Name, finding,
                    table.IsDraft ? $"{place}/draft?at={row.Key:n}#row-{row.Key:n}" : $"{place}/{row.Number}");
        }

        foreach (var (finding, index) in table.OfTable.Select((finding, index) => (finding, index)))
            yield return new FoundLine(KeyOf(body, table, 0, index), body, table.AreaCode, 0, "整个目录", finding, table.IsDraft ? $"{place}/draft" : place);
    }

    private static string KeyOf(Body body, CheckedTable table, int number, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{body.Order:00000}-{body.Code}-{table.AreaCode}-{number:00000}-{index:00}");
}
