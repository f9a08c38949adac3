using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>The guard against robots needs no outside service and keeps nobody out who is slow, blind or without scripts.</summary>
public sealed class RobotTests(Host host) : IClassFixture<Host>
{
    // B11: a robot sending 1,000 forms
    [Fact]
    public async Task A_robot_that_sends_a_thousand_forms_files_a_handful()
    {
        using var robot = host.Public();
        var form = await host.OpenForm(robot);
        var answers = new List<HttpStatusCode>();
        for (var sent = 0; sent < 1000; sent++)
            answers.Add((await robot.Send(form, "form.apply", GivenApplicants.Form(host))).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        var filed = await host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.CountAsync());
        Assert.InRange(filed, 1, 5);
        Assert.True(answers.Count(status => status == HttpStatusCode.TooManyRequests) >= 900);
        Assert.Contains("过一小时再试", (await robot.Send(form, "form.apply")).Text, StringComparison.Ordinal);

        host.Time.Advance(TimeSpan.FromHours(1));
        Assert.True((await host.Files(robot)).Has(".query-code"));
    }
}

/// <summary>The parts of the guard.</summary>
public sealed class FormGuardTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Who_fills_in_what_nobody_sees_or_is_faster_than_people_is_asked_again_and_loses_nothing()
    {
        using var visitor = host.Public();
        await host.HasOffice();
        var quick = await visitor.Send(await visitor.Open("/requests/new"), "form.apply", GivenApplicants.Form(host));
        Assert.Contains("提交得太快", quick.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("林小满", quick.Find("#Input_Name").GetAttribute("value"));

        host.Time.Advance(TimeSpan.FromSeconds(10));
        var trapped = await visitor.Send(quick, "form.apply", ("Homepage", "https://spam.example"));
        Assert.Contains("个人主页", trapped.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.True((await visitor.Send(trapped, "form.apply", ("Homepage", ""))).Has(".query-code"));
    }

    [Fact]
    public async Task A_form_open_for_a_day_is_shown_anew_with_everything_typed()
    {
        using var visitor = host.Public();
        var form = await host.OpenForm(visitor);
        host.Time.Advance(TimeSpan.FromHours(25));
        var renewed = await visitor.Send(form, "form.apply", GivenApplicants.Form(host));
        Assert.Contains("打开超过一天", renewed.TextOf(".error-summary"), StringComparison.Ordinal);
        host.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.True((await visitor.Send(renewed, "form.apply")).Has(".query-code"));
    }

    [Theory]
    [InlineData(3, 4, "7", true)]
    [InlineData(3, 4, " 七 ", true)]
    [InlineData(9, 9, "十八", true)]
    [InlineData(5, 5, "十", true)]
    [InlineData(3, 4, "8", false)]
    [InlineData(3, 4, "", false)]
    public void The_question_in_words_takes_figures_and_characters(int first, int second, string answer, bool isRight) =>
        Assert.Equal(isRight, new WordSum(first, second).IsAnsweredBy(answer));
}
