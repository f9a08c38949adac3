using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import;

/// <summary>One catalogue item as read from a table. Texts are simplified script without layout spaces.</summary>
public sealed record ImportedRow
{
    public required string Place { get; init; }
    public string Area { get; init; } = "";
    public string Serial { get; init; } = "";
    public string Level1 { get; init; } = "";
    public string Level2 { get; init; } = "";
    public string Level3 { get; init; } = "";
    public IReadOnlyList<string> Elements { get; init; } = [];
    public string Basis { get; init; } = "";
    public string TimeLimit { get; init; } = "";
    public string Body { get; init; } = "";
    public required ChannelCell Channels { get; init; }

    /// <summary>全社会, 特定群体 or both, with the words of the cell; empty when the ticks are lost.</summary>
    public string Audience { get; init; } = "";

    /// <summary>主动公开, 依申请公开 or other words; empty when the ticks are lost.</summary>
    public string Mode { get; init; } = "";

    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>Columns beyond the template, by their printed header.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>Cells as they were before script cleaning, by column header; only those that it changed.</summary>
    public IReadOnlyDictionary<string, string> Original { get; init; } = new Dictionary<string, string>();

    public required RowStatus Status { get; init; }

    /// <summary>How the row was repaired, why it is doubtful or refused.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>How far a row may be trusted.</summary>
public enum RowStatus
{
    /// <summary>Stood there as it is.</summary>
    Read,

    /// <summary>Completed or cleaned by a rule that leaves no choice; the notes say how.</summary>
    Repaired,

    /// <summary>May be wrong; the notes say why. A clerk must look.</summary>
    Doubtful,

    /// <summary>Cannot be a row; the notes say why.</summary>
    Refused,
}
