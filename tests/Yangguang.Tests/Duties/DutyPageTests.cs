using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties;

/// <summary>A duty at the desk (A10): facts start clocks, proofs and statements end them, each date explains itself.</summary>
public sealed class DutyPageTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_noted_fact_starts_the_clock_once_and_shows_each_day()
    {
        var duty = await NewDuty("01", Given.Row("项目批准", "自作出决定之日起7个工作日内"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open($"/desk/duties/{duty.Id}");
        var fact = new[] { ("Fact.On", "2026-03-02"), ("Fact.Label", "批准了项目") };

        await clerk.Send(page, "#fact form", fact);
        var twice = await clerk.Send(page, "#fact form", fact);

        Assert.Contains("2026-03-11", twice.TextOf(".ruler"), StringComparison.Ordinal);
        Assert.Contains("周末", twice.TextOf(".reckoning"), StringComparison.Ordinal);
        var after = await Reload(duty);
        Assert.Single(after.Rounds);
        Assert.Equal(DutyState.Due, after.State);
    }

    [Fact]
    public async Task A_fact_of_tomorrow_is_refused_and_what_was_typed_stays()
    {
        var duty = await NewDuty("02", Given.Row("项目核准", "自作出决定之日起7个工作日内"));
        using var clerk = await host.SignedIn(host.County.Clerk);

        var refused = await clerk.Send(
            await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", "2026-03-03"), ("Fact.Label", "明天的决定"));

        Assert.Contains("晚于今天", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("明天的决定", refused.Find("#Fact_Label").GetAttribute("value"));
        Assert.True(refused.Has("#fact[open]"));
        Assert.Empty((await Reload(duty)).Rounds);
    }

    [Theory]
    [InlineData("03", "2026-02-30")]
    [InlineData("04", "昨天")]
    [InlineData("05", "")]
    public async Task An_impossible_date_is_answered_in_words(string area, string day)
    {
        var duty = await NewDuty(area, Given.Row("日期" + day, "自作出决定之日起7个工作日内"));
        using var clerk = await host.SignedIn(host.County.Clerk);

        var refused = await clerk.Send(await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", day), ("Fact.Label", "某事"));

        Assert.Contains("日期", refused.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_meets_a_duty_without_website_and_the_same_form_files_it_once()
    {
        var duty = await NewDuty("09", Given.Row("村级公示", "自作出决定之日起7个工作日内") with { Channels = ["社区/企事业单位/村公示栏(电子屏)"] });
        using var clerk = await host.SignedIn(host.County.Clerk);
        var noted = await clerk.Send(
            await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", "2026-03-02"), ("Fact.Label", "作出决定"));
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

        await clerk.SendFile(noted, "#proof form", "Proof.Picture", "公示栏.png", picture, ("Proof.Note", "村口公示栏"));
        var twice = await clerk.SendFile(noted, "#proof form", "Proof.Picture", "公示栏.png", picture, ("Proof.Note", "村口公示栏"));

        Assert.Equal(DutyState.MetOnTime, (await Reload(duty)).State);
        Assert.Single(twice.TextsOf(".entry a[href^='/evidence/']"));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_and_nothing_is_half_saved()
    {
        var duty = await NewDuty("10", Given.Row("公示", "自作出决定之日起7个工作日内") with { Channels = ["政府公报"] });
        using var clerk = await host.SignedIn(host.County.Clerk);
        var noted = await clerk.Send(
            await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", "2026-03-02"), ("Fact.Label", "作出决定"));

        var refused = await clerk.SendFile(noted, "#proof form", "Proof.Picture", "x.exe", "MZ"u8.ToArray(), ("Proof.Note", "第3期"));

        Assert.Contains("JPEG", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("第3期", refused.Find("#Proof_Note").GetAttribute("value"));
        Assert.Equal(DutyState.Due, (await Reload(duty)).State);
    }

    [Fact]
    public async Task Only_a_reviewer_signs_that_nothing_is_due()
    {
        var duty = await NewDuty("12", Given.Row("救助审批"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.False((await clerk.Open($"/desk/duties/{duty.Id}")).Has("#nothing"));
        using var reviewer = await host.SignedIn(host.County.Reviewer);

        var signed = await reviewer.Send(
            await reviewer.Open($"/desk/duties/{duty.Id}"), "#nothing form", ("Nothing.Period", "2026年第一季度"), ("Nothing.Reason", "没有新增审批"));

        Assert.Contains("李审 签署", signed.Text, StringComparison.Ordinal);
        Assert.Equal(DutyState.NothingDue, (await Reload(duty)).State);
    }

    [Fact]
    public async Task The_desk_opens_the_reckoning_of_a_date_in_place()
    {
        var duty = await NewDuty("13", Given.Row("补助发放", "自作出决定之日起7个工作日内"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        await clerk.Send(await clerk.Open($"/desk/duties/{duty.Id}"), "#fact form", ("Fact.On", "2026-03-02"), ("Fact.Label", "发放补助"));
        var round = (await Reload(duty)).Rounds[0];

        var home = await clerk.Open("/desk");
        var open = await clerk.Open(home.Find($"#round-{round.Id} td.date a").GetAttribute("href")!);

        Assert.True(open.Has(".ruler-more[open] .reckoning"));
        Assert.Contains("2026-03-11", open.TextOf(".reckoning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_nobody_can_read_is_red_and_points_to_its_row()
    {
        var duty = await NewDuty("14", Given.Row("神秘事项", "视情况而定"));
        using var clerk = await host.SignedIn(host.County.Clerk);

        var list = await clerk.Open("/desk/duties?state=UnknownTrigger");
        var page = await clerk.Open($"/desk/duties/{duty.Id}");

        Assert.Contains("神秘事项", list.Text, StringComparison.Ordinal);
        Assert.Contains("视情况而定", page.TextOf(".notice-danger"), StringComparison.Ordinal);
        Assert.False(page.Has("#fact"));
    }

    [Fact]
    public async Task Pages_of_the_list_follow_each_other_without_gap_or_repetition()
    {
        await host.HasCatalog(host.County.Township, "15", [.. Enumerable.Range(1, 65).Select(n => Given.Row($"事项{n:00}"))]);
        using var officer = await host.SignedIn(host.County.Officer);

        var names = new List<string>();
        for (var next = $"/desk/duties?body={host.County.Township.Code}"; next is not null;)
        {
            var page = await officer.Open(next);
            names.AddRange(page.TextsOf("td.card-title a"));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(65, names.Count);
        Assert.Equal(65, names.Distinct().Count());
    }

    private async Task<Duty> NewDuty(string area, CatalogRow row) =>
        await host.DutyOf((await host.HasCatalog(host.County.Department, area, row))[0]);

    private Task<Duty> Reload(Duty duty) => host.DutyOf(duty.ItemId);
}
