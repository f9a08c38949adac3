using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Reads the tick columns at the right of the table: audience, mode, tiers.</summary>
internal static class TickColumns
{
    internal static string Audience(RowDraft draft) => draft.Columns.Has(ColumnKind.Audience)
        ? draft.Text(ColumnKind.Audience)
        : Ticked(draft, (ColumnKind.WholeSociety, "全社会"), (ColumnKind.SpecificGroup, "特定群体"));

    internal static string Mode(RowDraft draft) => draft.Columns.Has(ColumnKind.Mode)
        ? draft.Text(ColumnKind.Mode)
        : Ticked(draft, (ColumnKind.Proactive, "主动公开"), (ColumnKind.OnRequest, "依申请公开"), (ColumnKind.Withheld, "不予公开"));

    internal static IReadOnlyList<string> Tiers(RowDraft draft) => draft.Columns.Has(ColumnKind.Tier)
        ? [.. draft.Text(ColumnKind.Tier).Split(['、', '/', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries)]
        : draft.TicksAreCertain
            ? [.. draft.Cells.Where(cell => cell.Column.Kind == ColumnKind.TierTick && CellText.Squeeze(cell.Text).Length > 0)
                .Select(cell => HeaderWords.Plain(cell.Column.Name))]
            : [];

    /// <summary>The ticks and words of a row whose tick columns cannot be told apart.</summary>
    internal static string Loose(RowDraft draft) =>
        string.Join(' ', draft.Cells.Where(cell => cell.Column.IsTick).Select(cell => CellText.Squeeze(cell.Text)).Where(text => text.Length > 0));

    private static string Ticked(RowDraft draft, params (ColumnKind Kind, string Name)[] columns) =>
        draft.TicksAreCertain
            ? string.Join('、', columns.Where(column => draft.Fills(column.Kind)).Select(column => WithWords(column.Name, draft.Text(column.Kind))))
            : "";

    /// <summary>The group cell often names the group instead of a tick.</summary>
    private static string WithWords(string name, string text) =>
        CellTraits.Of(text).IsTick || text.Contains(name, StringComparison.Ordinal) ? CellTraits.Of(text).IsTick ? name : text : $"{name}:{text.TrimStart('√', ' ')}";
}
