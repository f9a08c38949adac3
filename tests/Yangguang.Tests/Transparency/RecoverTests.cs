using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;
using Yangguang.Transparency;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Tests.Transparency;

/// <summary>D2, P15: a database of before the last publications comes back, and the log still only grows.</summary>
public sealed class RecoverTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private LogFolder _folder = null!;
    private SignedNote _before = null!;

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        foreach (var (area, title) in new[] { ("05", "低保公示"), ("06", "养老补贴"), ("07", "就业培训") })
            await _host.HasPublished(area, title);
        _folder = await _host.Log();
        _before = _folder.Checkpoint!;
        Assert.Equal(3, Checkpoint.Of(_before).Size);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task What_the_database_lost_comes_back_out_of_the_signed_files_and_the_log_goes_on()
    {
        await RestoredTo(1, alsoRecords: true);
        Assert.Contains("较早的备份", (await _host.Log()).Fault, StringComparison.Ordinal);

        var recovery = (await Recover())!;

        Assert.Equal((2, 3L, null), (recovery.Count, recovery.Size, recovery.Fault));
        Assert.Equal(["养老补贴", "就业培训"], recovery.Lost.Select(each => each.Entry.Title));
        Assert.Equal(_before.Text, _folder.Checkpoint!.Text);
        await _host.HasPublished("08", "劳动监察");
        await _host.Log();
        await ContinuesTo(4);
        Assert.Equal(2, (await _host.Faults()).Count(fault => fault.Contains("随较早的备份丢失", StringComparison.Ordinal)));
        Assert.Null(await Recover());
    }

    [Fact]
    public async Task What_the_database_still_holds_word_for_word_keeps_its_entry()
    {
        await RestoredTo(1, alsoRecords: false);
        await _host.Log();

        Assert.Empty((await Recover())!.Lost);

        Assert.Empty(await _host.Faults());
    }

    [Fact]
    public async Task What_was_published_since_the_restore_stands_behind_what_came_back()
    {
        await RestoredTo(1, alsoRecords: true);
        await _host.Log();
        await _host.HasPublished("08", "劳动监察");
        await _host.Log();

        var recovery = (await Recover())!;

        Assert.Equal((2, 4L), (recovery.Count, recovery.Size));
        await ContinuesTo(4);
        Assert.Contains("title: 劳动监察", (await Leaves())[3].Text, StringComparison.Ordinal);
    }

    // Bad input: a changed bundle, a checkpoint of a stranger.
    [Fact]
    public async Task A_changed_entry_is_refused_and_its_file_named()
    {
        await RestoredTo(1, alsoRecords: true);
        var bundle = Path.Combine(_folder.Path, "tile/entries/000.p/3");
        var bytes = await File.ReadAllBytesAsync(bundle);
        bytes[^2] ^= 1;
        await File.WriteAllBytesAsync(bundle, bytes);

        var refused = await Assert.ThrowsAsync<InstallationException>(Recover);

        Assert.Contains("tile/entries/000.p/3", refused.Message, StringComparison.Ordinal);
        Assert.Single(await Leaves());
    }

    [Fact]
    public async Task A_checkpoint_of_another_key_is_refused()
    {
        await RestoredTo(1, alsoRecords: true);
        var key = await _host.LogKey();
        _folder.Write(new SignedNote(_before.Text, [NoteSigner.New(key.Name, NoteKeyKind.Log).Sign(_before.Text, DateTimeOffset.UnixEpoch)]));

        Assert.Contains("不是由信任的公钥", (await Assert.ThrowsAsync<InstallationException>(Recover)).Message, StringComparison.Ordinal);
        Assert.Single(await Leaves());
    }

    [Fact]
    public async Task A_database_with_another_past_is_refused()
    {
        await RestoredTo(1, alsoRecords: true);
        await _host.Inside(services => services.GetRequiredService<YangguangDb>().LogHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Root, new byte[TreeHash.Length])));

        Assert.Contains("不是同一段历史", (await Assert.ThrowsAsync<InstallationException>(Recover)).Message, StringComparison.Ordinal);
    }

    private Task<LogRecovery?> Recover() => _host.Inside(services => services.GetRequiredService<RecoverLog>().Run());

    private Task<List<LogLeaf>> Leaves() => _host.Inside(services => services.GetRequiredService<YangguangDb>().LogLeaves.AsNoTracking().OrderBy(leaf => leaf.Number).ToListAsync());

    /// <summary>The checkpoint of before is the beginning of the one now, and the files agree with it.</summary>
    private async Task ContinuesTo(long size)
    {
        var (old, now) = (Checkpoint.Of(_before), Checkpoint.Of(_folder.Checkpoint!));
        Assert.Equal(size, now.Size);
        Assert.Equal(old.Root, new TiledTree(now.Size, _folder.Hashes).RootAt(old.Size));
        Assert.Empty(_folder.FaultsOf(await _host.LogKey()));
    }

    /// <summary>As a copy of the database of when the log had that many entries would be.</summary>
    private Task RestoredTo(int size, bool alsoRecords) => _host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var lost = await db.LogLeaves.Where(leaf => leaf.Number >= size).Select(leaf => leaf.Subject).ToListAsync();
        await db.LogLeaves.Where(leaf => leaf.Number >= size).ExecuteDeleteAsync();
        if (alsoRecords)
            await db.Editions.Where(edition => lost.Contains((Guid)(object)edition.RecordId)).ExecuteDeleteAsync();
        var older = new TreeEdge();
        foreach (var leaf in await db.LogLeaves.OrderBy(leaf => leaf.Number).ToListAsync())
            older.Append(Merkle.Leaf(leaf.Bytes));
        var root = older.Root().ToBytes();
        await db.LogHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Size, size).SetProperty(head => head.Root, root));
        _folder.Edge = null;
        return size;
    });
}
