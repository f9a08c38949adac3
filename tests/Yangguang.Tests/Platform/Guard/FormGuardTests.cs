using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Yangguang.Platform.Guard;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Guard;

/// <summary>Limits on public forms, at numbers small enough to reach. What was typed is never lost.</summary>
public sealed class LimitedHost : IAsyncLifetime
{
    private WebApplicationFactory<Program>? _limited;

    public Host Host { get; } = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)Host).InitializeAsync();
        _limited = Host.WithWebHostBuilder(builder => builder
            .UseSetting("Limits:FormsBeforeQuestion", "2").UseSetting("Limits:FormsPerHour", "5")
            .UseSetting("Limits:PagesPerMinute", "40")
            .UseSetting("Limits:SignInFailuresBeforeQuestion", "2").UseSetting("Limits:SignInFailuresPerHour", "4"));
    }

    public async Task DisposeAsync()
    {
        if (_limited is not null)
            await _limited.DisposeAsync();
        await ((IAsyncLifetime)Host).DisposeAsync();
    }

    /// <summary>Somebody who comes from an address of their own, by the proxy in front.</summary>
    public Visitor From(string address)
    {
        var client = _limited!.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return new(client);
    }

    public T Service<T>()
        where T : notnull => (T)_limited!.Services.GetService(typeof(T))!;
}

public sealed class FormLimitTests(LimitedHost limited) : IClassFixture<LimitedHost>
{
    private const string Words = "第三段“每人每月706元”应为760元";

    [Fact]
    public async Task After_some_forms_a_question_is_asked_and_whoever_answers_it_loses_nothing()
    {
        using var visitor = limited.From("203.0.113.7");
        var asked = await Flood(visitor, 3);

        Assert.Equal(HttpStatusCode.TooManyRequests, asked.Status);
        Assert.Contains("请回答一个小问题", asked.Text, StringComparison.Ordinal);
        var held = asked.Find("form#held input[name$='Words']");
        Assert.Equal(Words, held.GetAttribute("value"));

        var answered = await visitor.Send(asked, "form#held", (HeldForm.AnswerField, AnswerTo(asked)));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, answered.Status);
    }

    [Fact]
    public async Task A_question_is_answered_once_and_a_wrong_answer_brings_another()
    {
        using var visitor = limited.From("203.0.113.8");
        var asked = await Flood(visitor, 3);

        var wrong = await visitor.Send(asked, "form#held", (HeldForm.AnswerField, "不知道"));
        Assert.Equal(HttpStatusCode.TooManyRequests, wrong.Status);
        Assert.Contains("回答不对", wrong.Text, StringComparison.Ordinal);

        var replayed = await visitor.Send(asked, "form#held", (HeldForm.AnswerField, AnswerTo(asked)));
        Assert.Equal(HttpStatusCode.TooManyRequests, replayed.Status);
    }

    [Fact]
    public async Task After_many_forms_the_page_says_when_to_come_back_and_gives_back_what_was_typed()
    {
        using var visitor = limited.From("203.0.113.9");
        var refused = await Flood(visitor, 6);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("过一小时再试", refused.Text, StringComparison.Ordinal);
        Assert.Contains(Words, refused.Find("textarea").TextContent, StringComparison.Ordinal);

        using var neighbour = limited.From("203.0.113.10");
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await Flood(neighbour, 1)).Status);

        limited.Host.Time.Advance(TimeSpan.FromHours(1));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await visitor.Send(refused, "form#held")).Status);
    }

    [Fact]
    public async Task Sign_in_counts_failures_alone_and_never_gives_back_a_password()
    {
        using var office = limited.From("203.0.113.11");
        var county = limited.Host.County;
        foreach (var _ in Enumerable.Range(0, 6))
        {
            var door = await office.Open("/sign-in");
            var inside = await office.Send(door, "main form", ("UserName", county.Officer.UserName!), ("Password", SmallCounty.Password));
            Assert.StartsWith("/desk", inside.Path, StringComparison.Ordinal);
            await office.Send(inside, "form[action='/desk/sign-out']");
        }

        var tried = await office.Open("/sign-in");
        var answer = tried;
        foreach (var _ in Enumerable.Range(0, 3))
            answer = await office.Send(tried, "main form", ("UserName", "nobody"), ("Password", "Wrong-2026-guess"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Equal("nobody", answer.Find("form#held input[name=UserName]").GetAttribute("value"));
        Assert.DoesNotContain("Wrong-2026-guess", answer.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("password", answer.Find("form#held input[name=Password]").GetAttribute("type"));
    }

    [Fact]
    public async Task Whoever_has_too_many_pages_made_waits_a_minute_and_nobody_else_does()
    {
        using var robot = limited.From("203.0.113.20");
        var answers = new List<HttpStatusCode>();
        foreach (var page in Enumerable.Range(1, 45))
            answers.Add((await robot.Open($"/records?page={page}")).Status);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.Contains("分钟再试", (await robot.Open("/records?page=99")).Text, StringComparison.Ordinal);

        using var neighbour = limited.From("203.0.113.21");
        Assert.Equal(HttpStatusCode.OK, (await neighbour.Open("/records?page=100")).Status);
    }

    [Fact]
    public void A_question_is_for_its_own_form_and_for_half_an_hour()
    {
        var challenge = limited.Service<WordChallenge>();
        var other = challenge.New("mistakes");
        Assert.False(challenge.Takes("requests/new", other.Token, Solve(other.Text)));

        var right = challenge.New("mistakes");
        Assert.True(challenge.Takes("mistakes", right.Token, Solve(right.Text)));
        Assert.False(challenge.Takes("mistakes", right.Token, Solve(right.Text)));

        var late = challenge.New("mistakes");
        limited.Host.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.False(challenge.Takes("mistakes", late.Token, Solve(late.Text)));
        Assert.False(challenge.Takes("mistakes", "forged", "3"));
    }

    private static async Task<Page> Flood(Visitor visitor, int times)
    {
        var form = await visitor.Open("/mistakes");
        var answer = form;
        for (var sent = 0; sent < times; sent++)
            answer = await visitor.Send(form, "form[action='/mistakes']", (form.Find("form[action='/mistakes'] textarea").GetAttribute("name")!, Words));
        return answer;
    }

    private static string AnswerTo(Page page) => Solve(page.TextOf("form#held label"));

    /// <summary>As a person would.</summary>
    private static string Solve(string question)
    {
        const string numerals = "零一二三四五六七八九";
        if (question.Contains('“', StringComparison.Ordinal))
        {
            var word = question[(question.IndexOf('“', StringComparison.Ordinal) + 1)..question.IndexOf('”', StringComparison.Ordinal)];
            return word[numerals.IndexOf(question[question.IndexOf('第', StringComparison.Ordinal) + 1], StringComparison.Ordinal) - 1].ToString();
        }

        var sign = question.Contains('加', StringComparison.Ordinal) ? '加' : '减';
        var (left, right) = (Number(question[..question.IndexOf(sign, StringComparison.Ordinal)]), Number(question[(question.IndexOf(sign, StringComparison.Ordinal) + 1)..question.IndexOf('等', StringComparison.Ordinal)]));
        return (sign == '加' ? left + right : left - right).ToString(CultureInfo.InvariantCulture);

        int Number(string text) => text.Trim() switch
        {
            ['十'] => 10,
            ['十', var ones] => 10 + numerals.IndexOf(ones, StringComparison.Ordinal),
            var one => numerals.IndexOf(one, StringComparison.Ordinal),
        };
    }
}
