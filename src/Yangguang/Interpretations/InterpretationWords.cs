using Yangguang.Shared;

namespace Yangguang.Interpretations;

/// <summary>How interpretations are named on pages.</summary>
public static class InterpretationWords
{
    public static string InWords(this InterpretationState state) => state switch
    {
        InterpretationState.Draft => "草稿",
        InterpretationState.InReview => "待审定",
        InterpretationState.Returned => "退回",
        InterpretationState.Cleared => "已审定，待文件公布",
        InterpretationState.Published => "已发布",
        _ => "已放弃",
    };

    public static Badge InBadge(this InterpretationState state) => state switch
    {
        InterpretationState.Draft => Badge.Draft,
        InterpretationState.InReview => new("待审定", "half", "near"),
        InterpretationState.Returned => Badge.Returned,
        InterpretationState.Cleared => new("待文件公布", "dot-ring", "plan"),
        InterpretationState.Published => Badge.Published,
        _ => new("已放弃", "dash", "none"),
    };

    public static string InWords(this InterpreterRole role) => role switch
    {
        InterpreterRole.Drafter => "起草单位",
        InterpreterRole.HeadOfBody => "主要负责人（第一解读人）",
        InterpreterRole.Expert => "专家",
        _ => "新闻媒体",
    };

    public static string InWords(this LeaderEventKind kind) => kind switch
    {
        LeaderEventKind.Conference => "新闻发布会",
        LeaderEventKind.Interview => "访谈",
        LeaderEventKind.Article => "署名文章",
        _ => "政策宣讲",
    };

    public static Badge InBadge(this InterpretationDuty duty, DateOnly today) => duty switch
    {
        { MetOn: not null, WasInTime: true } => new("按时解读", "disc", "met"),
        { MetOn: not null } => new("超期解读", "half-right", "late"),
        _ when duty.DueOn < today => Badge.Overdue,
        _ => new("待解读", "dot-ring", "plan"),
    };
}
