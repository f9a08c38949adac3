using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Health;

/// <summary>Two instances on one database, and somebody who sends each request to the one that answers, as the sample of nginx does.</summary>
public sealed class RestartTests(Host host) : IClassFixture<Host>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task One_instance_is_restarted_under_load_without_a_request_that_fails()
    {
        using var one = RunningHost.Start(Settings(host));
        using var other = RunningHost.Start(Settings(host));
        Assert.True(await RunningHost.Until(async () => await one.IsReady() && await other.IsReady(), Patience));

        using var over = new CancellationTokenSource();
        var load = Load([one.Address, other.Address], over.Token);
        one.Stop();
        Assert.True(await RunningHost.Until(async () => !await one.IsReady(), Patience));
        Assert.True(await RunningHost.Until(() => Task.FromResult(one.HasEnded), Patience));
        Assert.Equal(0, one.ExitCode);
        using var again = RunningHost.Start(Settings(host), one.Port);
        Assert.True(await RunningHost.Until(again.IsReady, Patience));
        await over.CancelAsync();

        var (asked, failed) = await load;
        Assert.True(asked > 20, $"{asked}");
        Assert.Empty(failed);
    }

    /// <summary>Asks again and again; a node that refuses or is not there is passed over for the other.</summary>
    private static async Task<(int Asked, List<string> Failed)> Load(Uri[] nodes, CancellationToken over)
    {
        using var http = new HttpClient();
        var (asked, failed) = (0, new List<string>());
        while (!over.IsCancellationRequested)
        {
            asked++;
            var answers = new List<string>();
            foreach (var node in nodes)
            {
                answers.Add(await Ask(http, node));
                if (answers[^1] == "OK")
                    break;
            }

            if (answers[^1] != "OK")
                failed.Add(string.Join("; ", answers));
        }

        return (asked, failed);
    }

    private static async Task<string> Ask(HttpClient http, Uri node)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(node, "/areas"), CancellationToken.None);
            return answer.StatusCode == HttpStatusCode.OK ? "OK" : answer.StatusCode.ToString();
        }
        catch (HttpRequestException failure)
        {
            return failure.Message;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(Host host) => [.. host.Settings(), new("Health:DrainSeconds", "2")];
}
