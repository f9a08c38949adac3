using Yangguang.Audit;

namespace Yangguang.Calendar;

[InWords("提出日历变更：{year}年，{number}《{title}》")]
public sealed record CalendarProposed(int Year, string Number, string Title);

[InWords("日历变更生效：{year}年，{number}《{title}》，变动日期 {moved} 个")]
public sealed record CalendarChanged(int Year, string Number, string Title, int Moved, IReadOnlyList<MovedDate> Dates);

[InWords("撤回日历变更：{year}年，{number}《{title}》")]
public sealed record CalendarWithdrawn(int Year, string Number, string Title);

[InWords("按现行日历重新计算：变动日期 {moved} 个")]
public sealed record DatesRecounted(int Moved, IReadOnlyList<MovedDate> Dates);

/// <summary>One date as the audit trail keeps it: history is never overwritten without a trace.</summary>
public sealed record MovedDate(string Subject, string Link, DateOnly From, DateOnly To);
