namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>互动回应 (国办秘函〔2019〕19号, 互动回应差).</summary>
public static class MessageClock
{
    /// <summary>The last day to answer, in months from the day the message came; no day off moves it.</summary>
    public static DateOnly AnswerBy(DateOnly came) => came.AddMonths(SiteLimits.AnswerMonths);

    /// <summary>Whether an unanswered message meets the veto: younger than a year, older than three months.</summary>
    public static bool IsVetoed(DateOnly came, DateOnly today) => AnswerBy(came) < today && came.AddMonths(SiteLimits.MessageMonths) >= today;
}
