using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>目录检查 of the county's catalogues: what has not changed since it was last checked is not read again.</summary>
public sealed class CountyLint(YangguangDb db, LintLedger ledger, TimeProvider time)
{
    /// <summary>Catalogues read in one query; a whole county is read in several.</summary>
    private const int CataloguesAtOnce = 200;

    /// <summary>Every catalogue in force, checked.</summary>
    public Task<IReadOnlyList<CheckedTable>> Live(CancellationToken cancellation = default) => Guarded<IReadOnlyList<CheckedTable>>(async (county, knowledge) =>
    {
        var marks = await LiveMarks(cancellation);
        foreach (var gone in county.Live.Keys.Except(marks.Keys.Select(id => id.Value)).ToList())
            county.Live.Remove(gone);
        var stale = marks.Where(mark => !county.Live.TryGetValue(mark.Key.Value, out var known) || known.Mark != mark.Value.Mark)
            .Select(mark => mark.Key).ToList();
        foreach (var some in stale.Chunk(CataloguesAtOnce))
            await CheckLive(county, knowledge, some, marks, cancellation);
        return [.. county.Live.Values.Select(known => known.Table)];
    }, cancellation);

    /// <summary>Every version under way, checked.</summary>
    public Task<IReadOnlyList<CheckedTable>> Drafts(CancellationToken cancellation = default) => Guarded<IReadOnlyList<CheckedTable>>(async (county, knowledge) =>
    {
        var drafts = await db.CatalogVersions.AsNoTracking().Where(version => VersionStates.Pending.Contains(version.State)).ToListAsync(cancellation);
        foreach (var gone in county.Drafts.Keys.Except(drafts.Select(draft => draft.Id.Value)).ToList())
            county.Drafts.Remove(gone);
        var tables = new List<CheckedTable>();
        foreach (var draft in drafts)
            tables.Add(await CheckDraft(county, knowledge, draft, cancellation));
        return tables;
    }, cancellation);

    /// <summary>One version under way, checked.</summary>
    public Task<CheckedTable> Draft(CatalogVersion draft, CancellationToken cancellation = default) =>
        Guarded((county, knowledge) => CheckDraft(county, knowledge, draft, cancellation), cancellation);

    /// <summary>What a typed row shows before it is saved.</summary>
    public Task<IReadOnlyList<LintFinding>> Typed(CatalogRow cells, BodyId body, string areaCode, CancellationToken cancellation = default) =>
        Guarded((_, knowledge) => Task.FromResult(CatalogLint.Check(cells.ToLintRow(Guid.Empty), knowledge.For(body, areaCode))), cancellation);

    /// <summary>What the checks know of the county, for those who compare its rows.</summary>
    public Task<LintContext> Context(CancellationToken cancellation = default) =>
        Guarded((_, knowledge) => Task.FromResult(knowledge.County), cancellation);

    private async Task<T> Guarded<T>(Func<CountyLedger, CountyKnowledge, Task<T>> work, CancellationToken cancellation)
    {
        var county = ledger.Of(db.Scope);
        await county.Gate.WaitAsync(cancellation);
        try
        {
            return await work(county, await Knowledge(county, cancellation));
        }
        finally
        {
            county.Gate.Release();
        }
    }

    private async Task<CountyKnowledge> Knowledge(CountyLedger county, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        var laws = await db.LocalLaws.AsNoTracking().OrderBy(law => law.Id).ToListAsync(cancellation);
        var hash = new HashCode();
        foreach (var body in bodies)
            hash.Add((body.Id, body.Name, body.ShortName, body.Tier));
        foreach (var law in laws)
            hash.Add((law.Id, law.ChangedAt));
        var stamp = string.Create(CultureInfo.InvariantCulture, $"{time.Today():yyyy-MM-dd} {hash.ToHashCode()}");
        if (county.Knowledge?.Stamp == stamp)
            return county.Knowledge;
        county.Forget();
        return county.Knowledge = new CountyKnowledge(stamp, time.Today(), bodies, laws);
    }

