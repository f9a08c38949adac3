using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Looks for signs that a value stands in the wrong field, was cut or masked.</summary>
internal static partial class RowChecks
{
    internal static IEnumerable<string> Doubts(ImportedRow row, RowDraft draft)
    {
        foreach (var (name, value) in Fields(row))
        {
            if (Masked().IsMatch(value))
            {
                yield return $"{name}中有被遮盖的文字“{Masked().Match(value).Value}”";
            }
            if (value.EndsWith('…') || value.EndsWith("...", StringComparison.Ordinal))
            {
                yield return $"{name}可能被截断";
            }
        }
        foreach (var doubt in Misplaced(row, draft))
        {
            yield return doubt;
        }
    }

    /// <summary>Without a head, the order of the template is believed when every field is there and looks like itself.</summary>
    internal static bool ShowsTemplateOrder(RowDraft draft) =>
        draft.Fills(ColumnKind.Level1) && draft.Fills(ColumnKind.Level2) && draft.Fills(ColumnKind.Elements)
        && CellTraits.Of(draft.Text(ColumnKind.Basis)).Basis >= 2
        && CellTraits.Of(draft.Text(ColumnKind.TimeLimit)).TimeLimit >= 2
        && CellTraits.Of(draft.Text(ColumnKind.Body)).Body >= 2
        && CellTraits.Of(draft.Cell(ColumnKind.Channels)?.Text ?? "").Channels >= 2;

    private static IEnumerable<string> Misplaced(ImportedRow row, RowDraft draft)
    {
        var limit = CellTraits.Of(row.TimeLimit);
        if (row.TimeLimit.Length > 0 && limit.TimeLimit == 0)
        {
            yield return "公开时限不像时限";
        }
        if (row.Basis.Length > 0 && CellTraits.Of(row.Basis) is { Basis: < 3 } basis && (basis.TimeLimit == 3 || basis.Channels == 3))
        {
            yield return "公开依据不像依据";
        }
        if (row.Body.Length > 0 && CellTraits.Of(row.Body) is { } body && (body.TimeLimit == 3 || body.Basis == 3 || body.Channels == 3 || body.IsTick || body.IsInteger || body.BodyRunsOver || OfALimit().IsMatch(row.Body)))
        {
            yield return "公开主体不像单位名称";
        }
        if (draft.Fills(ColumnKind.Channels) && CellTraits.Of(draft.Cell(ColumnKind.Channels)!.Text) is { Channels: 0, IsDitto: false })
        {
            yield return "公开渠道不像渠道名称";
        }
        foreach (var (name, value) in new[] { ("一级事项", row.Level1), ("二级事项", row.Level2) })
        {
            if (CellTraits.Of(value) is { } item && (item.IsTick || item.IsInteger || item.TimeLimit == 3 || item.Channels == 3 || (item.Basis == 3 && item.Text.StartsWith('《'))))
            {
                yield return $"{name}“{value}”不像事项名称";
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(ImportedRow row) =>
    [
        ("一级事项", row.Level1), ("二级事项", row.Level2), ("公开内容", string.Join('、', row.Elements)), ("公开依据", row.Basis),
        ("公开时限", row.TimeLimit), ("公开主体", row.Body),
    ];

    [GeneratedRegex("规定|除外|工作日|之日起|另有")]
    private static partial Regex OfALimit();

    [GeneratedRegex(@"[*＊]{1,}|\(略\)|（略）|×{2,}|\ufffd")]
    private static partial Regex Masked();
}
