using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Desk;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.Reference;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Bench.Suites;

/// <summary>
/// The checks over a whole county, of rows in memory and of rows in the database, and after one changed row of a draft of five
/// thousand; then the editor's page of that draft.
/// </summary>
internal static class LintSuite
{
    private const double MostMillisecondsForCounty = 3_000;
    private const double MostMillisecondsForRow = 50;
    private const double MostMillisecondsForEditor = 150;

    public static Suite Suite { get; } = new("lint", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        foreach (var measurement in InMemory(smoke))
            yield return measurement;
        using var county = await BigCounty.WithRows(smoke ? 100 : 20_000);
        yield return new($"{(smoke ? 100 : 20_000):#,0} rows out of the database", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 3, () => county.Inside(FromNothing)), MostMillisecondsForCounty, "ms");
        var draft = await county.AddDraft(smoke ? 60 : 5_000);
        var rounds = smoke ? 1 : 10;
        var number = 0;
        await county.Inside(services => Checked(services, draft.Id));
        yield return new($"draft of {draft.Rows.Count:#,0} rows, checked again after one changed", await Stopclock.MedianMilliseconds(
            rounds, () => county.Inside(services => Change(services, draft, number++)), () => county.Inside(services => Checked(services, draft.Id))),
            MostMillisecondsForRow, "ms");
        yield return new($"draft of {draft.Rows.Count:#,0} rows, one row saved", await Stopclock.MedianMilliseconds(
            rounds, () => county.Inside(services => Change(services, draft, number++))), MostMillisecondsForRow, "ms");
        yield return new($"draft of {draft.Rows.Count:#,0} rows, what the editor's page reads", await Stopclock.MedianMilliseconds(
            rounds, () => county.Inside(services => ReadPage(services, draft))), MostMillisecondsForEditor, "ms");
    }

    private static async Task<int> FromNothing(IServiceProvider services) =>
        (await new CountyLint(services.GetRequiredService<YangguangDb>(), new LintLedger(), services.GetRequiredService<TimeProvider>()).Live()).Count;

    private static async Task<int> Checked(IServiceProvider services, CatalogVersionId id)
    {
        var version = await services.GetRequiredService<YangguangDb>().CatalogVersions.AsNoTracking().SingleAsync(version => version.Id == id);
        return (await services.GetRequiredService<CountyLint>().Draft(version)).Rows.Count;
    }

    private static Task<MergedRow> Change(IServiceProvider services, CatalogVersion draft, int number)
    {
        var row = draft.Rows[number];
        var wording = row.Wording with { Cells = row.Cells with { TimeLimit = $"自信息形成或者变更之日起{number % 15 + 1}个工作日内" } };
        return services.GetRequiredService<SaveVersionRow>().Run(draft.Id, new RowEdit(row.Id, false, row.Wording, wording, []), BigCounty.Clerk);
    }

    private static async Task<int> ReadPage(IServiceProvider services, CatalogVersion draft)
    {
        var body = await services.GetRequiredService<YangguangDb>().Bodies.Where(body => body.Id == draft.BodyId).Select(body => body.Code).SingleAsync();
        var place = await services.GetRequiredService<DraftPlaces>().Find(body, draft.AreaCode, BigCounty.Clerk);
        var listing = await services.GetRequiredService<DraftListings>().Read(place!, new DraftFilter("", "found", ""), 2_000, null, default);
        await services.GetRequiredService<DraftChanges>().Read(place!, default);
        return listing.Lines.Count;
    }

    private static IEnumerable<Measurement> InMemory(bool smoke)
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
