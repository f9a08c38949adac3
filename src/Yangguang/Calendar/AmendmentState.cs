namespace Yangguang.Calendar;

/// <summary>Where a change of the calendar stands.</summary>
public enum AmendmentState
{
    /// <summary>待确认: waits for a second person.</summary>
    Proposed,

    /// <summary>已生效.</summary>
    Confirmed,

    /// <summary>已撤回: never counted.</summary>
    Withdrawn,
}
