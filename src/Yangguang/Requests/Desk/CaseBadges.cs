using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>How a case and its next day stand: a word, a shape and a colour.</summary>
internal static class CaseBadges
{
    private const int NearDays = 3;

    public static Badge InBadge(this RequestState state) => state switch
    {
        RequestState.AwaitingConfirmation or RequestState.Unreachable => new(state.InWords(), "question", "unknown"),
        RequestState.Received => new(state.InWords(), "dot-ring", "plan"),
        RequestState.InReview => new(state.InWords(), "pen", "plan"),
        RequestState.CorrectionAsked or RequestState.ReasonAsked or RequestState.Consulting or RequestState.FeeNoticed => new(state.InWords(), "ring", "wait"),
        RequestState.Decided or RequestState.AwaitingDelivery => new(state.InWords(), "half", "near"),
        RequestState.Delivered => new(state.InWords(), "disc", "met"),
        RequestState.Archived => new(state.InWords(), "square", "none"),
        _ => new(state.InWords(), "dash", "none"),
    };

    /// <summary>Working days that remain until a day, as the board colours them.</summary>
    public static Badge? Remaining(DateOnly? on, DateOnly today, WorkingCalendar calendar)
    {
        if (on is not { } day)
            return null;
        if (day < today)
            return new($"过期 {calendar.CountWorkingDays(day, today)} 个工作日", "triangle", "over");
        var left = calendar.CountWorkingDays(today, day);
        return left == 0 ? new("今天到期", "half", "near")
            : left <= NearDays ? new($"剩 {left} 个工作日", "half", "near")
            : new($"剩 {left} 个工作日", "dot-ring", "plan");
    }
}
