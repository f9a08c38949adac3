using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Calendar;

/// <summary>A changed calendar (requests §8.3, §11 E24, E26): listed first, confirmed by a second person, every moved date audited.</summary>
public sealed class CalendarDeskTests(Host host) : IClassFixture<Host>
{
    private static readonly DateOnly December = new(2026, 12, 10);

    /// <summary>Invented for this test, and consistent: 13 statutory days, five of them bridged.</summary>
    private static readonly (string Name, string Value)[] Notice =
    [
        ("Input.Year", "2027"), ("Input.IssuedOn", "2026-12-09"), ("Input.Number", "国办发明电〔2026〕99号"),
        ("Input.Title", "国务院办公厅关于2027年部分节假日安排的通知"), ("Input.Url", "https://www.gov.cn/zhengce/202612/content_1.htm"),
        ("Input.Off", """
            元旦 2027-01-01..2027-01-04
            春节 2027-02-05..2027-02-11
            清明节 2027-04-03..2027-04-05
            劳动节 2027-05-01..2027-05-05
            端午节 2027-06-09
            中秋节 2027-09-15
            国庆节 2027-10-01..2027-10-07
            """),
        ("Input.Work", """
            元旦 2027-01-09
            春节 2027-02-20
            劳动节 2027-05-08
            国庆节 2027-09-26 2027-10-09
            """),
    ];

