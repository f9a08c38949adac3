using System.Net;
using System.Reflection;
using Yangguang.Audit;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Audit;

public sealed class AuditDeskTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task The_office_reads_who_did_what_and_narrows_it()
    {
        await host.HasCatalog(host.County.Department, "06", Given.Row("公示"));
        using var officer = await host.SignedIn(host.County.Officer);

        var all = await officer.Open("/desk/audit");
        var signedIn = await officer.Open("/desk/audit?event=StaffSignedIn&who=赵办&from=2026-03-02&until=2026-03-02");
        var other = await officer.Open("/desk/audit?until=2026-03-01");

        Assert.Contains("由目录生成义务", all.Text, StringComparison.Ordinal);
        Assert.All(signedIn.TextsOf("td[data-label=做了什么]"), sentence => Assert.StartsWith("登录", sentence, StringComparison.Ordinal));
        Assert.NotEmpty(signedIn.TextsOf("tbody tr"));
        Assert.Empty(other.TextsOf("tbody tr"));
    }

    [Fact]
    public async Task A_clerk_does_not_read_the_trail()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Open("/desk/audit")).Status);
        Assert.DoesNotContain("操作记录", (await clerk.Open("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_trail_follow_each_other_without_gap_or_repetition()
    {
        for (var area = 1; area <= 26; area++)
            await host.HasCatalog(host.County.Township, $"{area:00}", Given.Row($"事项{area}"));
        for (var area = 1; area <= 26; area++)
            await host.HasCatalog(host.County.Village, $"{area:00}", Given.Row($"事项{area}"));
        using var officer = await host.SignedIn(host.County.Officer);

        var lines = 0;
        for (var next = "/desk/audit?event=DutiesDerived"; next is not null;)
        {
            var page = await officer.Open(next);
            lines += page.TextsOf("tbody tr").Count;
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.InRange(lines, 52, 53);
    }

    [Fact]
    public void Every_event_has_words() => Offenders.None(
        from type in typeof(AuditTrail).Assembly.GetTypes()
        where type.Namespace is { } name && name.StartsWith("Yangguang", StringComparison.Ordinal)
        where IsEvent(type) && type.GetCustomAttribute<InWordsAttribute>() is null
        select type.FullName);

    [Fact]
    public void Words_are_filled_from_the_event_and_survive_what_is_missing()
    {
        Assert.Equal("退回修改：附件含身份证号", EventWords.Of("RecordReturned", """{"reason":"附件含身份证号"}"""));
        Assert.Equal("退回修改：", EventWords.Of("RecordReturned", "{}"));
        Assert.Equal("SomethingOld", EventWords.Of("SomethingOld", "{}"));
    }

    /// <summary>Events are the records of the files named …Events.cs.</summary>
    private static bool IsEvent(Type type) => Files.Contains(type.Name);

    private static readonly HashSet<string> Files =
    [
        .. Repository.Sources("src/Yangguang").Where(file => file.EndsWith("Events.cs", StringComparison.Ordinal))
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(Repository.Read(file), @"public sealed record (\w+Dates?|\w+)\(")
                .Select(match => match.Groups[1].Value))
            .Where(name => name != "MovedDate"),
    ];
}
