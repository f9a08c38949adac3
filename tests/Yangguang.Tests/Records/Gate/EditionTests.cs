using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Gate;

/// <summary>Editions (P4, D21): a live page stays until the next edition is approved; a withdrawn one keeps its address and says why.</summary>
public sealed class EditionTests(Host host) : IClassFixture<Host>
{
    private static int _areas = 5;

    // P4
    [Fact]
    public async Task A_revision_leaves_the_live_page_alone_until_it_is_approved()
    {
        var first = await Published("低保标准为每月760元。");
        await Revise(first, "更正数字", "低保标准为每月780元。");
        using var visitor = host.Public();

        Assert.Contains("760元", (await visitor.Open(Address(first))).TextOf(".record-text"), StringComparison.Ordinal);
        var second = await Approve(first);
        var page = await visitor.Open(Address(first));

        Assert.Equal((2, first.IndexNumber, first.PublishedAt), (second.Number, second.IndexNumber, second.PublishedAt));
        Assert.Contains("780元", page.TextOf(".record-text"), StringComparison.Ordinal);
        Assert.Contains("更正数字", page.TextOf(".notice"), StringComparison.Ordinal);
    }

    // Two editions compare, word by word, for everyone.
    [Fact]
    public async Task The_public_compares_two_editions_word_by_word()
    {
        var first = await Published("低保标准为每月760元。");
        await Revise(first, "更正数字", "低保标准为每月780元。");
        await Approve(first);
        using var visitor = host.Public();

        var page = await visitor.Open($"{Address(first)}/compare");

        Assert.Equal(("760", "780"), (page.TextOf(".compared del"), page.TextOf(".compared ins")));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/records/113412992/2026-99999/compare")).Status);
    }

    [Fact]
    public async Task A_discarded_revision_leaves_the_text_that_is_public()
    {
        var first = await Published("原文。");
        await Revise(first, "试改", "改文。");

        await host.Inside(services => services.GetRequiredService<DiscardDraft>().Run(first.RecordId, host.County.Clerk.AsActor()));

        var record = await host.RecordOf(first.RecordId);
        Assert.Equal((RecordState.Published, 1, "原文。"), (record.State, record.Edition, record.Content.Text));
    }

    // D21
    [Fact]
    public async Task A_withdrawn_record_answers_410_with_the_reason_and_what_replaced_it()
    {
        var (old, replacement) = (await Published("旧。"), await Published("新。"));
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var life = await reviewer.Open($"/desk/records/{old.RecordId}/life");
        var unknown = await reviewer.Send(life, "form[action*=Withdraw]", ("Note", "内容已被替代"), ("ReplacedBy", "113412990/2026-88888"));
        Assert.Contains("没有索引号", unknown.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("内容已被替代", unknown.TextOf("#withdraw-note"));
        await reviewer.Send(unknown, "form[action*=Withdraw]", ("Note", "内容已被替代"), ("ReplacedBy", replacement.IndexNumber));
        using var visitor = host.Public();

        var gone = await visitor.Open(Address(old));

        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains("内容已被替代", gone.Text, StringComparison.Ordinal);
        Assert.True(gone.Has($"a[href='{Address(replacement)}']"));
        Assert.DoesNotContain("旧。", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repealed_record_says_so_from_its_day_on()
    {
        var edition = await Published("办法。");
        var today = DateOnly.FromDateTime(FakeTime.Start.DateTime);
        await Change(edition, today.AddDays(1));
        using var visitor = host.Public();
        Assert.False((await visitor.Open(Address(edition))).Has(".notice-danger"));

        var second = await Published("另一办法。");
        await Change(second, today);

        Assert.Contains("已废止", (await visitor.Open(Address(second))).TextOf(".notice-danger"), StringComparison.Ordinal);
        Assert.Contains("废止", (await visitor.Open(Address(second))).TextOf(".record-box"), StringComparison.Ordinal);
    }

    // art. 18: what is public cannot turn non-public while its page stays.
    [Fact]
    public async Task A_live_record_cannot_turn_non_public_by_a_revision()
    {
        var first = await Published("原文。");
        await Revise(first, "改属性", "原文。", DisclosureAttribute.OnRequest);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<SubmitRecord>().Run(first.RecordId, host.County.Clerk.AsActor())));

        Assert.Equal("gate.live.not-proactive", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_jurisdiction_s_own_rule_numbers_its_records_and_they_are_found_there()
    {
        var item = await Item();
        var draft = await host.HasDraft(item, Given.Content("甲", host.Time.Today()));
        await host.HasSubmitted(draft);

        var edition = (await host.Inside(services =>
        {
            services.GetRequiredService<Yangguang.Bodies.JurisdictionScope>().Current!.IndexFormat = "SY{org}0{year}{serial:5}";
            return services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor());
        }))!;
        host.County.Jurisdiction.IndexFormat = "";

        Assert.Matches("^SY113412992020260000[0-9]$|^SY[0-9A-Z]{9}02026[0-9]{5}$", edition.IndexNumber);
        using var visitor = host.Public();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/records/{edition.IndexNumber}")).Status);
    }

    private static string Address(RecordEdition edition) => $"/records/{edition.IndexNumber}";

    private async Task<CatalogItem> Item() =>
        (await host.HasCatalog(host.County.Department, $"{Interlocked.Increment(ref _areas):00}", Given.Row("审核信息")))[0];

    private async Task<RecordEdition> Published(string text) =>
        await host.HasPublished(await Item(), Given.Content("审核信息", host.Time.Today()) with { Text = text });

    private async Task Revise(RecordEdition edition, string note, string text, DisclosureAttribute attribute = DisclosureAttribute.Proactive)
    {
        var clerk = host.County.Clerk.AsActor();
        await host.Inside(services => services.GetRequiredService<ReviseRecord>().Run(edition.RecordId, note, clerk));
        var record = await host.RecordOf(edition.RecordId);
        await host.Inside(services => services.GetRequiredService<RewriteRecord>()
            .Run(edition.RecordId, record.Revision, record.Content with { Text = text, Attribute = attribute }, clerk));
    }

    private async Task<RecordEdition> Approve(RecordEdition edition)
    {
        await host.Inside(services => services.GetRequiredService<SubmitRecord>().Run(edition.RecordId, host.County.Clerk.AsActor()));
        return (await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(edition.RecordId, ReviewSheet.Whole, host.County.Reviewer.AsActor())))!;
    }

    private Task Change(RecordEdition edition, DateOnly on) => host.Inside(services => services.GetRequiredService<ChangeValidity>()
        .Run(edition.RecordId, Validity.Repealed, on, "已由新办法取代", "", host.County.Reviewer.AsActor()));
}
