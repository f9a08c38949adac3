using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Tests.Harness;
using Yangguang.Transparency;
using Yangguang.Transparency.Notes;

namespace Yangguang.Tests.Transparency;

/// <summary>Whatever is done to a row, a tile, a checkpoint or a file behind the program's back is found and named (D2, D10, C06).</summary>
public sealed class LogDamageTests
{
    private const int Leaves = 70_000 / 256;

    [Fact]
    public Task A_whole_log_has_no_fault() => With(async (host, folder, key) =>
    {
        Assert.Empty(folder.FaultsOf(key));
        Assert.Null(folder.Fault);
        await Task.CompletedTask;
    });

    [Theory]
    [InlineData("tile/0/000")]
    [InlineData("tile/entries/000")]
    [InlineData("tile/1/000.p/1")]
    public Task A_changed_byte_is_found_and_its_file_named(string file) => With((_, folder, key) =>
    {
        var path = Path.Combine(folder.Path, file);
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Contains(folder.FaultsOf(key), fault => fault.Contains(file, StringComparison.Ordinal));
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_truncated_tile_is_found_and_named() => With((_, folder, key) =>
    {
        using (var tile = File.OpenWrite(Path.Combine(folder.Path, "tile/0/000")))
            tile.SetLength(8000);

        Assert.Contains(folder.FaultsOf(key), fault => fault.Contains("tile/0/000", StringComparison.Ordinal) && fault.Contains("截断", StringComparison.Ordinal));
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_missing_bundle_is_found_and_named() => With((_, folder, key) =>
    {
        File.Delete(Path.Combine(folder.Path, "tile/entries/000"));

        Assert.Contains(folder.FaultsOf(key), fault => fault.Contains("tile/entries/000", StringComparison.Ordinal));
        return Task.CompletedTask;
    });

    // Bad input: a 10-GB log directory.
    [Fact]
    public Task A_file_of_ten_gigabytes_is_not_even_read() => With((_, folder, key) =>
    {
        using (var bundle = File.OpenWrite(Path.Combine(folder.Path, "tile/entries/000")))
            bundle.SetLength(10L * 1024 * 1024 * 1024);

        Assert.Contains(folder.FaultsOf(key), fault => fault.Contains("超过这类文件的上限", StringComparison.Ordinal));
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_checkpoint_signed_by_a_stranger_is_refused_and_stops_the_signing() => With(async (host, folder, key) =>
    {
        var text = folder.Checkpoint!.Text;
        folder.Write(new SignedNote(text, [NoteSigner.New(key.Name, NoteKeyKind.Log).Sign(text, DateTimeOffset.UnixEpoch)]));
        Assert.Contains(folder.FaultsOf(key), fault => fault.Contains("不是由信任的公钥", StringComparison.Ordinal));

        await Restarted(host, folder);

        Assert.Contains("不是本日志的密钥签的", folder.Fault, StringComparison.Ordinal);
    });

    [Fact]
    public Task Lost_and_damaged_files_are_made_anew_from_the_database_to_the_byte() => With(async (host, folder, key) =>
    {
        var checkpoint = folder.Checkpoint!.ToString();
        File.Delete(Path.Combine(folder.Path, "tile/1/000.p/1"));
        File.WriteAllBytes(Path.Combine(folder.Path, "tile/0/000"), new byte[8192]);

        await Restarted(host, folder);

        Assert.Empty(folder.FaultsOf(key));
        Assert.Equal(checkpoint, folder.Checkpoint!.ToString());
    });

    [Fact]
    public Task A_database_brought_back_from_an_older_copy_signs_no_other_past() => With(async (host, folder, _) =>
    {
        var signed = folder.Checkpoint!.ToString();
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            await db.LogLeaves.Where(leaf => leaf.Number >= 10).ExecuteDeleteAsync();
            var older = new Yangguang.Transparency.Tree.TreeEdge();
            foreach (var leaf in await db.LogLeaves.OrderBy(leaf => leaf.Number).ToListAsync())
                older.Append(Yangguang.Transparency.Tree.Merkle.Leaf(leaf.Bytes));
            await db.LogHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Size, 10).SetProperty(head => head.Root, older.Root().ToBytes()));
        });

        await Restarted(host, folder);

        Assert.Contains("较早的备份", folder.Fault, StringComparison.Ordinal);
        Assert.Equal(signed, folder.Checkpoint!.ToString());
    });

    [Fact]
    public Task A_changed_leaf_in_the_database_is_named() => With(async (host, _, _) =>
    {
        await host.Inside(services => services.GetRequiredService<YangguangDb>().LogLeaves.Where(leaf => leaf.Number == 100)
            .ExecuteUpdateAsync(set => set.SetProperty(leaf => leaf.Text, leaf => leaf.Text.Replace("第100件", "别的一件"))));

        Assert.Contains(await host.Faults(), fault => fault.Contains("第 100 号条目", StringComparison.Ordinal) && fault.Contains("不一样", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_changed_text_of_an_edition_is_named() => With(async (host, _, _) =>
    {
        var edition = await host.HasPublished("05", "困难群众救助资金发放表");
        await host.Log();
        Assert.DoesNotContain(await host.Faults(), fault => fault.Contains("困难群众", StringComparison.Ordinal));
        await host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlRawAsync(
            "UPDATE \"Editions\" SET \"Content_Text\" = 'changed' WHERE \"IndexNumber\" = {0}", edition.IndexNumber));

        Assert.Contains(await host.Faults(), fault => fault.Contains("困难群众救助资金发放表", StringComparison.Ordinal) && fault.Contains("数据库被改动过", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_changed_and_a_lost_attachment_are_named() => With(async (host, _, _) =>
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("附件信息")))[0];
        var draft = await host.HasDraft(item, Given.Content("十月份发放表", host.Time.Today()));
        await host.Inside(services => services.GetRequiredService<AttachFile>()
            .Run(draft.Id, new MemoryStream("张某,500"u8.ToArray()), "发放表.csv", "", host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);
        var edition = (await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor())))!;
        await host.Log();
        var path = host.Services.GetRequiredService<FileStore>().Find(edition.Content.Attachments[0].File)!.Value.Path;
        Assert.DoesNotContain(await host.Faults(), fault => fault.Contains("发放表", StringComparison.Ordinal));

        await File.WriteAllBytesAsync(path, "张某,600"u8.ToArray());
        Assert.Contains(await host.Faults(), fault => fault.Contains("“发放表.csv”被改动过", StringComparison.Ordinal));

        File.Delete(path);
        Assert.Contains(await host.Faults(), fault => fault.Contains("“发放表.csv”不见了", StringComparison.Ordinal));
    });

    private static Task Restarted(Host host, LogFolder folder)
    {
        folder.Edge = null;
        return host.Inside(services => services.GetRequiredService<GrowLog>().Run());
    }

    private static async Task With(Func<Host, LogFolder, NoteKey, Task> test)
    {
        var host = new Host();
        await host.InitializeAsync();
        try
        {
            await host.HasLeaves(Leaves);
            await test(host, await host.Log(), await host.LogKey());
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }
}
