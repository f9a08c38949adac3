namespace Yangguang.Rules.Time;

/// <summary>What part of a catalogue row a clause of its limit speaks about.</summary>
public enum ClauseScope
{
    /// <summary>Everything in the row.</summary>
    Whole,

    /// <summary>Only permits, penalties and other enforcement decisions: 其中行政许可、行政处罚事项.</summary>
    EnforcementDecision,

    /// <summary>Only a part that the clause names (see <see cref="TimeLimitClause.Subject"/>): 结果信息7个工作日内.</summary>
    Part,

    /// <summary>What another clause has not dealt with: 其他相关信息, 除处罚决定外.</summary>
    Rest,

    /// <summary>Only what is given out on application: 依申请20个工作日内.</summary>
    OnRequest,
}
