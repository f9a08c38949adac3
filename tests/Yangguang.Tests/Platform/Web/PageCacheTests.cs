using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Web;

/// <summary>Public pages are answered from memory, and never with what is no longer so.</summary>
public sealed partial class PageCacheTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_list_and_a_record_show_what_was_published_revised_and_withdrawn_at_once()
    {
        var item = (await host.HasCatalog(host.County.Department, "01", Given.Row("缓存甲")))[0];
        using var visitor = host.Public();
        await visitor.Open("/records");

        var edition = await host.HasPublished(item, Given.Content("第0次发布", host.Time.Today()));
        var address = $"/records/{edition.IndexNumber}";
        Assert.Contains("第0次发布", (await visitor.Open("/records")).Text, StringComparison.Ordinal);
        Assert.Contains("第0次发布", (await visitor.Open(address)).Text, StringComparison.Ordinal);

        await Revise(edition.RecordId, 1);
        Assert.Contains("第1次发布", (await visitor.Open(address)).Text, StringComparison.Ordinal);
        Assert.Contains("第1次发布", (await visitor.Open("/records")).Text, StringComparison.Ordinal);

        await Withdraw(edition.RecordId);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Open(address)).Status);
        Assert.DoesNotContain("第1次发布", (await visitor.Open("/records")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_memory_a_page_comes_under_the_same_rules_as_when_it_was_made()
    {
        using var visitor = host.Public();
        using var made = await visitor.Http.GetAsync("/areas");
        using var kept = await visitor.Http.GetAsync("/areas");
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/areas") { Headers = { IfNoneMatch = { made.Headers.ETag! } } };
        using var unchanged = await visitor.Http.SendAsync(asked);

        Assert.Equal(Rules(made), Rules(kept));
        Assert.Contains("Content-Security-Policy", Rules(kept), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotModified, made.Headers.ETag), (unchanged.StatusCode, unchanged.Headers.ETag));

        static string Rules(HttpResponseMessage answer) =>
            string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Under_load_nobody_reads_an_edition_older_than_the_last_that_was_out_before_they_asked()
    {
        var item = (await host.HasCatalog(host.County.Department, "02", Given.Row("缓存乙")))[0];
        var edition = await host.HasPublished(item, Given.Content("第0次发布", host.Time.Today()));
        var (last, withdrawn) = (0, false);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            using var visitor = host.Public();
            for (var (gone, seen) = (false, 0); !gone; seen++)
            {
                var (least, mustBeGone) = (Volatile.Read(ref last), Volatile.Read(ref withdrawn));
                var page = await visitor.Open($"/records/{edition.IndexNumber}");
                gone = page.Status == HttpStatusCode.Gone;
                Assert.True(gone || !mustBeGone, "A withdrawn record was shown.");
                Assert.True(gone || Shown(page) >= least, $"Edition {Shown(page)} was shown after {least} was out.");
            }
        })).ToList();

        for (var time = 1; time <= 6; time++)
        {
            await Revise(edition.RecordId, time);
            Volatile.Write(ref last, time);
        }

        await Withdraw(edition.RecordId);
        Volatile.Write(ref withdrawn, true);

        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_page_has_a_tag_and_compressed_forms_and_is_not_sent_twice()
    {
        using var visitor = host.Public();
        var first = await Ask(visitor, "/areas");
        var plain = await first.Content.ReadAsByteArrayAsync();
        var brotli = await Ask(visitor, "/areas", ("Accept-Encoding", "gzip, br"));
        Assert.Equal("br", Assert.Single(brotli.Content.Headers.ContentEncoding));
        await using var unpacked = new BrotliStream(await brotli.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await unpacked.CopyToAsync(whole);
        Assert.Equal(plain, whole.ToArray());
        Assert.True(brotli.Content.Headers.ContentLength < plain.Length / 2);

        var again = await Ask(visitor, "/areas", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_a_reader_chose_or_may_send_is_never_another_readers_page()
    {
        using var visitor = host.Public();
        Assert.DoesNotContain("data-theme=\"dark\"", await (await Ask(visitor, "/areas")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\"", await (await Ask(visitor, "/areas", ("Cookie", "appearance=dark."))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await Ask(visitor, "/subscribe")).Headers.ETag);
        Assert.Null((await Ask(visitor, "/sign-in")).Headers.ETag);
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Open("/areas")).Status);
    }

    [Fact]
    public async Task However_many_ask_for_a_page_that_was_just_dropped_one_makes_it()
    {
        var writes = new TableWrites();
        using var cache = new PageCache(new ConfigurationBuilder().Build(), writes, host.Time);
        var (made, gate) = (0, new TaskCompletionSource());
        var door = new AnswerFromCache(
            async http =>
            {
                Interlocked.Increment(ref made);
                await gate.Task;
                var unkept = (UnkeptPage)http.Items[AnswerFromCache.Item]!;
                cache.Keep(unkept.Key, new([1], [], unkept.Tick, ["Records"], null));
            },
            cache, writes, new("appearance", "", _ => ""), host.Time);
        Task Ask() => door.InvokeAsync(new DefaultHttpContext { Request = { Method = "GET", Path = "/records" } });
        var first = Ask();
        gate.SetResult();
        await first;
        writes.Note(["Records"]);
        gate = new();

        var asking = Enumerable.Range(0, 5).Select(_ => Ask()).ToList();
        Assert.Equal(2, Volatile.Read(ref made));
        gate.SetResult();
        await Task.WhenAll(asking);

        Assert.Equal(2, made);
    }

    [Fact]
    public async Task Openings_are_counted_though_the_page_comes_from_memory()
    {
        var item = (await host.HasCatalog(host.County.Department, "03", Given.Row("缓存丙")))[0];
        var edition = await host.HasPublished(item, Given.Content("数次数", host.Time.Today()));
        using var visitor = host.Public();
        for (var opened = 0; opened < 3; opened++)
            await visitor.Open($"/records/{edition.IndexNumber}");

        host.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Contains("浏览次数：4", (await visitor.Open($"/records/{edition.IndexNumber}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_a_statement_are_read_off_its_words()
    {
        var read = StatementTables.Of("""SELECT "r"."Id" FROM "Records" AS "r" LEFT JOIN "Bodies" AS b ON 1 = 1 WHERE EXISTS (SELECT 1 FROM "Duties" AS d)""");
        Assert.Equal(["Records", "Bodies", "Duties"], read.Read);
        Assert.Empty(read.Written);
        Assert.Equal(["Records"], StatementTables.Of("""INSERT INTO "Records" ("Id") VALUES (@p0) RETURNING 1;""").Written);
        Assert.Equal(["Outbox"], StatementTables.Of("""UPDATE "Outbox" SET "At" = @p0 WHERE 1 = 1""").Written);
        Assert.Equal(["Mails"], StatementTables.Of("""DELETE FROM "Mails" AS m WHERE 1 = 1""").Written);
    }

    [Fact]
    public void What_was_read_before_a_write_is_not_true_after_it()
    {
        var writes = new TableWrites();
        var tick = writes.Now;
        writes.Note(["Bodies"]);
        Assert.False(writes.IsUnchangedSince(tick, ["Records", "Bodies"]));
        Assert.True(writes.IsUnchangedSince(tick, ["Records"]));
        Assert.True(writes.IsUnchangedSince(writes.Now, ["Bodies"]));
        tick = writes.Now;
        writes.NoteEverything();
        Assert.False(writes.IsUnchangedSince(tick, []));
    }

    // Another node on the same PostgreSQL: its writes are heard, and ours are told.
    [Fact]
    public async Task Nodes_tell_each_other_what_they_wrote()
    {
        if (!TestDatabase.OnPostgres)
            return;
        await using var other = new NpgsqlConnection(host.Services.GetRequiredService<IConfiguration>()["Database:ConnectionString"]);
        var heard = new TaskCompletionSource<string>();
        other.Notification += (_, told) => heard.TrySetResult(told.Payload);
        await other.OpenAsync();
        await Execute(other, "LISTEN yangguang_writes");
        await host.HasCatalog(host.County.Department, "04", Given.Row("节点"));
        await other.WaitAsync();
        Assert.Contains("Catalogs", await heard.Task, StringComparison.Ordinal);

        var writes = host.Services.GetRequiredService<TableWrites>();
        var tick = writes.Now;
        await Execute(other, "SELECT pg_notify('yangguang_writes', 'othernode Gazettes')");
        await host.Inside(async services =>
        {
            // The listener hears in its own time; each look at the database gives it some.
            while (writes.IsUnchangedSince(tick, ["Gazettes"]))
                await services.GetRequiredService<YangguangDb>().Database.CanConnectAsync();
        });
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static Task<HttpResponseMessage> Ask(Visitor visitor, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return visitor.Http.SendAsync(request);
    }

    private static int Shown(Page page) => Edition().Match(page.Text) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
        : throw new Xunit.Sdk.XunitException($"{page.Status}: {page.Text}");

    private async Task Revise(RecordId id, int time)
    {
        await host.Inside(services => services.GetRequiredService<ReviseRecord>().Run(id, "更新", host.County.Clerk.AsActor()));
        var draft = await host.RecordOf(id);
        await host.Inside(services => services.GetRequiredService<RewriteRecord>()
            .Run(id, draft.Revision, draft.Content with { Title = $"第{time}次发布" }, host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);
        await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(id, ReviewSheet.Whole, host.County.Reviewer.AsActor()));
    }

    private Task Withdraw(RecordId id) => host.Inside(services =>
        services.GetRequiredService<WithdrawRecord>().Run(id, "内容有误", "", host.County.Reviewer.AsActor()));

    [GeneratedRegex("第(\\d+)次发布")]
    private static partial Regex Edition();
}
