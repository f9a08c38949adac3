namespace Yangguang.Duties;

/// <summary>How a duty stands. Two states are red: <see cref="Overdue"/> and <see cref="UnknownTrigger"/>.</summary>
public enum DutyState
{
    /// <summary>待事实: nothing has happened yet that starts the clock.</summary>
    WaitingForFact,

    /// <summary>待公开: the clock runs.</summary>
    Due,

    /// <summary>按时公开.</summary>
    MetOnTime,

    /// <summary>超期公开.</summary>
    MetLate,

    /// <summary>逾期未公开.</summary>
    Overdue,

    /// <summary>本期无应公开事项, signed and dated.</summary>
    NothingDue,

    /// <summary>时限不明: the row's limit cannot be read, so nobody can be late, and that is itself a fault.</summary>
    UnknownTrigger,
}
