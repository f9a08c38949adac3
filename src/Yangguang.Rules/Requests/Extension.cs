using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 延期答复: a longer reply period, approved by the head of the body's disclosure office and told to the applicant before the
/// period runs out; at most 20 working days (政府信息公开条例 art. 33 ¶2). The law names one maximum, so it is granted once.
/// </summary>
public static class Extension
{
    private static readonly Wording[] Longest =
    [
        new(new(2008, 5, 1), 15, Laws.DisclosureRegulation2008("第二十四条第二款")),
        new(new(2019, 5, 15), 20, Laws.DisclosureRegulation("第三十三条第二款")),
    ];

    /// <summary>The longest extension, in working days, for a request received on a day: 15 until 2019-05-14, then 20.</summary>
    public static Wording LongestFor(DateOnly receivedOn) => Wording.On(Longest, receivedOn);

    /// <summary>Whether a request may now be extended.</summary>
    /// <param name="current">The reply deadline without this extension.</param>
    /// <param name="receivedOn">Receipt of the request.</param>
    /// <param name="alreadyExtended">True when an extension was granted before.</param>
    /// <param name="days">Working days asked for.</param>
    /// <param name="noticedOn">Day on which the applicant is told.</param>
    public static Ruling Examine(Deadline current, DateOnly receivedOn, bool alreadyExtended, int days, DateOnly noticedOn)
    {
        var law = LongestFor(receivedOn).Law;
        if (alreadyExtended)
            return Ruling.Refused("extension.second", "该申请已经延期一次，不能再次延期；请在现有期限内答复。", law);
        if (days < 1)
            return Ruling.Refused("extension.length", "延长的期限至少为 1 个工作日。", law);
        if (current.IsOverdueOn(noticedOn))
            return Ruling.Refused("extension.late", $"答复期限已于 {current.DueOn:yyyy-MM-dd} 届满，延期须在届满前告知申请人；请立即答复。", law);
        return ExamineLength(days, receivedOn);
    }

    internal static Ruling ExamineLength(int days, DateOnly receivedOn)
    {
        var longest = LongestFor(receivedOn);
        return days >= 0 && days <= longest.Length ? Ruling.Allowed
            : Ruling.Refused("extension.length", $"延长的期限为 {days} 个工作日，最长不得超过 {longest.Length} 个工作日。", longest.Law);
    }
}
