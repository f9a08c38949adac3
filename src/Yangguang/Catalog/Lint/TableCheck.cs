using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>A row to be checked.</summary>
internal sealed record RowToCheck(Guid Key, int Number, string Seal, CatalogRow Cells);

/// <summary>Checks a table; rows whose wording has been checked before keep their own findings.</summary>
internal static class TableCheck
{
    public static CheckedTable Live(Guid id, BodyId body, string areaCode, IReadOnlyList<RowToCheck> rows, LintContext context)
    {
        context = context with { AsksForContact = rows.Select(row => row.Cells).AsksForContact() };
        var table = Assemble(id, body, areaCode, isDraft: false, [.. rows.Select(row => Check(row, context))], context);
        return table with { Rows = [.. table.Rows.Select(row => row with { Row = Slim(row.Row) })] };
    }

    public static CheckedTable Draft(Guid id, BodyId body, string areaCode, IReadOnlyList<CheckedRow> rows, LintContext context) =>
        Assemble(id, body, areaCode, isDraft: true, rows, context);

    public static CheckedRow Check(RowToCheck row, LintContext context)
    {
        var read = row.Cells.ToLintRow(row.Key);
        return new CheckedRow(row.Key, row.Number, row.Seal, read, CatalogLint.Check(read, context), []);
    }

    private static CheckedTable Assemble(
        Guid id, BodyId body, string areaCode, bool isDraft, IReadOnlyList<CheckedRow> rows, LintContext context)
    {
        var across = CatalogLint.CheckTable([.. rows.Select(row => row.Row)], context).ToLookup(finding => finding.RowKey, StringComparer.Ordinal);
        return new CheckedTable(
            id, body, areaCode, isDraft,
            [.. rows.Select(row => row with { Findings = [.. row.Own.Concat(across[row.Row.Key]).OrderByDescending(finding => finding.Severity)] })],
            [.. across[""]]);
    }

    /// <summary>Live rows are many and change seldom: their words need not be kept.</summary>
    private static LintRow Slim(LintRow row) => new()
    {
        Key = row.Key,
        Level1 = row.Level1,
        Level2 = row.Level2,
        Level3 = row.Level3,
        IsProactive = row.IsProactive,
        IsOnRequest = row.IsOnRequest,
    };
}
