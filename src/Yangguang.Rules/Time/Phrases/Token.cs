namespace Yangguang.Rules.Time.Phrases;

/// <summary>A stretch of the folded phrase and what it means for a limit.</summary>
/// <param name="Sense">What it means.</param>
/// <param name="Start">First folded character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="N">The number of a quantity, month of a date, or times of 更新1次; 0 where there is none.</param>
/// <param name="Measure">What the number measures.</param>
/// <param name="Day">Day of a date; 0 where the date names a month only.</param>
internal readonly record struct Token(Sense Sense, int Start, int End, int N = 0, Measure Measure = Measure.None, int Day = 0);

/// <summary>The parts of speech of a 公开时限.</summary>
internal enum Sense
{
    Other,

    /// <summary>A number with its unit: 20个工作日.</summary>
    Quantity,

    /// <summary>A number that cannot be relied on: masked, a range, a decimal, a calendar year.</summary>
    Unreliable,

    /// <summary>1月31日, 3月底.</summary>
    Date,

    /// <summary>1次.</summary>
    Times,

    /// <summary>每月, 按季, 每20个工作日.</summary>
    Cycle,

    /// <summary>半年 without 每; a cycle when something is to happen so many times in it.</summary>
    Period,

    /// <summary>首个月, 第一个月.</summary>
    FirstMonth,

    /// <summary>末, 底.</summary>
    EndOfPeriod,

    /// <summary>前.</summary>
    Before,

    /// <summary>后.</summary>
    After,

    /// <summary>内.</summary>
    Within,

    /// <summary>之日起.</summary>
    From,

    /// <summary>提前.</summary>
    Ahead,

    /// <summary>公示期, 公告: what stays posted for a time.</summary>
    Show,

    /// <summary>不得少于.</summary>
    AtLeast,

    /// <summary>不得超过.</summary>
    AtMost,

    /// <summary>期限, 应, 为 …: words that may stand between 公示 and its number.</summary>
    Filler,

    /// <summary>延长, 暂停, 记录满: a number of days that is no limit of publication.</summary>
    Foreign,

    Realtime,
    Prompt,
    Permanent,
    Periodic,

    /// <summary>另有规定, 从其规定.</summary>
    Defer,

    /// <summary>按…: together with 规定 it defers to other law.</summary>
    Per,

    /// <summary>规定.</summary>
    Rule,

    /// <summary>时, at the end of a condition: 启动工作时.</summary>
    At,

    /// <summary>随: published together with something.</summary>
    Along,

    /// <summary>A full stop between demands: ； 。</summary>
    Stop,

    /// <summary>A break that divides demands only when both sides carry one: ， /.</summary>
    Pause,

    /// <summary>其中, 其他: begins a new demand when both sides carry one.</summary>
    Turn,

    Open,
    Close,
}

/// <summary>What a number measures.</summary>
internal enum Measure
{
    None,
    WorkingDay,
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    SchoolTerm,
    Hour,
}
