using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class NoticeCheckTests
{
    private const string Page = "https://www.gov.cn/zhengce/content/202611/content_1.htm";

    public static TheoryData<string> EmbeddedNumbers => [.. WorkingCalendar.National.Notices.Select(notice => notice.Number)];

    [Theory]
    [MemberData(nameof(EmbeddedNumbers))]
    public void Every_notice_that_ships_passes_its_own_check(string number)
    {
        var notice = WorkingCalendar.National.Notices.Single(notice => notice.Number == number);
        var before = WorkingCalendar.AsKnownOn(notice.IssuedOn.AddDays(-1));
        Assert.Equal("", NoticeCheck.Examine(notice, before).Reason);
    }

    [Fact]
    public void A_notice_for_2027_that_adds_up_is_accepted() =>
        Assert.True(Examine(Notice2027()).IsAllowed);

    [Fact]
    public void An_empty_notice_is_no_notice() =>
        Assert.Equal("calendar.notice.empty", Examine(Notice2027() with { OffDays = [], MakeUpWorkdays = [] }).Code);

    [Theory]
    [InlineData(""), InlineData("https://example.com/2027"), InlineData("https://www.gov.cn.example.com/a"), InlineData("https://xx.gov.cn/a"), InlineData("ftp://www.gov.cn/a")]
    public void A_notice_without_the_central_government_page_is_refused(string url) =>
        Assert.Equal("calendar.notice.source", Examine(Notice2027() with { Url = url }).Code);

    [Theory]
    [InlineData(""), InlineData("国办发〔2026〕7号"), InlineData("2026-7")]
    public void A_notice_without_a_telegram_number_is_refused(string number) =>
        Assert.Equal("calendar.notice.number", Examine(Notice2027() with { Number = number }).Code);

    [Fact]
    public void An_invented_Spring_Festival_is_refused()
    {
        // The made-up schedule that circulates starts on 14 February; the new year of the moon is 6 February 2027.
        var invented = Notice2027();
        invented = invented with { OffDays = [.. invented.OffDays.Where(day => day.Name != "春节"), .. Range("春节", "2027-02-14", 6)] };
        var ruling = Examine(invented);
        Assert.Equal("calendar.notice.statutory-day", ruling.Code);
        Assert.Contains("2027-02-05", ruling.Reason, StringComparison.Ordinal);
        Assert.Equal("全国年节及纪念日放假办法", ruling.Law!.Title);
    }

    [Fact]
    public void The_statutory_days_of_the_Spring_Festival_must_lie_in_its_block()
    {
        var split = Notice2027();
        split = split with { OffDays = [.. split.OffDays.Select(day => day.Date == new DateOnly(2027, 2, 5) ? day with { Name = "元旦" } : day)] };
        Assert.Equal("calendar.notice.spring-festival", Examine(split).Code);
    }

    [Fact]
    public void A_day_too_many_or_too_few_is_refused()
    {
        var notice = Notice2027();
        Assert.Equal("calendar.notice.sum", Examine(notice with { MakeUpWorkdays = [.. notice.MakeUpWorkdays.Skip(1)] }).Code);
        Assert.Equal("calendar.notice.sum", Examine(notice with { OffDays = [.. notice.OffDays, new(new(2027, 6, 10), "端午节")] }).Code);
    }

    [Fact]
    public void A_first_notice_cannot_excuse_extra_days() =>
        Assert.Equal("calendar.notice.extra-days", Examine(Notice2027() with { ExtraDaysOff = 1 }).Code);

    [Fact]
    public void A_day_that_is_both_off_and_worked_or_of_another_year_is_refused()
    {
        var notice = Notice2027();
        Assert.Equal("calendar.notice.contradiction", Examine(notice with { MakeUpWorkdays = [.. notice.MakeUpWorkdays, new(new(2027, 2, 6), "春节")] }).Code);
        Assert.Equal("calendar.notice.contradiction", Examine(notice with { OffDays = [.. notice.OffDays, new(new(2028, 1, 3), "元旦")] }).Code);
    }

    [Fact]
    public void A_working_weekday_cannot_be_made_up()
    {
        var notice = Notice2027();
        Assert.Equal("calendar.notice.weekday", Examine(notice with { MakeUpWorkdays = [.. notice.MakeUpWorkdays, new(new(2027, 3, 10), "春节")] }).Code);
    }

    [Fact]
    public void A_local_overlay_needs_a_government_page_but_no_sum()
    {
        var local = new CalendarNotice(2026, "", "三月三放假通知", "https://www.gxzf.gov.cn/a.htm", new(2026, 3, 1),
            [new(new(2026, 4, 20), "三月三")], [], NoticeKind.Local);
        Assert.True(Examine(local).IsAllowed);
        Assert.Equal("calendar.notice.source", Examine(local with { Url = "https://example.com" }).Code);
    }

    private static Yangguang.Rules.Law.Ruling Examine(CalendarNotice notice) => NoticeCheck.Examine(notice, WorkingCalendar.National);

    // Invented for the test, with the true statutory days.
    private static CalendarNotice Notice2027() => new(
        2027, "国办发明电〔2026〕9号", "国务院办公厅关于2027年部分节假日安排的通知", Page, new(2026, 11, 5),
        [
            .. Range("元旦", "2027-01-01", 3), .. Range("春节", "2027-02-05", 8), .. Range("清明节", "2027-04-03", 3),
            .. Range("劳动节", "2027-05-01", 5), .. Range("端午节", "2027-06-09", 1), .. Range("中秋节", "2027-09-15", 1),
            .. Range("国庆节", "2027-10-01", 7),
        ],
        [
            new(new(2027, 1, 30), "春节"), new(new(2027, 2, 20), "春节"), new(new(2027, 5, 8), "劳动节"),
            new(new(2027, 9, 26), "国庆节"), new(new(2027, 10, 9), "国庆节"),
        ]);

    private static IEnumerable<NamedDay> Range(string name, string from, int days) =>
        Enumerable.Range(0, days).Select(i => new NamedDay(DateOnly.Parse(from).AddDays(i), name));
}
