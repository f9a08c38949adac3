using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Survival;

/// <summary>
/// P15: two nodes behind nginx on one PostgreSQL with a standby. Each node keeps its own indexes; data, files and keys are
/// shared. On the run for PostgreSQL, where its programs and nginx are installed.
/// </summary>
public sealed class TwoNodesTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ThrowawayPostgres? _postgres = TestDatabase.OnPostgres ? ThrowawayPostgres.TryStart() : null;
    private readonly List<RunningHost> _nodes = [];
    private readonly string _own = Directory.CreateTempSubdirectory("yg-nodes-").FullName;
    private Host _host = new();
    private FrontDoor? _door;

    public async Task InitializeAsync()
    {
        if (_postgres is null)
            return;
        _postgres.StartStandby();
        _host = new() { With = [new("Database:ConnectionString", _postgres.ConnectionStringOfBoth)] };
        await ((IAsyncLifetime)_host).InitializeAsync();
        await _host.HasOffice();
        _nodes.AddRange([RunningHost.Start(Settings(0)), RunningHost.Start(Settings(1))]);
        Assert.True(await RunningHost.Until(async () => await _nodes[0].IsReady() && await _nodes[1].IsReady(), Patience), "the nodes did not start");
        _door = FrontDoor.TryOpen([.. _nodes]);
    }

    public async Task DisposeAsync()
    {
        _door?.Dispose();
        _nodes.ForEach(node => node.Dispose());
        await ((IAsyncLifetime)_host).DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        _postgres?.Dispose();
        Directory.Delete(_own, recursive: true);
    }

    [Fact]
    public async Task What_one_node_publishes_or_withdraws_the_other_shows_or_hides_at_once()
    {
        if (_door is null)
            return;
        var drafts = await Submitted("柳湾水库移民后期扶持资金发放公告", "青溪镇危桥改造工程招标公告");
        using var reader = At(_nodes[1].Address);
        Assert.DoesNotContain("柳湾水库", (await reader.Open("/records")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("柳湾水库移民后期扶持资金发放公告", (await reader.Open("/search?q=柳湾水库移民")).TextsOf(".hit-title"));

        using var reviewer = await SignedIn(_nodes[0].Address, _host.County.Reviewer);
        await Publish(reviewer, drafts[0]);

        Assert.Equal(["柳湾水库移民后期扶持资金发放公告"], (await reader.Open("/search?q=柳湾水库移民")).TextsOf(".hit-title"));
        Assert.True(await RunningHost.Until(async () => (await reader.Open("/records")).Text.Contains("柳湾水库", StringComparison.Ordinal), Patience));

        await _host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(drafts[0].Id, "数字有误", "", _host.County.Reviewer.AsActor()));
        Assert.DoesNotContain("柳湾水库移民后期扶持资金发放公告", (await reader.Open("/search?q=柳湾水库移民")).TextsOf(".hit-title"));
        Assert.True(await RunningHost.Until(async () => !(await reader.Open("/records")).Text.Contains("柳湾水库", StringComparison.Ordinal), Patience));
    }

    [Fact]
    public async Task A_node_and_the_standby_die_under_load_and_only_what_was_on_its_way_may_be_lost()
    {
        if (_door is null)
            return;
        Assert.True(await RunningHost.Until(StandbyIsLevel, Patience), "the standby does not follow");
        using var work = new SteadyWork(_door.Address, await SignedIn(_door.Address, _host.County.RequestOfficer), [At(_door.Address), At(_door.Address)]);
        var load = work.Begin();
        await Goes(work);
        work.Break(_postgres!.StopStandby);
        await Goes(work);
        work.Break(_nodes[0].Kill);
        await Goes(work);
        _nodes.Add(RunningHost.Start(Settings(0), _nodes[0].Port));
        Assert.True(await RunningHost.Until(_nodes[2].IsReady, Patience), "the node did not come back");
        await Goes(work);
        work.End();
        await load;

        Assert.False(work.LostWithoutReason.Any(), string.Join('\n', work.LostWithoutReason));
        var filed = await _host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.Select(request => request.Wish.Subject).ToListAsync());
        Assert.Empty(work.KeptRequests.Except(filed));
        Assert.Empty(filed.Except(work.SentRequests));
        Assert.Equal(filed.Count, filed.Distinct().Count());
        Assert.True((await _host.Inside(services => services.GetRequiredService<VerifyAudit>().Run())).Holds);
        Assert.StartsWith("/desk/requests/new", (await work.Clerk.Open("/desk/requests/new")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standby_takes_over_from_a_server_that_died_and_the_nodes_find_it_by_themselves()
    {
        if (_door is null)
            return;
        var draft = (await Submitted("青溪镇危桥改造工程招标公告"))[0];
        using var reviewer = await SignedIn(_door.Address, _host.County.Reviewer);
        using var first = await SignedIn(_nodes[0].Address, _host.County.Reviewer);
        using var second = await SignedIn(_nodes[1].Address, _host.County.Reviewer);
        Assert.True(await RunningHost.Until(StandbyIsLevel, Patience), "the standby does not follow");
        _postgres!.Stop();
        Assert.False(await IsBack(first));
        Assert.False(await IsBack(second));
        _postgres.PromoteStandby();

        Assert.True(await RunningHost.Until(async () => await IsBack(first) && await IsBack(second), Patience), "the nodes do not find the standby");
        await Publish(reviewer, draft);
        using var reader = At(_nodes[1].Address);
        Assert.Equal(["青溪镇危桥改造工程招标公告"], (await reader.Open("/search?q=危桥改造")).TextsOf(".hit-title"));
        Assert.True((await _host.Inside(services => services.GetRequiredService<VerifyAudit>().Run())).Holds);
    }

    private static async Task Goes(SteadyWork work)
    {
        var before = work.Done;
        Assert.True(await RunningHost.Until(() => Task.FromResult(work.Done >= before + 25), Patience), $"the work stands still: {string.Join('\n', work.LostWithoutReason)}");
    }

    /// <summary>Until the node has a database again it says so, and nothing else.</summary>
    private static async Task<bool> IsBack(Visitor there)
    {
        var answer = (await there.Open("/desk")).Status;
        if (answer != HttpStatusCode.OK)
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer);
        return answer == HttpStatusCode.OK;
    }

    private static async Task Publish(Visitor reviewer, GovernmentRecord record)
    {
        var published = await reviewer.Send(
            await reviewer.Open($"/desk/records/{record.Id.Value:n}/review"), "form[action*='Publish']",
            ("Input.Confirmed", "content"), ("Input.Confirmed", "wording"), ("Input.Confirmed", "manner"), ("Input.Privacy", "None"));
        Assert.Contains("审签并发布", published.TextOf(".timeline"), StringComparison.Ordinal);
    }

    private static Visitor At(Uri address) => new(new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = address }) { Password = SmallCounty.Password };

    private static async Task<Visitor> SignedIn(Uri address, Staff staff)
    {
        var visitor = At(address);
        var page = await visitor.Send(await visitor.Open("/sign-in"), "main form", ("UserName", staff.UserName!), ("Password", SmallCounty.Password));
        Assert.StartsWith("/desk", page.Path, StringComparison.Ordinal);
        return visitor;
    }

    private IEnumerable<KeyValuePair<string, string>> Settings(int node) =>
        [.. _host.Settings(), new("Node:Folder", Path.Combine(_own, node.ToString(CultureInfo.InvariantCulture)))];

    private async Task<List<GovernmentRecord>> Submitted(params string[] titles)
    {
        var item = (await _host.HasCatalog(_host.County.Department, "19", Given.Row("补贴")))[0];
        var drafts = new List<GovernmentRecord>();
        foreach (var title in titles)
        {
            drafts.Add(await _host.HasDraft(item, Given.Content(title, _host.Time.Today())));
            await _host.HasSubmitted(drafts[^1]);
        }

        return drafts;
    }

    /// <summary>The standby has what the server has.</summary>
    private async Task<bool> StandbyIsLevel() =>
        await Ask(_postgres!.ConnectionStringOfStandby, "SELECT pg_last_wal_replay_lsn()::text") is { Length: > 0 } there
        && await Ask(_postgres.ConnectionString, $"SELECT ('{there}'::pg_lsn >= pg_current_wal_lsn())::text") == "true";

    private static async Task<string?> Ask(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
