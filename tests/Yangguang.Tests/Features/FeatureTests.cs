using Microsoft.Extensions.DependencyInjection;
using Yangguang.Features;
using Yangguang.Platform;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Features;

/// <summary>Features with their fixed parts, kept up month by month (C17, C18). Own host: the clock is moved.</summary>
public sealed class FeatureTests(Host host) : IClassFixture<Host>
{
    // C17
    [Fact]
    public async Task Every_feature_has_the_three_fixed_parts()
    {
        var feature = await Opened("parts");
        using var visitor = host.Public();

        var page = await visitor.Open($"/features/{feature.Code}");

        Assert.Equal(["工作推进", "政策指导", "标准目录"], page.TextsOf("section[aria-labelledby^='part-'] h2"));
    }

    // C18
    [Fact]
    public async Task A_feature_on_the_front_page_shows_its_posts_and_an_empty_month_is_flagged()
    {
        var feature = await Opened("front");
        await Run<KeepFeatures>(keep => keep.Put(feature.Id, true, host.County.Officer.AsActor()));
        await Post(feature, "试点启动");
        host.Time.Advance(TimeSpan.FromDays(62));
        await Post(feature, "试点总结");
        using var visitor = host.Public();
        using var officer = await host.SignedIn(host.County.Officer);

        Assert.Contains("试点总结", (await visitor.Open("/search?q=试点总结&kind=post")).TextsOf(".hit-title"));
        Assert.Contains("试点总结", (await visitor.Open("/")).TextOf("#feature-front ~ *, [aria-labelledby=feature-front]"), StringComparison.Ordinal);
        Assert.Equal("没有更新的月份：2026年4月", Assert.Single((await officer.Open("/desk/features")).TextsOf($"[aria-labelledby='feature-{feature.Id}'] .empty-months")));
        host.Time.Advance(TimeSpan.FromDays(-62));
    }

    [Fact]
    public void The_current_month_still_has_its_days()
    {
        var feature = new Feature(FeatureId.From(Guid.CreateVersion7()), default, "a", "专栏", "", new(2026, 1, 20));

        var months = FeatureMonth.Of(feature, [new(2026, 1, 31)], new(2026, 3, 1));

        Assert.Equal(["2026年3月", "2026年2月", "2026年1月"], months.Select(month => month.Name));
        Assert.Equal([false, true, false], months.Select(month => month.IsEmpty));
    }

    [Fact]
    public async Task Who_wrote_a_post_does_not_publish_it()
    {
        var feature = await Opened("two");
        var post = await Write(feature, "自己写的", host.County.Officer);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Run<WritePost>(write => write.Publish(post.Id, host.County.Officer.AsActor())));

        Assert.Equal("feature.post.same-person", refusal.Ruling.Code);
    }

    [Theory]
    [InlineData("../up", "feature.code")]
    [InlineData("Pilot", "feature.code")]
    [InlineData("posts/1", "feature.code")]
    public async Task An_address_that_would_lead_elsewhere_is_refused(string code, string because)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Opened(code));

        Assert.Equal(because, refusal.Ruling.Code);
    }

    private Task<Feature> Opened(string code) =>
        host.Inside(services => services.GetRequiredService<KeepFeatures>().Open(code, $"专栏 {code}", "", host.County.Officer.AsActor()));

    private async Task Post(Feature feature, string title)
    {
        var post = await Write(feature, title, host.County.Clerk);
        await Run<WritePost>(write => write.Publish(post.Id, host.County.Reviewer.AsActor()));
    }

    private Task<FeaturePost> Write(Feature feature, string title, Yangguang.Accounts.Staff author) => host.Inside(services => services.GetRequiredService<WritePost>()
        .Write(feature.Id, new PostText { Part = FeaturePart.Progress, Title = title, Body = "正文。" }, author.AsActor()));

    private Task Run<TUse>(Func<TUse, Task> act)
        where TUse : notnull => host.Inside(services => act(services.GetRequiredService<TUse>()));
}
