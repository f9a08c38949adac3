using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Oversight;

public sealed class AnnualReportDateTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    public void E29_a_report_date_on_a_Sunday_stands_and_the_office_plans_for_Friday()
    {
        var legal = AnnualReportDate.ForDepartment(Calendar, 2026, LocalPractice.Default);
        Assert.Equal(D("2027-01-31"), legal.DueOn);
        Assert.False(legal.Provisional);
        var plan = AnnualReportDate.PlanFor(Calendar, legal);
        Assert.Equal(D("2027-01-29"), plan.DueOn);
        Assert.True(plan.Provisional);
    }

    [Fact]
    public void The_county_reports_by_the_end_of_March() =>
        Assert.Equal(D("2026-03-31"), AnnualReportDate.ForGovernment(Calendar, 2025, LocalPractice.Default).DueOn);

    [Fact]
    public void A_local_notice_may_bring_the_date_forward_but_not_back()
    {
        var earlier = LocalPractice.Default with { DepartmentReportDay = new(1, 26), GovernmentReportDay = new(4, 30) };
        Assert.Equal(D("2026-01-26"), AnnualReportDate.ForDepartment(Calendar, 2025, earlier).DueOn);
        Assert.Equal(D("2026-03-31"), AnnualReportDate.ForGovernment(Calendar, 2025, earlier).DueOn);
    }
}
