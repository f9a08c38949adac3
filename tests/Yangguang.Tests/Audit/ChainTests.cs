using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Audit;

/// <summary>G07, H16: every entry has its place in a chain, and whatever is done to a row behind the program's back is seen and named.</summary>
public sealed class ChainTests : IAsyncLifetime
{
    private const int Entries = 12;

    private readonly Host _host = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        for (var entry = await Sealed(); entry < Entries; entry++)
            await Note($"第{entry}件");
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task Entries_are_sealed_in_the_commit_of_the_change_without_gaps()
    {
        var entries = await Rows();

        Assert.Equal(Enumerable.Range(1, entries.Count).Select(place => (long?)place), entries.Select(entry => entry.Sequence));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.Previous));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task The_reason_and_the_request_are_kept_with_the_act()
    {
        using var officer = await _host.SignedIn(_host.County.Officer);
        await Note("写明的理由");

        var entries = await Rows();

        Assert.Equal("写明的理由", entries[^1].Reason);
        Assert.All(entries.TakeLast(2), entry => Assert.Matches("^[0-9a-f]{32}$", entry.RequestId));
        Assert.NotEqual(entries[^1].RequestId, entries[^2].RequestId);
    }

    [Fact]
    public async Task What_was_rolled_back_leaves_no_gap()
    {
        await _host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            services.GetRequiredService<AuditTrail>().Note(Actor.System, default, Guid.Empty, new Happened("作罢"));
            await db.SaveChangesAsync();
        });
        await Note("之后");

        Assert.True((await Verify()).Holds);
        Assert.DoesNotContain(await Rows(), entry => entry.Reason == "作罢");
    }

    [Fact]
    public async Task Many_writers_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; turn < 10; turn++)
                await Note($"{writer}-{turn}");
        })));

        var verdict = await Verify();
        Assert.True(verdict.Holds, Words(verdict));
        Assert.True(verdict.Entries >= Entries + 60);
    }

    [Fact]
    public async Task A_changed_row_is_named()
    {
        await Tamper($"UPDATE \"Audit\" SET \"ActorName\" = 'x' WHERE \"Sequence\" = 7");

        Assert.Equal([(ChainFaultKind.Changed, 7)], await Faults());
    }

    [Fact]
    public async Task A_changed_row_with_a_seal_of_its_own_is_named()
    {
        var entry = (await Rows())[6];
        var fields = SealedFields.Of(entry) with { Detail = "{}" };
        var forged = EntrySeal.Of(fields, 7, entry.Previous!);
        await Tamper($"UPDATE \"Audit\" SET \"Detail\" = '{{}}', \"Hash\" = {forged} WHERE \"Sequence\" = 7");

        Assert.Equal([(ChainFaultKind.Changed, 7)], await Faults());
    }

    [Fact]
    public async Task A_missing_row_is_named()
    {
        await Tamper($"DELETE FROM \"Audit\" WHERE \"Sequence\" = 5");

        Assert.Equal([(ChainFaultKind.Missing, 5)], await Faults());
    }

    [Fact]
    public async Task A_missing_row_is_named_though_those_behind_it_moved_up()
    {
        await Tamper($"DELETE FROM \"Audit\" WHERE \"Sequence\" = 5");
        await Renumber(from: 6, by: -1);
        await Tamper($"UPDATE \"AuditHeads\" SET \"Sequence\" = \"Sequence\" - 1");

        Assert.Equal([(ChainFaultKind.Missing, 5)], await Faults());
    }

    [Fact]
    public async Task Missing_last_rows_are_named()
    {
        await Tamper($"DELETE FROM \"Audit\" WHERE \"Sequence\" >= 10");

        Assert.Equal([(ChainFaultKind.Missing, 10)], await Faults());
    }

    [Fact]
    public async Task An_inserted_row_is_named_wherever_it_stands()
    {
        var copy = (await Rows())[3];
        await Renumber(from: 5, by: 1);
        await Tamper($"UPDATE \"AuditHeads\" SET \"Sequence\" = \"Sequence\" + 1");
        await Insert(copy, 5, EntrySeal.Of(SealedFields.Of(copy), 5, copy.Hash!));

        Assert.Equal([(ChainFaultKind.Inserted, 5)], (await Faults()).Where(fault => fault.Kind == ChainFaultKind.Inserted));
        await Insert(copy, 4_000, copy.Hash!);
        await Insert(copy, null, copy.Hash!);
        Assert.Equal([0, 5, 4_000], (await Faults()).Where(fault => fault.Kind == ChainFaultKind.Inserted).Select(fault => fault.Place).Order());
    }

    [Fact]
    public async Task Exchanged_rows_are_named()
    {
        await Tamper($"UPDATE \"Audit\" SET \"Sequence\" = 1000 WHERE \"Sequence\" = 5");
        await Tamper($"UPDATE \"Audit\" SET \"Sequence\" = 5 WHERE \"Sequence\" = 6");
        await Tamper($"UPDATE \"Audit\" SET \"Sequence\" = 6 WHERE \"Sequence\" = 1000");

        Assert.Equal([(ChainFaultKind.Reordered, 5)], await Faults());
    }

    [Fact]
    public async Task A_chain_that_was_rewritten_as_a_whole_fails_the_head_that_was_written_down_outside()
    {
        var outside = await Verify();
        var pin = new ChainPin(outside.Code, outside.Sequence, outside.Head);
        await RewriteFrom(3);

        Assert.True((await Verify()).Holds);
        Assert.Equal([ChainFaultKind.OtherHead], (await Verify(pin)).Faults.Select(fault => fault.Kind));
    }

    /// <summary>Computed with Python's hashlib from the description in docs/audit.md.</summary>
    [Fact]
    public void The_seal_is_the_one_that_other_tools_compute()
    {
        var fields = new SealedFields(
            Guid.Parse("0195a000-0000-7000-8000-000000000001"), Guid.Parse("0195a000-0000-7000-8000-000000000002"), 1772413200000,
            Guid.Parse("0195a000-0000-7000-8000-000000000003"), "张信", Guid.Parse("0195a000-0000-7000-8000-000000000004"),
            Guid.Parse("0195a000-0000-7000-8000-000000000005"), "RecordReturned", "附件含身份证号", "4bf92f3577b34da6a3ce929d0e0e4736", """{"reason":"附件含身份证号"}""");

        Assert.Equal("8fed7212bf80adcddbeb6cbfc161496dbbe178b241582263379ab07bf74b3e7e", Convert.ToHexStringLower(EntrySeal.Of(fields, 1, EntrySeal.Beginning)));
    }

    private async Task RewriteFrom(long place)
    {
        var previous = (await Rows())[(int)place - 2].Hash!;
        foreach (var entry in (await Rows()).Skip((int)place - 1))
        {
            var hash = EntrySeal.Of(SealedFields.Of(entry) with { ActorName = "改名" }, entry.Sequence!.Value, previous);
            await Tamper($"UPDATE \"Audit\" SET \"ActorName\" = '改名', \"Previous\" = {previous}, \"Hash\" = {hash} WHERE \"Sequence\" = {entry.Sequence}");
            previous = hash;
        }

        await Tamper($"UPDATE \"AuditHeads\" SET \"Hash\" = {previous}");
    }

    private async Task Renumber(long from, long by)
    {
        await Tamper($"UPDATE \"Audit\" SET \"Sequence\" = \"Sequence\" + 100000 WHERE \"Sequence\" >= {from}");
        await Tamper($"UPDATE \"Audit\" SET \"Sequence\" = \"Sequence\" - 100000 + {by} WHERE \"Sequence\" >= 100000");
    }

    private Task Insert(AuditEntry like, long? place, byte[] hash)
    {
        var id = Guid.CreateVersion7();
        return Tamper($"""
            INSERT INTO "Audit" ("Id", "JurisdictionId", "At", "ActorId", "ActorName", "BodyId", "Subject", "Event", "Reason", "RequestId", "Detail", "Sequence", "Previous", "Hash")
            SELECT {id}, "JurisdictionId", "At", "ActorId", "ActorName", "BodyId", "Subject", "Event", "Reason", "RequestId", "Detail", {place}, {like.Hash}, {hash}
            FROM "Audit" WHERE "Id" = {like.Id}
            """);
    }

    private Task Note(string reason) => _host.Inside(async services =>
    {
        services.GetRequiredService<AuditTrail>().Note(Actor.System, default, Guid.Empty, new Happened(reason));
        await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
    });

    private Task<int> Sealed() => _host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync());

    private Task<List<AuditEntry>> Rows() => _host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Audit.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());

    private Task<ChainVerdict> Verify(params ChainPin[] pins) => _host.Inside(services => services.GetRequiredService<VerifyAudit>().Run(pins));

    private async Task<IEnumerable<(ChainFaultKind Kind, long Place)>> Faults() => (await Verify()).Faults.Select(fault => (fault.Kind, fault.Sequence));

    private Task Tamper(FormattableString sql) => _host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync(sql));

    private static string Words(ChainVerdict verdict) => string.Join('\n', verdict.Faults.Select(fault => fault.Words));

    private sealed record Happened(string Reason);
}
