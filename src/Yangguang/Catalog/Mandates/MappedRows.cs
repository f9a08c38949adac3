using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>A row with what was decided about it and what is suggested.</summary>
public sealed record MappedRow(CompiledRow Row, IReadOnlyList<Mandate> Linked, WithoutMandate? Without, IReadOnlyList<SuggestedMandate> Suggested)
{
    /// <summary>The row lacks what A01 asks for: an item or a reason.</summary>
    public bool IsOpen => Linked.Count == 0 && Without is null;
}

/// <summary>An item that a row may rest on, by likeness of names.</summary>
public sealed record SuggestedMandate(Mandate Mandate, double Likeness);

/// <summary>The catalogue of a body held against its lists (A01).</summary>
public sealed class MappedRows
{
    private const int MostSuggested = 3;

    private MappedRows(IReadOnlyList<Mandate> mandates, IReadOnlyList<MappedRow> rows) => (Mandates, Rows) = (mandates, rows);

    /// <summary>What the body has today.</summary>
    public IReadOnlyList<Mandate> Mandates { get; }

    public IReadOnlyList<MappedRow> Rows { get; }

    public int Linked => Rows.Count(row => row.Linked.Count > 0);

    public int Explained => Rows.Count(row => row.Linked.Count == 0 && row.Without is not null);

    public int Open => Rows.Count(row => row.IsOpen);

    /// <summary>Rows of each item that has some.</summary>
    public ILookup<MandateId, CompiledRow> RowsByMandate => Rows
        .SelectMany(row => row.Linked, (row, mandate) => (mandate.Id, row.Row)).ToLookup(pair => pair.Id, pair => pair.Row);

    public static async Task<MappedRows> Read(YangguangDb db, BodyId body, CancellationToken cancellation)
    {
        var rows = await db.RowsOf(body, cancellation);
        var mandates = await db.Mandates.AsNoTracking().Where(mandate => mandate.BodyId == body)
            .OrderBy(mandate => mandate.Kind).ThenBy(mandate => mandate.Type).ThenBy(mandate => mandate.Code).ThenBy(mandate => mandate.Id)
            .ToListAsync(cancellation);
        var links = (await db.MandateLinks.AsNoTracking().Where(link => link.BodyId == body).ToListAsync(cancellation)).ToLookup(link => link.ItemId);
        var reasons = await db.WithoutMandate.AsNoTracking().Where(signed => signed.BodyId == body)
            .ToDictionaryAsync(signed => signed.ItemId, cancellation);
        var byId = mandates.ToDictionary(mandate => mandate.Id);
        List<Mandate> current = [.. mandates.Where(mandate => mandate.EndedOn is null)];
        return new MappedRows(current, [.. rows.Select(row => Map(row))]);

        MappedRow Map(CompiledRow row)
        {
            var decided = links[row.ItemId].ToList();
            List<Mandate> linked = [.. decided.Where(link => link.Decision == LinkDecision.Accepted).Select(link => byId[link.MandateId])];
            var without = reasons.GetValueOrDefault(row.ItemId);
            var suggested = linked.Count == 0 && without is null
                ? Suggest(row, current.Where(mandate => decided.All(link => link.MandateId != mandate.Id)))
                : [];
            return new MappedRow(row, linked, without, suggested);
        }
    }

    private static List<SuggestedMandate> Suggest(CompiledRow row, IEnumerable<Mandate> mandates) =>
        [.. mandates.Select(mandate => new SuggestedMandate(mandate, Likeness(row, mandate)))
            .Where(suggested => suggested.Likeness >= NameLikeness.Worth)
            .OrderByDescending(suggested => suggested.Likeness).Take(MostSuggested)];

    private static double Likeness(CompiledRow row, Mandate mandate) => Math.Max(
        NameLikeness.Between(row.Name, mandate.Name),
        Math.Max(NameLikeness.Between(row.Level1, mandate.Name) * 0.8, NameLikeness.Between(row.Name, mandate.Heading) * 0.8));
}
