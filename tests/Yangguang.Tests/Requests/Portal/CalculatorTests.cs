using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>The public calculator reckons by the rules that count the office's cases (P1, P2).</summary>
public sealed class CalculatorTests(Host host) : IClassFixture<Host>
{
    // P1, E1, E2, E4, E7, E12, E13, E14
    [Theory]
    [InlineData("Arrived=2026-03-02", "2026年3月30日")]
    [InlineData("Channel=SignedMail&Arrived=2026-02-10", "2026年3月16日")]
    [InlineData("Arrived=2025-09-24", "2025年10月28日")]
    [InlineData("Channel=Internet&Arrived=2026-05-02&Confirmed=2026-05-06", "2026年6月2日")]
    [InlineData("Arrived=2026-03-02&Extension=20", "2026年4月28日")]
    [InlineData("Arrived=2026-03-02&Sent=2026-03-09&TheyReceived=2026-03-11&Answered=2026-03-25", "2026年4月16日")]
    [InlineData("Arrived=2026-03-02&Sent=2026-03-09&TheyReceived=2026-03-11", "2026年4月23日")]
    [InlineData("Arrived=2026-03-02&Corrected=2026-03-09&CorrectionNoticed=2026-03-04", "2026年4月7日")]
    public async Task Every_worked_date_comes_out_with_its_reckoning(string query, string due)
    {
        using var visitor = host.Public();
        var page = await visitor.Open(Address(query));
        Assert.StartsWith(due, page.TextOf(".big-day"), StringComparison.Ordinal);
        Assert.Contains("第三十三条", page.TextOf(".ruler-more"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_confirmed_has_no_period_and_what_contradicts_itself_says_where()
    {
        using var visitor = host.Public();
        Assert.Contains("期限还没有开始", (await visitor.Open(Address("Channel=Internet&Arrived=2026-03-02"))).Text, StringComparison.Ordinal);
        Assert.Contains("早于申请提交", (await visitor.Open(Address("Arrived=2026-03-02&Corrected=2026-02-02"))).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("前后颠倒", (await visitor.Open(Address("Arrived=2026-03-02&Sent=2026-03-20&TheyReceived=2026-03-11"))).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("最长不得超过", (await visitor.Open(Address("Arrived=2026-03-02&Extension=90"))).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("日期应在", (await visitor.Open(Address("Arrived=1999-01-01"))).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("格式不对", (await visitor.Open(Address("Arrived=abc"))).TextOf(".error-summary"), StringComparison.Ordinal);
    }

    // P17: past the last holiday notice nothing is certain
    [Fact]
    public async Task Past_the_known_holidays_the_day_is_provisional()
    {
        using var visitor = host.Public();
        Assert.Contains("暂定", (await visitor.Open(Address("Arrived=2027-12-10"))).TextOf(".big-day"), StringComparison.Ordinal);
    }

    private static string Address(string query) => "/requests/calculator?" + string.Join('&', query.Split('&').Select(part => $"Input.{part}"));
}
