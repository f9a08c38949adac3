using Yangguang.Shared;

namespace Yangguang.Oversight;

/// <summary>One gap as a line.</summary>
public sealed record GapLine
{
    /// <summary>Code of the row or column, or the record's index number: the order of the list and the place where a page ends.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string BodyCode { get; init; }

    public required string Body { get; init; }

    public required string AreaCode { get; init; }

    /// <summary>Duties below it that are late.</summary>
    public required int Overdue { get; init; }

    /// <summary>Signed statements that nothing is due.</summary>
    public required int Explained { get; init; }

    /// <summary>The earliest open date below it; null when no clock runs.</summary>
    public required DateOnly? DueOn { get; init; }

    public Badge Standing => Overdue > 0 ? new($"逾期 {Overdue}", "triangle", "over")
        : DueOn is { } day ? new($"{day:yyyy-MM-dd} 前公开", "dot-ring", "plan")
        : Explained > 0 ? new("已署名说明", "dash", "none")
        : new("待事实", "ring", "wait");
}
