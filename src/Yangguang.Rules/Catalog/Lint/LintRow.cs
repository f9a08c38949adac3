namespace Yangguang.Rules.Catalog.Lint;

/// <summary>A catalogue row as the checks see it: its cells, as printed.</summary>
public sealed record LintRow
{
    /// <summary>What identifies the row for the caller; findings carry it.</summary>
    public required string Key { get; init; }

    /// <summary>序号 as printed; null where the program numbers the rows itself.</summary>
    public int? Number { get; init; }

    /// <summary>一级事项.</summary>
    public string Level1 { get; init; } = "";

    /// <summary>二级事项.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>三级事项, where the table has one.</summary>
    public string Level3 { get; init; } = "";

    /// <summary>公开内容（要素）.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>公开依据, one entry a legal text.</summary>
    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    /// <summary>公开时限.</summary>
    public string TimeLimit { get; init; } = "";

    /// <summary>公开主体.</summary>
    public string Body { get; init; } = "";

    /// <summary>Ticked 公开渠道和载体, names repeated in the cell included.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>全社会 ticked.</summary>
    public bool IsForEveryone { get; init; }

    /// <summary>特定群体 ticked or written.</summary>
    public bool IsForGroup { get; init; }

    /// <summary>The group in words; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>主动公开 ticked.</summary>
    public bool IsProactive { get; init; }

    /// <summary>依申请公开 ticked.</summary>
    public bool IsOnRequest { get; init; }

    /// <summary>公开层级: 县级, 乡级, 村级; empty where the table has no such column.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>Telephone, address or contact; empty where none is given.</summary>
    public string Contact { get; init; } = "";

    /// <summary>All words of the row, cell by cell.</summary>
    public IEnumerable<(RowCell Cell, string Text)> Texts =>
        new[] { (RowCell.Level1, Level1), (RowCell.Level2, Level2), (RowCell.Level3, Level3) }
            .Concat(Elements.Select(element => (RowCell.Elements, element)))
            .Concat(LegalBasis.Select(basis => (RowCell.LegalBasis, basis)))
            .Append((RowCell.TimeLimit, TimeLimit)).Append((RowCell.Body, Body));
}

/// <summary>A cell of a catalogue row.</summary>
public enum RowCell
{
    /// <summary>一级事项.</summary>
    Level1,

    /// <summary>二级事项.</summary>
    Level2,

    /// <summary>三级事项.</summary>
    Level3,

    /// <summary>公开内容（要素）.</summary>
    Elements,

    /// <summary>公开依据.</summary>
    LegalBasis,

    /// <summary>公开时限.</summary>
    TimeLimit,

    /// <summary>公开主体.</summary>
    Body,

    /// <summary>公开渠道和载体.</summary>
    Channels,

    /// <summary>公开对象.</summary>
    Audience,

    /// <summary>公开方式.</summary>
    Mode,

    /// <summary>公开层级.</summary>
    Tiers,

    /// <summary>咨询电话 and the like.</summary>
    Contact,

    /// <summary>The name of the area above the table.</summary>
    Area,
}
