using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Yangguang.Bench.Suites;

/// <summary>
/// The portal's home page under wrk, against nginx serving the same bytes from a file in the same run on the same cores, and the
/// pages that sum up the whole county made anew for one reader at a time. Left out with a word where wrk or nginx is missing.
/// </summary>
internal static partial class PortalSuite
{
    private const double LeastShareOfNginx = 0.6;
    private const double MostMillisecondsForHome = 30;
    private const double MostMillisecondsForMatrix = 30;
    private const double MostMillisecondsForCoverage = 100;

    public static Suite Suite { get; } = new("portal", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        if (!OnPath("wrk") || !OnPath("nginx"))
        {
            Console.Error.WriteLine("portal: left out, it needs wrk and nginx (apt-get install wrk nginx-light)");
            yield break;
        }

        var folder = Directory.CreateTempSubdirectory("yangguang-bench-");
        var (port, nginxPort) = (FreePort(), FreePort());
        using var server = StartServer(folder.FullName, port);
        Process? nginx = null;
        try
        {
            var address = $"http://127.0.0.1:{port}/";
            var page = await FirstAnswer(address);
            nginx = StartNginx(folder.FullName, nginxPort, page);
            await FirstAnswer($"http://127.0.0.1:{nginxPort}/");
            var seconds = smoke ? 1 : 8;
            await Load(address, 1);
            var still = await Load($"http://127.0.0.1:{nginxPort}/", seconds);
            var ours = await Load(address, seconds);
            yield return new($"home page from memory, {page.Length / 1024.0:0.0} KB, requests", ours, LeastShareOfNginx * still, "/s", MoreIsBetter: true);
            yield return new("home page, uncached", await MedianAnswer(address, smoke ? 3 : 60), MostMillisecondsForHome, "ms");
            yield return new("matrix, body × area, uncached", await MedianAnswer($"{address}matrix", smoke ? 3 : 60), MostMillisecondsForMatrix, "ms");
            yield return new("coverage by area, uncached", await MedianAnswer($"{address}coverage", smoke ? 3 : 30), MostMillisecondsForCoverage, "ms");
        }
        finally
        {
            Stop(nginx);
            Stop(server);
            folder.Delete(recursive: true);
        }
    }

    private static Process StartServer(string folder, int port) => Start("dotnet", new()
    {
        ["Demonstration__Enabled"] = "true",
        ["Data__Folder"] = Path.Combine(folder, "data"),
        ["Logging__LogLevel__Default"] = "Warning",
    }, Path.Combine(AppContext.BaseDirectory, "Yangguang.dll"), "serve", "--urls", $"http://127.0.0.1:{port}");

    private static Process StartNginx(string folder, int port, byte[] page)
    {
        var root = Directory.CreateDirectory(Path.Combine(folder, "www")).FullName;
        File.WriteAllBytes(Path.Combine(root, "index.html"), page);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            user {{Environment.UserName}}; worker_processes auto; daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http { access_log off; sendfile on; types { text/html html; } client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi; server { listen 127.0.0.1:{{port}}; root {{root}}; } }
            """);
        return Start("nginx", [], "-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "error.log"));
    }

    /// <summary>Requests a second; an answer that is not 200 makes the measurement worthless.</summary>
    private static async Task<double> Load(string address, int seconds)
    {
        using var wrk = Start("wrk", [], "-t1", "-c16", $"-d{seconds}s", address);
        var text = await wrk.StandardOutput.ReadToEndAsync();
        return text.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException(text)
            : double.Parse(RequestsPerSecond().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
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

    private static async Task<byte[]> FirstAnswer(string address)
    {
        using var http = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await http.GetByteArrayAsync(new Uri(address));
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null && tries < 120)
            {
                await Task.Delay(500);
            }
        }
    }

    private static Process Start(string program, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static void Stop(Process? process)
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();
}
