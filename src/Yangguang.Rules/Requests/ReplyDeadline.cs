using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// By when a request must be answered (答复期限): 20 working days from receipt when it cannot be answered on the spot, longer
/// by at most 20 working days after an <see cref="Extension"/>, and by the time of consulting third parties and other organs
/// (政府信息公开条例 art. 33). A correction and the payment of a fee start the period anew.
/// </summary>
public static class ReplyDeadline
{
    private static readonly Wording[] Periods =
    [
        new(new(2008, 5, 1), 15, Laws.DisclosureRegulation2008("第二十四条第二款")),
        new(new(2019, 5, 15), 20, Laws.DisclosureRegulation("第三十三条第二款")),
    ];

    private static readonly Citation DayZero = Laws.CivilCode("第二百零一条");
    private static readonly Citation Consulting = Laws.DisclosureRegulation("第三十三条第三款");
    private static readonly Citation Correcting = Laws.DisclosureRegulation("第三十条");
    private static readonly Citation Paying = Laws.FeeMeasures();

    /// <summary>Working days for the answer to a request received on <paramref name="receivedOn"/>: 15 until 2019-05-14, then 20.</summary>
    public static Wording Period(DateOnly receivedOn) => Wording.On(Periods, receivedOn);

    /// <summary>The last day on which the answer is in time.</summary>
    /// <param name="calendar">The body's working days.</param>
    /// <param name="facts">What happened; must pass <see cref="Examine"/>.</param>
    /// <param name="practice">Local practice; decides the exclusion mode and whether late correction notices count.</param>
    /// <param name="mode">Overrides the exclusion mode, e.g. Conservative for alarms.</param>
    /// <exception cref="ArgumentException">The facts contradict each other.</exception>
    public static Deadline Of(WorkingCalendar calendar, ReplyFacts facts, LocalPractice practice, ExclusionMode? mode = null)
    {
        if (Examine(facts) is { IsAllowed: false } refusal)
            throw new ArgumentException(refusal.Reason, nameof(facts));
        var (start, name) = Start(calendar, facts, practice);
        var period = Period(facts.ReceivedOn);
        return Reckon.WorkingDaysAfter(
            calendar, start, period.Length + facts.ExtendedBy, facts.Exclusions, mode ?? practice.ExclusionMode,
            Citations(facts, start, period.Law), name);
    }

    /// <summary>Whether the facts can all be true of one request.</summary>
    public static Ruling Examine(ReplyFacts facts)
    {
        if (facts.CorrectedOn < facts.ReceivedOn)
            return Ruling.Refused("reply.corrected-before-received", $"补正日期 {facts.CorrectedOn:yyyy-MM-dd} 早于收到申请之日 {facts.ReceivedOn:yyyy-MM-dd}，请核对。", Correcting);
        if (facts.FeePaidOn < facts.ReceivedOn)
            return Ruling.Refused("reply.paid-before-received", $"缴费日期 {facts.FeePaidOn:yyyy-MM-dd} 早于收到申请之日 {facts.ReceivedOn:yyyy-MM-dd}，请核对。", Paying);
        if (facts.Exclusions.FirstOrDefault(exclusion => exclusion.ReturnedOn < exclusion.SentOn) is { Why: not null } reversed)
            return Ruling.Refused("reply.exclusion-reversed", $"扣除期间起止颠倒：{reversed.SentOn:yyyy-MM-dd} 晚于 {reversed.ReturnedOn:yyyy-MM-dd}，请把发出日期写在前面。", Consulting);
        return Extension.ExamineLength(facts.ExtendedBy, facts.ReceivedOn);
    }

    // The latest event that starts the period anew; a correction asked for too late does not, unless local practice says so.
    private static (DateOnly Day, string Name) Start(WorkingCalendar calendar, ReplyFacts facts, LocalPractice practice)
    {
        var start = (Day: facts.ReceivedOn, Name: "收到申请之日");
        var askedInTime = facts.CorrectionNoticedOn is not { } noticedOn
            || practice.LateCorrectionNoticeRestarts
            || noticedOn <= CorrectionNotice.IssueBy(calendar, facts.ReceivedOn).DueOn;
        if (facts.CorrectedOn is { } corrected && askedInTime)
            start = (corrected, "收到补正申请之日");
        return facts.FeePaidOn is { } paid && paid >= start.Day ? (paid, "缴清信息处理费之日") : start;
    }

    private static List<Citation> Citations(ReplyFacts facts, DateOnly start, Citation period)
    {
        var laws = new List<Citation>(5) { period };
        if (facts.Exclusions.Count > 0)
            laws.Add(Consulting);
        if (facts.CorrectedOn == start)
            laws.Add(Correcting);
        if (facts.FeePaidOn == start)
            laws.Add(Paying);
        laws.Add(DayZero);
        return laws;
    }
}
