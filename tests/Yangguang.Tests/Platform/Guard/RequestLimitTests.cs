using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Guard;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Guard;

/// <summary>How much one request may bring, asked of the real server.</summary>
public sealed class RequestLimitTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Too_many_heads_and_too_large_a_body_are_turned_away_at_the_door()
    {
        await using var real = host.WithWebHostBuilder(builder => builder.UseSetting("Limits:RequestMegabytes", "1"));
        real.UseKestrel(0);
        real.StartServer();
        var address = new Uri(real.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        Assert.StartsWith("HTTP/1.1 200", await Raw(address, "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await Raw(address, $"GET / HTTP/1.1\r\nHost: a\r\n{string.Concat(Enumerable.Range(0, 200).Select(head => $"X-{head}: 1\r\n"))}\r\n"), StringComparison.Ordinal);
        var large = await Raw(address, "POST /mistakes HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\nA=1");
        Assert.StartsWith("HTTP/1.1 4", large, StringComparison.Ordinal);
        Assert.Contains("Connection: close", large, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_sends_a_letter_a_second_is_not_waited_for()
    {
        var kestrel = new KestrelServerOptions();
        RequestLimits.Apply(kestrel, new ConfigurationBuilder().Build());

        Assert.True(kestrel.Limits.RequestHeadersTimeout <= TimeSpan.FromSeconds(15));
        Assert.True(kestrel.Limits.MinRequestBodyDataRate!.BytesPerSecond >= 240);
        Assert.True(kestrel.Limits.MinResponseDataRate!.BytesPerSecond >= 240);
        Assert.False(kestrel.AddServerHeader);
    }

    [Fact]
    public void A_secret_is_read_from_the_file_that_holds_it_and_a_missing_file_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "s3cret\n");
        var settings = new ConfigurationManager { ["Mail:SmtpPasswordFile"] = file };
        SecretFiles.Apply(settings);
        Assert.Equal("s3cret", settings["Mail:SmtpPassword"]);
        File.Delete(file);

        var fault = Assert.Throws<InstallationException>(() => SecretFiles.Apply(new ConfigurationManager { ["Mail:SmtpPasswordFile"] = file }));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<string> Raw(Uri address, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var buffer = new byte[4096];
        return Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer));
    }
}
