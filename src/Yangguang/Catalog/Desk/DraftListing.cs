using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>A row of a draft as the editor shows it.</summary>
public sealed record DraftLine(VersionRow Row, CheckedRow Checked, bool IsChanged, LimitReading Limit);

/// <summary>A group of rows under one 一级事项, the way to it and what is wrong there.</summary>
public sealed record DraftGroup(string Name, int Rows, int Errors, int Warnings, string Href);

/// <summary>One check with what it found in the draft.</summary>
public sealed record RuleTally(string Rule, string Title, LintSeverity Severity, int Findings, int Repairable);

/// <summary>One page of a draft: a catalogue of five thousand rows stays usable because only these are read and drawn.</summary>
public sealed record DraftListing(
    CheckedTable Table, DraftFilter Filter, IReadOnlyList<DraftLine> Lines, int Fitting, int Changed, int Returned, Pager Pager,
    IReadOnlyList<DraftGroup> Groups, IReadOnlyList<RuleTally> Rules)
{
    public int All => Table.Rows.Count;
}

/// <summary>Reads pages of drafts.</summary>
public sealed class DraftListings(YangguangDb db, CountyLint lint)
{
    public const int PageSize = 50;

    /// <param name="from">Place of the first row shown; 0 for the beginning.</param>
    /// <param name="at">A row that must be on the page; overrides <paramref name="from"/>.</param>
    public async Task<DraftListing> Read(DraftPlace draft, DraftFilter filter, int from, Guid? at, CancellationToken cancellation)
    {
        var table = await lint.Draft(draft.Version, cancellation);
        var changed = await Changed(draft, cancellation);
        var returned = await Returned(draft.Version, cancellation);
        var fitting = filter.Of(table, changed, returned);
        var first = at is { } key && fitting.FindIndex(row => row.Key == key) is >= 0 and var place
            ? place / PageSize * PageSize
            : Math.Max(0, fitting.FindIndex(row => row.Number >= from));
        var shown = fitting.Skip(first).Take(PageSize).ToList();
        var ids = shown.ConvertAll(row => VersionRowId.From(row.Key));
        var rows = await db.VersionRows.AsNoTracking().Where(row => row.VersionId == draft.Version.Id && ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, cancellation);
        return new DraftListing(
            table, filter,
            [.. shown.Where(row => rows.ContainsKey(row.Key)).Select(row =>
                new DraftLine(rows[row.Key], row, changed.Contains(row.Key), LimitReading.Of(rows[row.Key].Cells)))],
            fitting.Count, changed.Count, returned.Count, PagerOf(draft, filter, fitting, first, shown.Count), Groups(draft, table), Rules(table));
    }

    /// <summary>Rows that read otherwise than in the version in force, new ones included; none while nothing is in force.</summary>
    private async Task<HashSet<Guid>> Changed(DraftPlace draft, CancellationToken cancellation)
    {
        if (draft.NumberInForce == 0)
            return [];
        var inForce = db.CatalogVersions.Where(other => other.CatalogId == draft.Version.CatalogId && other.State == VersionState.InForce)
            .SelectMany(other => other.Rows);
        var ids = await db.VersionRows
            .Where(row => row.VersionId == draft.Version.Id && !inForce.Any(old => old.ItemId == row.ItemId && old.Seal == row.Seal))
            .Select(row => row.Id).ToListAsync(cancellation);
        return [.. ids.Select(id => id.Value)];
    }

    private async Task<HashSet<Guid>> Returned(CatalogVersion version, CancellationToken cancellation)
    {
        var ids = await db.VersionRows.Where(row => row.VersionId == version.Id && row.ReturnRemark != "").Select(row => row.Id).ToListAsync(cancellation);
        return [.. ids.Select(id => id.Value)];
    }

    private static Pager PagerOf(DraftPlace draft, DraftFilter filter, List<CheckedRow> fitting, int first, int shown)
    {
        var previous = first > 0 ? fitting[Math.Max(0, first - PageSize)].Number : (int?)null;
        var next = first + shown < fitting.Count ? fitting[first + shown].Number : (int?)null;
        return new Pager(
            previous is { } before ? draft.Href + filter.Query(before) + "#rows" : null,
            next is { } after ? draft.Href + filter.Query(after) + "#rows" : null,
            shown == 0 ? "" : $"第 {first + 1:N0}–{first + shown:N0} 行，{(filter.IsEmpty ? "共" : "符合条件")} {fitting.Count:N0} 行");
    }

    private static IReadOnlyList<DraftGroup> Groups(DraftPlace draft, CheckedTable table) =>
    [
        .. table.Rows.GroupBy(row => row.Row.Level1).Select(group => new DraftGroup(
            group.Key.Length > 0 ? group.Key : "（未写一级事项）", group.Count(),
            group.Count(row => row.Gravest == LintSeverity.Error), group.Count(row => row.Gravest == LintSeverity.Warning),
            $"{draft.Href}?at={group.First().Key:n}#row-{group.First().Key:n}")),
    ];

    private static IReadOnlyList<RuleTally> Rules(CheckedTable table) =>
    [
        .. table.All.GroupBy(finding => finding.Rule).Select(group => new RuleTally(
                group.Key, CatalogLint.Titles.First(rule => rule.Code == group.Key).Title, group.Max(finding => finding.Severity), group.Count(),
                group.Count(finding => finding.Repair is not null && finding.RowKey.Length > 0)))
            .OrderByDescending(rule => rule.Severity).ThenBy(rule => rule.Rule, StringComparer.Ordinal),
    ];
}
