using Yangguang.Shared;

namespace Yangguang.Mistakes;

/// <summary>The words people read for reports of mistakes.</summary>
public static class MistakeWords
{
    public static string InWords(this MistakeKind kind) => kind switch
    {
        MistakeKind.Content => "内容有错",
        MistakeKind.Spelling => "错别字",
        MistakeKind.BrokenLink => "链接或者附件打不开",
        MistakeKind.Stale => "信息过时",
        MistakeKind.Missing => "应当公开没有公开",
        MistakeKind.Usability => "页面不好用",
        MistakeKind.Privacy => "泄露个人隐私",
        MistakeKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this MistakeOutcome outcome) => outcome switch
    {
        MistakeOutcome.Mended => "已改正",
        MistakeOutcome.NoMistake => "核实无误",
        MistakeOutcome.NotOurs => "不是本站的内容",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Open, late or answered, said three times.</summary>
    public static Badge Standing(MistakeOutcome? outcome, DateOnly dueOn, DateOnly today) => (outcome, today > dueOn) switch
    {
        (null, true) => Badge.Overdue,
        (null, false) => new("等待答复", "half", "near"),
        (MistakeOutcome.Mended, _) => new("已改正", "disc", "met"),
        ({ } other, _) => new(other.InWords(), "check", "met"),
    };
}
