using Yangguang.Catalog.Import.Columns;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>What a clerk should look at in rows that were read all the same.</summary>
internal static class RowFindings
{
    internal static IEnumerable<ImportFinding> Of(IReadOnlyList<ImportedRow> rows, IReadOnlyList<RowDraft> drafts) =>
        rows.SelectMany(InRow).Concat(MissingColumns(drafts));

    private static IEnumerable<ImportFinding> InRow(ImportedRow row)
    {
        if (row.Channels.Repeated.Count > 0)
        {
            yield return new("L08", row.Place, $"“{row.Level2}”的公开渠道重复列出：{string.Join('、', row.Channels.Repeated)}");
        }
        if (row.Channels.Off.Any(name => Channel.Of(name) == Channel.Web) && !row.Channels.Ticked.Contains(Channel.Web))
        {
            yield return new("L07", row.Place, $"“{row.Level2}”没有勾选政府网站，而政府网站是信息发布第一平台");
        }
    }

    private static IEnumerable<ImportFinding> MissingColumns(IReadOnlyList<RowDraft> drafts) =>
        from columns in drafts.Select(draft => draft.Columns).Distinct()
        from kind in new[] { ColumnKind.Level2, ColumnKind.Elements, ColumnKind.Basis, ColumnKind.TimeLimit, ColumnKind.Body, ColumnKind.Channels }
        where !columns.Has(kind)
        select new ImportFinding("L01", "", $"表中没有“{FieldNames.Of(kind)}”一列");
}
