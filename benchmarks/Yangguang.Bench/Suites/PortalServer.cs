using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Bench.Suites;

/// <summary>The whole server with the demonstration county, listening on a port of its own.</summary>
internal sealed class PortalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PortalServer(WebApplication app, string address, DirectoryInfo folder) => (_app, Address, Folder) = (app, address, folder);

    /// <summary>With a slash at the end.</summary>
    public string Address { get; }

    /// <summary>What belongs to this server; gone with it.</summary>
    public DirectoryInfo Folder { get; }

    public static async Task<PortalServer> Start()
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-bench-");
        var address = $"http://127.0.0.1:{FreePort()}";
        // Pages are looked for in the assembly that the host is called after.
        var app = Server.Build(
            ["--applicationName", "Yangguang", "--urls", address, "--Demonstration:Enabled", "true", "--Data:Folder", Path.Combine(folder.FullName, "data"), "--Logging:LogLevel:Default", "Warning"]);
        app.UseYangguang();
        await app.StartAsync();
        return new(app, address + '/', folder);
    }

    /// <summary>Does to the kept pages what a publication does: none of them is true any more.</summary>
    public void DropPages() => _app.Services.GetRequiredService<TableWrites>().NoteEverything();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folder.Delete(recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
