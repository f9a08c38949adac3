using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>
/// P15: kill -9 at random points while records are published, requests filed, work handed over, an old site imported and files
/// attached, all at once. Ten kills on each database; <c>YANGGUANG_NIGHTLY</c> makes them two hundred.
/// </summary>
public sealed class KillSuiteTests
{
    private static readonly int Kills = Environment.GetEnvironmentVariable("YANGGUANG_NIGHTLY") is null ? 10 : 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Whatever_is_under_way_when_the_program_is_killed_is_done_wholly_or_not_at_all()
    {
        var seed = Environment.GetEnvironmentVariable("YANGGUANG_SEED") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        var random = new Random(seed);
        await using var county = new KilledCounty();
        await county.Found();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{RunningHost.FreePort()}/"));
        using var clients = new BusyClients(address, county.Host.County, county.Successor);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await county.Schedule();
            await county.Schedule();
            await Kill(county, clients, address, random.Next(0, 16));
            await Named($"kill {kill} of seed {seed}", () => county.AssertWhole(clients));
        }

        await Named($"seed {seed}", () => Finish(county, clients, address));
    }

    /// <summary>Starts the program, lets everybody work, and kills it at the given answer.</summary>
    private static async Task Kill(KilledCounty county, BusyClients clients, Uri address, int answers)
    {
        var enough = new TaskCompletionSource();
        var answered = 0;
        Task working;
        using (RunningHost.Start(county.Settings(), address.Port))
        {
            Assert.True(await RunningHost.Until(() => Answers(address), Patience), "the program did not start");
            working = clients.Work(async () => (await county.Owner(), county.Draft, county.Imported.Id.Value), () =>
            {
                if (Interlocked.Increment(ref answered) >= answers)
                    enough.TrySetResult();
            });
            if (answers > 0)
                await Task.WhenAny(enough.Task, working).WaitAsync(Patience);
        }

        await working.WaitAsync(Patience);
    }

    private static async Task Finish(KilledCounty county, BusyClients clients, Uri address)
    {
        using (RunningHost.Start(county.Settings(), address.Port))
        {
            Assert.True(await RunningHost.Until(() => Answers(address), Patience), "the program did not start");
            Assert.True(await RunningHost.Until(() => clients.ImportLeft(county.Imported.Id.Value), Patience), "an import does not go on");
            Assert.True(await RunningHost.Until(county.IsDone, Patience), "work does not go on");
        }

        await county.AssertWhole(clients);
        Assert.Equal(clients.Imports.Count * 4, await county.Count(db => db.Records.Where(record => record.ItemId == county.Imported.Id)));
        // At least once on the wire; a receiver that drops what it has seen has each exactly once.
        var heard = county.Receiver.All.Select(call => Guid.Parse(call.Id[^32..])).Distinct().Order().ToList();
        var told = await county.Read(db => db.Outbox.Where(message => message.Type == RecordNews.Published).Select(message => message.Id).ToListAsync());
        Assert.Equal(told.Order(), heard);
        Assert.Equal(county.Scheduled, heard.Count);
        Assert.NotEmpty(clients.KeptRequests);
        Assert.NotEmpty(clients.KeptHandovers);
        Assert.NotEmpty(clients.KeptFiles);
    }

    private static async Task Named(string what, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            throw new Xunit.Sdk.XunitException($"{what} (YANGGUANG_SEED repeats it): {failure.Message}", failure);
        }
    }

    private static async Task<bool> Answers(Uri address)
    {
        using var http = new HttpClient();
        try
        {
            return (await http.GetAsync(new Uri(address, "/sign-in"))).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