    /// <summary>For each catalogue a mark that changes when its live rows do: numbers given, and the last move of any version.</summary>
    private async Task<Dictionary<CatalogId, LiveMark>> LiveMarks(CancellationToken cancellation)
    {
        var moved = await db.CatalogVersions.GroupBy(version => version.CatalogId)
            .Select(group => new { group.Key, At = group.Max(version => version.ChangedAt), Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, cancellation);
        var catalogs = await db.Catalogs.AsNoTracking().Where(catalog => catalog.Standing == CatalogStanding.Present)
            .Select(catalog => new { catalog.Id, catalog.BodyId, catalog.AreaCode, catalog.NextNumber, catalog.EffectiveOn })
            .ToListAsync(cancellation);
        return catalogs.ToDictionary(catalog => catalog.Id, catalog => new LiveMark(catalog.BodyId, catalog.AreaCode, string.Create(
            CultureInfo.InvariantCulture,
            $"{catalog.NextNumber} {catalog.EffectiveOn:yyyy-MM-dd} {moved.GetValueOrDefault(catalog.Id)?.At:o} {moved.GetValueOrDefault(catalog.Id)?.Count}")));
    }

    private async Task CheckLive(
        CountyLedger county, CountyKnowledge knowledge, CatalogId[] catalogs, Dictionary<CatalogId, LiveMark> marks, CancellationToken cancellation)
    {
        var items = await db.CatalogItems.AsNoTracking().Where(item => catalogs.Contains(item.CatalogId))
            .OrderBy(item => item.Number).Select(item => new { item.Id, item.CatalogId, item.Number, item.Row }).ToListAsync(cancellation);
        var rows = items.ToLookup(item => item.CatalogId, item => new RowToCheck(item.Id.Value, item.Number, "", item.Row));
        foreach (var id in catalogs)
        {
            var mark = marks[id];
            county.Live[id.Value] = new(mark.Mark, TableCheck.Live(id.Value, mark.Body, mark.AreaCode, [.. rows[id]], knowledge.For(mark.Body, mark.AreaCode)));
        }
    }

    private async Task<CheckedTable> CheckDraft(CountyLedger county, CountyKnowledge knowledge, CatalogVersion draft, CancellationToken cancellation)
    {
        var (id, mark) = (draft.Id, draft.Revision.ToString(CultureInfo.InvariantCulture));
        var known = county.Drafts.GetValueOrDefault(id.Value);
        if (known?.Mark == mark)
            return known.Table;
        var seals = await db.VersionRows.AsNoTracking().Where(row => row.VersionId == id).OrderBy(row => row.Position)
            .Select(row => new { row.Id, row.Position, row.Seal }).ToListAsync(cancellation);
        var before = known?.Table.Rows.ToDictionary(row => row.Key) ?? [];
        var changed = seals.Where(row => before.GetValueOrDefault(row.Id.Value)?.Seal != row.Seal).Select(row => row.Id).ToList();
        var context = knowledge.For(draft.BodyId, draft.AreaCode);
        var fresh = await ReadRows(id, changed, seals.Count, cancellation);
        context = context with { AsksForContact = fresh.Values.Select(row => row.Cells).AsksForContact() };
        List<CheckedRow> rows = [.. seals.Select(row => fresh.TryGetValue(row.Id.Value, out var read)
            ? TableCheck.Check(read, context)
            : before[row.Id.Value] with { Number = row.Position })];
        var table = TableCheck.Draft(id.Value, draft.BodyId, draft.AreaCode, rows, context);
        county.Drafts[id.Value] = new(mark, table);
        return table;
    }

    private async Task<Dictionary<Guid, RowToCheck>> ReadRows(
        CatalogVersionId version, List<VersionRowId> changed, int all, CancellationToken cancellation)
    {
        if (changed.Count == 0)
            return [];
        var rows = db.VersionRows.AsNoTracking().Where(row => row.VersionId == version);
        if (changed.Count < all)
            rows = rows.Where(row => changed.Contains(row.Id));
        return await rows.ToDictionaryAsync(row => row.Id.Value, row => new RowToCheck(row.Id.Value, row.Position, row.Seal, row.Cells), cancellation);
    }
}

/// <summary>Whose catalogue, and the mark of its state.</summary>
internal sealed record LiveMark(BodyId Body, string AreaCode, string Mark);
