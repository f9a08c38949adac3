using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight;
using Yangguang.Rules.Time;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// When reports are due: departments by 31 January, the county by 31 March, a day off moves nothing; and the day to plan for, which is the
/// last working day before (政府信息公开条例 art. 49).
/// </summary>
public sealed class ReportDates(CountyCalendar calendar)
{
    public async Task<ReportDue> Of(bool isCounty, int year, CancellationToken cancellation)
    {
        var current = await calendar.Current(cancellation);
        var legal = isCounty ? AnnualReportDate.ForGovernment(current, year, LocalPractice.Default) : AnnualReportDate.ForDepartment(current, year, LocalPractice.Default);
        return new ReportDue(legal, AnnualReportDate.PlanFor(current, legal));
    }

    public Task<ReportDue> Of(Body body, int year, CancellationToken cancellation) => Of(body.Kind == BodyKind.DisclosureOffice, year, cancellation);
}

/// <summary>The legal day of a report and the day to plan for.</summary>
public sealed record ReportDue(Deadline Legal, Deadline Plan)
{
    public DateOnly LegalOn => Legal.DueOn;

    public DateOnly PlanOn => Plan.DueOn;
}
