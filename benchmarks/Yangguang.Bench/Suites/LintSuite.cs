using System.Diagnostics;
using Yangguang.Catalog.Reference;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Bench.Suites;

/// <summary>The checks over a whole county: the reference template's rows under many bodies, and one row after a change.</summary>
internal static class LintSuite
{
    private const double MostMillisecondsForCounty = 3_000;
    private const double MostMillisecondsForRow = 50;

    public static Suite Suite { get; } = new("lint", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var rows = Rows(smoke ? 100 : 20_000);
        yield return new($"{rows.Count:#,0} rows", Stopclock.MedianMilliseconds(smoke ? 1 : 5, () => Check(rows)), MostMillisecondsForCounty, "ms");
        var context = Context();
        CatalogLint.Check(rows, context);
        yield return new("one row after a change", Stopclock.MedianMilliseconds(smoke ? 1 : 50, () => CatalogLint.Check(rows[0], context)), MostMillisecondsForRow, "ms");
    }

    private static void Check(IReadOnlyList<LintRow> rows)
    {
        if (CatalogLint.Check(rows, Context()).Count == 0)
            throw new UnreachableException();
    }

    private static LintContext Context() => new() { On = new(2026, 6, 1) };

    private static List<LintRow> Rows(int count)
    {
        var template = ReferenceCatalog.All.ToList();
        return [.. Enumerable.Range(0, count).Select(i => ToRow(template[i % template.Count], i))];
    }

    private static LintRow ToRow(ReferenceRow row, int number) => new()
    {
        Key = $"{number}",
        Level1 = row.Level1,
        Level2 = $"{row.Level2}（{number}）",
        Elements = row.Elements,
        LegalBasis = row.LegalBasis,
        TimeLimit = row.TimeLimit,
        Body = row.Body,
        Channels = row.Channels,
        IsForEveryone = row.IsForEveryone,
        Group = row.SpecificGroup,
        IsProactive = row.IsProactive,
        IsOnRequest = row.IsOnRequest,
        Tiers = row.Tiers,
    };
}
