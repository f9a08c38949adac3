using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Columns;

/// <summary>The head of a table with positions: its columns, which of them stands at each place, and where the rows begin.</summary>
internal sealed record GridHead(ColumnSet Columns, IReadOnlyList<Column?> ByPlace, int FirstRow, int EndRow);

/// <summary>Finds heads of one to four rows in a table with positions, merged or split in either direction.</summary>
internal static class GridHeader
{
    private const int MostRows = 4;
    private const int LongestHead = 60;

    /// <summary>The head that begins at a row; null when none begins there.</summary>
    internal static GridHead? At(SourceGrid grid, int row)
    {
        if (!LooksLikeHead(grid, row, mostly: 0.5))
        {
            return null;
        }
        GridHead? best = null;
        for (var end = row + 1; end <= Math.Min(row + MostRows, grid.RowCount); end++)
        {
            if (end > row + 1 && !ContinuesHead(grid, end - 1))
            {
                break;
            }
            var head = Build(grid, row, end);
            if (head.Columns.IsCatalogue && head.Columns.CoreCount >= (best?.Columns.CoreCount ?? 0))
            {
                best = head;
            }
        }
        return best;
    }

    private static bool ContinuesHead(SourceGrid grid, int row) =>
        !grid.Own(row).Any(cell => cell.Text.Trim().All(char.IsAsciiDigit)) && (!grid.Own(row).Any() || LooksLikeHead(grid, row, mostly: 0.5));

    private static bool LooksLikeHead(SourceGrid grid, int row, double mostly)
    {
        var texts = grid.Own(row).Select(cell => HeaderWords.Plain(cell.Text)).ToList();
        var known = texts.Count(text => text.Length == 0 || HeaderWords.Meaning(text) is not null || HeaderWords.IsTier(text) || HeaderWords.MayContinue(text)
            || IsEndOfHead(text));
        return texts.Count > 0 && known >= texts.Count * mostly && texts.TrueForAll(text => text.Length < LongestHead);
    }

    private static bool IsEndOfHead(string text) => text is "事项" or "内容" or "要素" or "依据" or "时限" or "主体" or "渠道" or "载体" or "对象" or "方式" or "层级" or "公开";

    private static GridHead Build(SourceGrid grid, int row, int end)
    {
        var byPlace = new HeadWord?[grid.ColumnCount];
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            byPlace[column] = HeadOf(Path(grid, column, row, end));
        }
        SpreadGroups(grid, byPlace, row, end);
        var words = byPlace.Select(word => word is { } known ? new Column(known.Kind, known.Text) : null).ToList();
        var distinct = words.OfType<Column>().Distinct().ToList();
        var settled = ColumnRoles.Settle(distinct);
        return new(
            new ColumnSet(settled, Legend: HeadOrder.LegendOf(byPlace.OfType<HeadWord>())),
            [.. words.Select(word => word is null ? null : settled[distinct.IndexOf(word)])], row, end);
    }

    private static List<string> Path(SourceGrid grid, int column, int row, int end) =>
        [.. Enumerable.Range(row, end - row).Select(r => grid.At(r, column)).OfType<GridCell>().Distinct()
            .Select(cell => string.Concat(cell.Text.Where(c => !char.IsWhiteSpace(c)))).Where(text => text.Length > 0)];

    private static HeadWord? HeadOf(List<string> path)
    {
        if (path.Count == 0)
        {
            return null;
        }
        var whole = string.Concat(path);
        if (HeaderWords.Meaning(whole) is { } meaning)
        {
            return new(meaning, whole);
        }
        var leaf = path[^1];
        var parent = path.Count > 1 ? HeaderWords.Meaning(string.Concat(path[..^1])) : null;
        if (parent == ColumnKind.Tier && leaf.Length > 0)
        {
            return new(ColumnKind.TierTick, leaf);
        }
        if (HeaderWords.Plain(leaf).Length == 0 && parent is { } above)
        {
            return new(above, whole);
        }
        return HeaderWords.Meaning(leaf) is { } own ? new(own, leaf) : new(ColumnKind.Extra, whole);
    }

    /// <summary>A group that was merged over several columns without heads of their own below it.</summary>
    private static void SpreadGroups(SourceGrid grid, HeadWord?[] byPlace, int row, int end)
    {
        for (var column = 0; column < byPlace.Length; column++)
        {
            if (byPlace[column] is not { } head || HeadOrder.Children(head.Kind) is not { Count: > 0 } children)
            {
                continue;
            }
            var first = column;
            while (column + 1 < byPlace.Length && byPlace[column + 1] == head && SameCell(grid, row, end, first, column + 1))
            {
                column++;
            }
            for (var place = first; place <= column; place++)
            {
                byPlace[place] = column == first ? HeadOrder.Alone(head) : Child(head, children, place - first);
            }
        }
    }

    private static HeadWord Child(HeadWord head, IReadOnlyList<ColumnKind> children, int index) =>
        index < children.Count && head.Kind != ColumnKind.Tier
            ? new(children[index], $"{head.Text}{index + 1}")
            : new(head.Kind == ColumnKind.Tier ? ColumnKind.TierTick : ColumnKind.Extra, $"{head.Text}{index + 1}");

    private static bool SameCell(SourceGrid grid, int row, int end, int first, int other) =>
        Enumerable.Range(row, end - row).All(r => grid.At(r, first) == grid.At(r, other)
            || (string.IsNullOrWhiteSpace(grid.At(r, first)?.Text) && string.IsNullOrWhiteSpace(grid.At(r, other)?.Text)));
}
