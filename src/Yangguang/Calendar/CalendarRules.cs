using Yangguang.Accounts;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>What a change of the calendar refuses, with the reason people read.</summary>
internal static class CalendarRules
{
    public static Ruling IsSecondPerson(Guid proposer, Actor confirmer) => proposer != confirmer.StaffId
        ? Ruling.Allowed
        : Ruling.Refused("calendar.same-person", "提出人不能确认自己提出的日历变更，请由另一位工作人员核对通知原文后确认。");

    public static Ruling IsWaiting(AmendmentState state) => state == AmendmentState.Proposed
        ? Ruling.Allowed
        : Ruling.Refused("calendar.decided", "这项日历变更已经办结，请刷新页面查看结果。");

    public static Ruling IsNew(CalendarNotice notice, WorkingCalendar calendar) =>
        calendar.Notices.Any(known => known.Number.Length > 0 && known.Number == notice.Number)
            ? Ruling.Refused("calendar.known", $"{notice.Number}已经在用，不必重复导入。")
            : Ruling.Allowed;

    /// <summary>Another change may have come into force since the preview was shown.</summary>
    public static Ruling IsWhatWasSeen(int moves, int seen) => moves == seen
        ? Ruling.Allowed
        : Ruling.Refused("calendar.moves-changed", $"会变动的日期现在是 {moves} 个，与您看到的 {seen} 个不同。请看下面的最新清单，再确认。");
}
