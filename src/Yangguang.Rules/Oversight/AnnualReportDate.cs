using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Oversight;

/// <summary>
/// 政府信息公开工作年度报告: departments submit and publish last year's report before 31 January, the county's disclosure office
/// publishes the government's before 31 March (政府信息公开条例 art. 49, in force since 2019-05-15). A fixed date: it is not moved by
/// a day off, so an office plans for the last working day before it. Townships are not named; local notices set their date.
/// </summary>
public static class AnnualReportDate
{
    private static readonly MonthDay Departments = new(1, 31), Governments = new(3, 31);
    private static readonly Citation[] DepartmentLaw = [Laws.DisclosureRegulation("第四十九条第一款")];
    private static readonly Citation[] GovernmentLaw = [Laws.DisclosureRegulation("第四十九条第二款")];

    /// <summary>The legal date for a department's report about <paramref name="reportYear"/>.</summary>
    public static Deadline ForDepartment(WorkingCalendar calendar, int reportYear, LocalPractice practice) =>
        Legal(calendar, Earlier(Departments, practice.DepartmentReportDay), reportYear, DepartmentLaw);

    /// <summary>The legal date for the county government's report about <paramref name="reportYear"/>.</summary>
    public static Deadline ForGovernment(WorkingCalendar calendar, int reportYear, LocalPractice practice) =>
        Legal(calendar, Earlier(Governments, practice.GovernmentReportDay), reportYear, GovernmentLaw);

    /// <summary>The day an office plans for: the legal date, or the last working day before it.</summary>
    public static Deadline PlanFor(WorkingCalendar calendar, Deadline legal) =>
        Reckon.FixedDate(calendar, legal.DueOn, Roll.Back, legal.Law);

    private static Deadline Legal(WorkingCalendar calendar, MonthDay day, int reportYear, Citation[] law) =>
        Reckon.FixedDate(calendar, day.In(reportYear + 1), Roll.None, law);

    // A local notice may only bring the date forward.
    private static MonthDay Earlier(MonthDay law, MonthDay local) =>
        (local.Month, local.Day).CompareTo((law.Month, law.Day)) < 0 ? local : law;
}
