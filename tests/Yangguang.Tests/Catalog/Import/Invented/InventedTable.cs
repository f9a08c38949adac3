namespace Yangguang.Tests.Catalog.Import.Invented;

/// <summary>How merged first levels come out of the merge.</summary>
internal enum Merged
{
    Repeated,
    Dropped,
    Empty,
}

/// <summary>A catalogue made up for a test, and the style in which it is to be rendered. The same seed gives the same table.</summary>
internal sealed class InventedTable
{
    private static readonly (string On, string Off)[] Glyphs =
    [
        ("■", "□"), ("■", ""), ("■", "口"), ("▄", "口"), ("▲", "□"), ("◆", ""), ("R", "£"), ("■", "£"), ("þ", "□"), ("t", "□"), ("√", "□"), ("☑", "☐"), ("", ""),
    ];

    private readonly Random random;

    public InventedTable(int seed)
    {
        random = new Random(seed);
        Seed = seed;
        Glyph = Pick(Glyphs);
        Merged = Pick([Merged.Repeated, Merged.Dropped, Merged.Empty]);
        HasTier = random.Next(3) > 0;
        KeepsEmptyTicks = random.Next(2) == 0;
        LosesTicks = !KeepsEmptyTicks && random.Next(2) == 0;
        HasDitto = random.Next(5) == 0;
        Area = Pick(InventedWords.Areas);
        Rows = MakeRows();
    }

    public int Seed { get; }
    public (string On, string Off) Glyph { get; }
    public Merged Merged { get; }
    public bool HasTier { get; }

    /// <summary>Empty tick cells stay as empty cells.</summary>
    public bool KeepsEmptyTicks { get; }

    /// <summary>Not even the ticks are there.</summary>
    public bool LosesTicks { get; }
    public bool HasDitto { get; }
    public string Area { get; }
    public IReadOnlyList<InventedRow> Rows { get; }

    /// <summary>What copying does to each cell, before it is laid out.</summary>
    public Func<string, string> Copying { get; init; } = cell => cell;

    public string Title => $"昭明县{Area}领域基层政务公开标准目录";

    public static readonly string[] TopHeads = ["序号", "公开事项", "公开内容(要素)", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式"];

    public IEnumerable<string> Top => HasTier ? [.. TopHeads, "公开层级"] : TopHeads;

    public IEnumerable<string> Sub => HasTier
        ? ["一级事项", "二级事项", "全社会", "特定群体", "主动", "依申请", "县级", "乡级"]
        : ["一级事项", "二级事项", "全社会", "特定群体", "主动", "依申请"];

    /// <summary>The cells of a row as a flattened table has them: merged values once or again, ticks or not.</summary>
    public IReadOnlyList<string> Cells(int row, Func<InventedRow, string> channels)
    {
        var current = Rows[row];
        var isContinued = row > 0 && Rows[row - 1].Level1 == current.Level1;
        var cells = new List<string> { $"{row + 1}" };
        if (!isContinued || Merged == Merged.Repeated)
        {
            cells.Add(current.Level1);
        }
        else if (Merged == Merged.Empty)
        {
            cells.Add("");
        }
        cells.AddRange(
        [
            current.Level2, string.Join('、', current.Elements),
            HasDitto && row > 0 && Rows[row - 1].Basis == current.Basis ? "同上" : current.Basis,
            current.TimeLimit, current.Body, channels(current),
        ]);
        if (!LosesTicks)
        {
            cells.AddRange(Ticks(current).Where(tick => KeepsEmptyTicks || tick.Length > 0));
        }
        return [.. cells.Select(Copying)];
    }

    public IEnumerable<string> Ticks(InventedRow row)
    {
        string[] ticks = ["√", "", row.IsOnRequest ? "" : "√", row.IsOnRequest ? "√" : ""];
        return HasTier ? [.. ticks, "√", ""] : ticks;
    }

    /// <summary>The options of a channel cell in the style of the table.</summary>
    public IReadOnlyList<string> Options(InventedRow row) => Glyph.Off.Length == 0
        ? [.. row.Channels.Select(name => Glyph.On + name)]
        : [.. row.Channels.Concat(row.Off).Select(name => (row.Channels.Contains(name) ? Glyph.On : Glyph.Off) + name)];

    private List<InventedRow> MakeRows()
    {
        var rows = new List<InventedRow>();
        var channels = InventedWords.Channels.Select(Pick).ToArray();
        foreach (var level1 in Some(InventedWords.Level1, 1, 4))
        {
            foreach (var level2 in Some(InventedWords.Level2, 1, 4))
            {
                rows.Add(MakeRow(level1, level2, channels));
            }
        }
        return rows;
    }

    private InventedRow MakeRow(string level1, string level2, string[] channels)
    {
        var ticked = Glyph == ("", "") ? [Pick(channels[..12])] : Some(channels, 1, 5).OrderBy(name => Array.IndexOf(channels, name)).ToArray();
        return new InventedRow(
            level1, level2, Some(InventedWords.Elements, 1, 5), Pick(InventedWords.Basis), Pick(InventedWords.TimeLimits), Pick(InventedWords.Bodies),
            ticked, [.. channels.Except(ticked)], random.Next(8) == 0, $"0791-8{random.Next(1000000, 9999999)}");
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public int Next(int below) => random.Next(below);

    private string[] Some(string[] from, int least, int below) => [.. from.OrderBy(_ => random.Next()).Take(random.Next(least, below))];
}