    [Fact]
    public async Task A_confirmed_notice_moves_provisional_dates_and_leaves_an_audit_entry_with_each()
    {
        host.Time.MoveTo(December);
        var item = (await host.HasCatalog(host.County.Department, "03", Given.Row("跨年事项")))[0];
        using var clerk = await host.SignedIn(host.County.Clerk);
        var duty = await host.DutyOf(item);
        await clerk.Send(await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", "2026-12-10"), ("Fact.Label", "文件形成"));
        Assert.Equal((new DateOnly(2027, 1, 8), true), await DueOf(item));
        using var administrator = await host.SignedIn(host.County.Administrator);
        Assert.Contains("2027年放假安排还没有导入", (await administrator.Open("/desk/calendar")).TextOf(".notice-danger"), StringComparison.Ordinal);

        var form = await administrator.Open("/desk/calendar/propose");
        var proposed = await administrator.Send(form, "form.section", Notice);
        Assert.Contains("跨年事项", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("2027-01-09", proposed.TextOf("[aria-labelledby=moves]"), StringComparison.Ordinal);
        Assert.Equal(proposed.Path, (await administrator.Send(form, "form.section", Notice)).Path);
        Assert.False(proposed.Has("form[action*=Confirm]"));
        Assert.Equal((new DateOnly(2027, 1, 8), true), await DueOf(item));

        using var officer = await host.SignedIn(host.County.Officer);
        var confirmed = await officer.Send(await officer.Open(proposed.Path), "form[action*=Confirm]");

        Assert.Equal((new DateOnly(2027, 1, 9), false), await DueOf(item));
        Assert.Contains("日历变更生效", confirmed.TextOf(".timeline"), StringComparison.Ordinal);
        var detail = await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit
            .Where(entry => entry.Event == "CalendarChanged").Select(entry => entry.Detail).SingleAsync());
        Assert.Contains("2027-01-08", detail, StringComparison.Ordinal);
        Assert.Contains("2027-01-09", detail, StringComparison.Ordinal);
        Assert.False((await clerk.Open("/desk/calendar")).Has(".notice-danger"));
        Assert.Contains("调休上班", (await clerk.Open($"/desk/duties/{duty.Id}")).TextOf(".reckoning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_proposes_a_calendar_cannot_confirm_it()
    {
        host.Time.MoveTo(December);
        using var officer = await host.SignedIn(host.County.Officer);
        var local = Notice.Select(field => field.Name switch
        {
            "Input.Number" => (field.Name, ""),
            "Input.Url" => (field.Name, "https://www.zhaoming.gov.cn/tz/1.html"),
            "Input.Off" => (field.Name, "三月三 2027-04-09"),
            "Input.Work" => (field.Name, ""),
            _ => field,
        }).Append(("Input.IsLocal", "true")).ToArray();

        var proposed = await officer.Send(await officer.Open("/desk/calendar/propose"), "form.section", local);
        Assert.False(proposed.Has("form[action*=Confirm]"), proposed.Text);
        using var forged = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", proposed.Find("[name=__RequestVerificationToken]").GetAttribute("value")!), new("Seen", "0")]);
        using var answer = await officer.Http.PostAsync($"{proposed.Path}?handler=Confirm", forged);

        Assert.Contains("提出人不能确认", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var withdrawn = await officer.Send(proposed, "form[action*=Withdraw]");
        Assert.Contains("已撤回", withdrawn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Url", "https://example.com/2027", "gov.cn")]
    [InlineData("Input.Number", "预测版", "发文字号")]
    [InlineData("Input.Off", "元旦 2027-01-01..2027-01-03", "法定假日")]
    [InlineData("Input.Off", "元旦 一月一日到三日", "读不懂")]
    [InlineData("Input.Year", "", "年度")]
    public async Task An_invented_notice_is_refused_and_what_was_typed_stays(string field, string value, string says)
    {
        host.Time.MoveTo(December);
        using var officer = await host.SignedIn(host.County.Officer);

        var refused = await officer.Send(
            await officer.Open("/desk/calendar/propose"), "form.section",
            [.. Notice.Where(each => each.Name != field && each.Name != "Input.Number"), ("Input.Number", field == "Input.Number" ? value : "国办发明电〔2026〕98号"), .. field == "Input.Number" ? [] : new[] { (field, value) }]);

        Assert.Contains(says, refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("国务院办公厅关于2027年", refused.Find("#Input_Title").GetAttribute("value"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"year":2027,"papers":["https://www.gov.cn/zhengce/202612/content_1.htm"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-02","isOffDay":true},{"name":"春节","date":"2027-02-20","isOffDay":false}]}""")]
    [InlineData("""{"year":2027,"notices":[{"number":"国办发明电〔2026〕7号","title":"2027年部分节假日安排的通知","url":"https://www.gov.cn/zhengce/202612/content_1.htm","issuedOn":"2026-11-05","off":{"元旦":"2027-01-01..2027-01-02"},"work":{"春节":["2027-02-20"]}}]}""")]
    public async Task A_file_fills_the_form_for_a_person_to_check(string json)
    {
        using var officer = await host.SignedIn(host.County.Officer);

        var filled = await officer.Send(await officer.Open("/desk/calendar/propose"), "form[action*=Fill]", ("Json", json));

        Assert.Equal("元旦 2027-01-01..2027-01-02", filled.TextOf("#Input_Off"));
        Assert.Equal("春节 2027-02-20", filled.TextOf("#Input_Work"));
        Assert.Equal("2027", filled.Find("#Input_Year").GetAttribute("value"));
    }

    [Theory]
    [InlineData("这不是 JSON")]
    [InlineData("[1,2,3]")]
    [InlineData("""{"year":2027}""")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2027-13-01","isOffDay":true}]}""")]
    public async Task A_file_of_another_kind_is_answered_in_words(string json)
    {
        using var officer = await host.SignedIn(host.County.Officer);

        var refused = await officer.Send(await officer.Open("/desk/calendar/propose"), "form[action*=Fill]", ("Json", json));

        Assert.Contains("不是节假日安排的 JSON", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(json, refused.TextOf("#Json"));
    }

    [Fact]
    public async Task The_year_shows_make_up_days_and_its_notice()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        var year = await clerk.Open("/desk/calendar?year=2026");

        Assert.Contains("248 个工作日", year.Text, StringComparison.Ordinal);
        Assert.Equal(6, year.TextsOf("td.made-up").Count);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open("/desk/calendar/propose")).Status);
    }

    [Fact]
    public async Task Dates_that_agree_with_the_calendar_are_left_alone_by_a_recount()
    {
        using var officer = await host.SignedIn(host.County.Officer);

        var page = await officer.Send(await officer.Open("/desk/calendar"), "form[action*=Check]");

        Assert.Contains("一致", page.TextOf("[aria-labelledby=recount]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_written_as_lines_read_back_the_same()
    {
        var days = WorkingCalendar.National.Notices.Single(notice => notice.Year == 2026).OffDays;

        var (read, ruling) = Yangguang.Calendar.NoticeLines.Read(Yangguang.Calendar.NoticeLines.Write(days));

        Assert.True(ruling.IsAllowed);
        Assert.Equal(days.OrderBy(day => day.Date), read.OrderBy(day => day.Date));
    }

    private async Task<(DateOnly DueOn, bool IsProvisional)> DueOf(CatalogItem item)
    {
        var round = (await host.DutyOf(item)).Rounds.Single();
        return (round.DueOn, round.IsProvisional);
    }
}
