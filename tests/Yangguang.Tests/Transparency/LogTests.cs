using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;
using Yangguang.Transparency;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Tests.Transparency;

/// <summary>D2: what is published, changed or withdrawn is in the log in the moment after, and the log is files that anybody can check.</summary>
public sealed class LogTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_published_record_is_in_the_log_in_the_moment_after()
    {
        var edition = await host.HasPublished("05", "一月份低保名单");

        var note = SignedNote.Parse(await Get("/log/checkpoint"));
        var (key, tree) = (await host.LogKey(), Checkpoint.Of(note));
        var page = await host.Public().Open($"/records/{edition.IndexNumber}");
        var proof = LogProof.Parse(await Get(page.Find("a[href^='/log/proofs/']").GetAttribute("href")!));
        var entry = LogEntry.Parse(proof.Entry);

        Assert.True(key.HasSigned(note));
        Assert.Equal(key.Name, tree.Origin);
        Assert.All(ProofCheck.Run(proof, new(key, [])), line => Assert.NotEqual(false, line.IsGood));
        Assert.Equal((LeafKind.Publication, edition.IndexNumber, 1, edition.Digest, "一月份低保名单"), (entry.Kind, entry.Number, entry.Edition, entry.Content, entry.Title));
        Assert.DoesNotContain("不是同一天", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_is_logged_and_its_page_says_where()
    {
        var edition = await host.HasPublished("06", "二月份低保名单");
        await host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "名单有误，正在更正", "", host.County.Reviewer.AsActor()));

        await Get("/log/checkpoint");
        var page = await host.Public().Open($"/records/{edition.IndexNumber}");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains("撤下已登入公开日志", page.Text, StringComparison.Ordinal);
        Assert.Equal([LeafKind.Publication, LeafKind.Withdrawal], await KindsOf(edition.RecordId.Value));
    }

    [Fact]
    public async Task A_disclosed_answer_is_logged_without_its_title_and_its_withdrawal_too()
    {
        var answer = await host.HasDisclosedAnswer();
        await host.Inside(services => services.GetRequiredService<Yangguang.Requests.Answers.PublishAnswer>().Withdraw(answer.Id, "内容需要更正", host.Clerk()));
        await host.Log();

        var leaves = await host.Inside(services => services.GetRequiredService<YangguangDb>().LogLeaves.Where(leaf => leaf.Subject == answer.Id.Value).OrderBy(leaf => leaf.Number).ToListAsync());

        Assert.Equal([LeafKind.Answer, LeafKind.AnswerWithdrawal], leaves.Select(leaf => leaf.Kind));
        Assert.All(leaves, leaf => Assert.Equal("", LogEntry.Parse(leaf.Bytes).Title));
    }

    [Fact]
    public async Task Told_twice_it_is_in_the_log_once()
    {
        var edition = await host.HasPublished("07", "三月份低保名单");
        await host.Inside(async services =>
        {
            services.GetRequiredService<Yangguang.Platform.Outbox.Outbox>().Announce(RecordNews.Of(RecordNews.Published, edition));
            await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
        });

        await host.Log();

        Assert.Equal([LeafKind.Publication], await KindsOf(edition.RecordId.Value));
    }

    [Fact]
    public async Task Every_checkpoint_is_the_beginning_of_the_next()
    {
        await host.HasPublished("08", "四月份低保名单");
        var before = Checkpoint.Of(SignedNote.Parse(await Get("/log/checkpoint")));
        await host.HasPublished("09", "五月份低保名单");

        var request = Yangguang.Transparency.Witnesses.WitnessRequest.Parse(await Get($"/log/consistency/{before.Size}"));
        var after = Checkpoint.Of(request.Note);

        Assert.True(after.Size > before.Size);
        Assert.True(TreeProof.IsConsistent(before.Size, before.Root, after.Size, after.Root, request.Path));
    }

    [Fact]
    public async Task Tiles_are_served_for_ever_and_checkpoints_for_seconds()
    {
        await host.HasPublished("10", "六月份低保名单");
        await Get("/log/checkpoint");
        var size = Checkpoint.Of((await host.Log()).Checkpoint!).Size;
        var http = host.Public().Http;

        foreach (var place in TilePlace.Partial(size))
        {
            using var tile = await http.GetAsync(new Uri($"/log/{place.Path}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, tile.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", tile.Headers.CacheControl!.ToString());
            Assert.Equal("application/octet-stream", tile.Content.Headers.ContentType!.ToString());
        }

        using var checkpoint = await http.GetAsync(new Uri("/log/checkpoint", UriKind.Relative));
        Assert.Equal(TimeSpan.FromSeconds(2), checkpoint.Headers.CacheControl!.MaxAge);
        Assert.Equal("text/plain; charset=utf-8", checkpoint.Content.Headers.ContentType!.ToString());
        foreach (var wrong in new[] { "tile/0/000.p/0", "tile/0/999", "tile/0/..%2f..%2fcheckpoint", "tile/entries/1", $"proofs/{size}" })
            Assert.Equal(HttpStatusCode.NotFound, (await host.Public().Open($"/log/{wrong}")).Status);
    }

    // §4.2 V1
    [Fact]
    public async Task A_shown_day_that_is_not_the_logged_day_is_said_beside_it()
    {
        var edition = await host.HasPublished("11", "七月份低保名单");
        await host.Log();
        await host.Inside(services => services.GetRequiredService<YangguangDb>().Editions.Where(each => each.Id == edition.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.PublishedAt, edition.PublishedAt.AddDays(-20))));

        Assert.Contains("不是同一天", (await host.Public().Open($"/records/{edition.IndexNumber}")).Text, StringComparison.Ordinal);
    }

    private async Task<string> Get(string path) => await host.Public().Http.GetStringAsync(new Uri(path, UriKind.Relative));

    private Task<List<LeafKind>> KindsOf(Guid subject) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().LogLeaves.Where(leaf => leaf.Subject == subject).OrderBy(leaf => leaf.Number).Select(leaf => leaf.Kind).ToListAsync());
}
