namespace Yangguang.Bench.Suites;

/// <summary>
/// The portal's home page under wrk, against nginx serving the same bytes from a file in the same run on the same cores, and the
/// pages that sum up the whole county made anew for one reader at a time. Left out with a word where wrk or nginx is missing.
/// </summary>
internal static class PortalSuite
{
    private const double LeastShareOfNginx = 0.6;
    private const double LeastShareWhileDropped = 0.25;
    private const double LeastShareUnchanged = 0.8;
    private const int DropsASecond = 4;
    private const double MostMillisecondsForHome = 30;
    private const double MostMillisecondsForMatrix = 30;
    private const double MostMillisecondsForCoverage = 100;
    private const double MostKilobytes = 100;

    public static Suite Suite { get; } = new("portal", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        if (!OnPath("wrk") || !OnPath("nginx"))
        {
            Console.Error.WriteLine("portal: left out, it needs wrk and nginx (apt-get install wrk nginx-light)");
            yield break;
        }

        await using var server = await PortalServer.Start();
        using var http = new HttpClient();
        var page = await http.GetByteArrayAsync(new Uri(server.Address));
        using var nginx = new Nginx(server.Folder.FullName, page);
        await Wrk.Settle(server.Address, smoke ? 1 : 30);
        await foreach (var measured in AgainstNginx(server, nginx, page.Length, smoke ? 1 : 8))
            yield return measured;
        yield return new("home page, uncached", await MedianAnswer(server.Address, smoke ? 3 : 60), MostMillisecondsForHome, "ms");
        yield return new("matrix, body × area, uncached", await MedianAnswer($"{server.Address}matrix", smoke ? 3 : 60), MostMillisecondsForMatrix, "ms");
        yield return new("coverage by area, uncached", await MedianAnswer($"{server.Address}coverage", smoke ? 3 : 30), MostMillisecondsForCoverage, "ms");
        var (largest, bytes) = await FirstViews.Largest(server.Address, smoke ? 20 : 400);
        yield return new($"largest first view, {largest}, transferred with styles and scripts", bytes / 1024.0, MostKilobytes, "KB");
    }

    private static async IAsyncEnumerable<Measurement> AgainstNginx(PortalServer server, Nginx nginx, int bytes, int seconds)
    {
        var still = await Wrk.Load(nginx.Address, seconds);
        yield return new($"home page from memory, {bytes / 1024.0:0.0} KB, requests", await Wrk.Load(server.Address, seconds), LeastShareOfNginx * still, "/s", MoreIsBetter: true);
        using (new Timer(_ => server.DropPages(), null, 0, 1000 / DropsASecond))
            yield return new($"the same while every page is dropped {DropsASecond} times a second", await Wrk.Load(server.Address, seconds), LeastShareWhileDropped * still, "/s", MoreIsBetter: true);
        var unchanged = await Wrk.Load(nginx.Address, seconds, $"If-None-Match: {await Tag(nginx.Address)}");
        yield return new("not modified (304)", await Wrk.Load(server.Address, seconds, $"If-None-Match: {await Tag(server.Address)}"), LeastShareUnchanged * unchanged, "/s", MoreIsBetter: true);
    }

    private static async Task<string> Tag(string address)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address));
        return answer.Headers.ETag!.ToString();
    }

    /// <summary>
    /// One request after the other over one connection, the way included: an upper bound of the server's own time. Each asks at an
    /// address of its own, which no memory can answer.
    /// </summary>
    private static async Task<double> MedianAnswer(string address, int times)
    {
        using var http = new HttpClient();
        var asked = 0;
        return await Stopclock.MedianMilliseconds(times, () => http.GetByteArrayAsync(new Uri($"{address}?n={asked++}")));
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
