using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Web;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Platform.Guard;

/// <summary>The gate of everything that goes out to addresses somebody wrote.</summary>
public sealed partial class OutgoingGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("2002:7f00:1::1")]
    public async Task A_name_that_leads_inside_is_not_called(string inside)
    {
        var guard = new OutgoingGuard((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(inside)]));

        await Assert.ThrowsAsync<ForbiddenAddressException>(async () =>
            await guard.Connect(new DnsEndPoint("innocent.example", 80), address => !InnerNetworks.Have(address), default));
    }

    [Fact]
    public async Task An_address_written_out_is_looked_at_too()
    {
        var guard = new OutgoingGuard((_, _) => throw new InvalidOperationException("nothing to resolve"));

        await Assert.ThrowsAsync<ForbiddenAddressException>(async () =>
            await guard.Connect(new DnsEndPoint("127.0.0.1", 80), address => !InnerNetworks.Have(address), default));
    }

    // DNS rebinding: the name answers with a harmless address while it is looked at and with an inner one when it is called.
    [Fact]
    public async Task A_name_that_changes_its_answer_is_called_where_it_was_looked_at_or_not_at_all()
    {
        using var inner = new Door();
        var answers = new Queue<IPAddress>([Door.Harmless, IPAddress.Loopback]);
        var guard = new OutgoingGuard((_, _) => Task.FromResult<IPAddress[]>([answers.Dequeue()]));
        using var client = Client(guard);

        Assert.Equal("harmless", await client.GetStringAsync(new Uri($"http://changing.example:{inner.Port}/")));
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://changing.example:{inner.Port}/")));

        Assert.IsType<ForbiddenAddressException>(refused.InnerException);
        Assert.Empty(answers);
        Assert.Equal(0, inner.Knocks);
    }

    [Fact]
    public async Task A_redirect_to_an_inner_name_is_looked_at_anew()
    {
        using var inner = new Door();
        var guard = new OutgoingGuard((host, _) => Task.FromResult<IPAddress[]>([host == "inner.example" ? IPAddress.Loopback : Door.Harmless]));
        using var client = Client(guard);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://outer.example:{inner.Port}/to/inner.example")));

        Assert.IsType<ForbiddenAddressException>(refused.InnerException);
        Assert.Equal(0, inner.Knocks);
    }

    [Fact]
    public void Nothing_goes_out_past_the_gate()
    {
        // The own site and the virus scanner stand where the operator says and nobody else.
        var own = new[] { "src/Yangguang/Oversight/Inspection/InspectionModule.cs", "src/Yangguang/Platform/Files/VirusScan.cs" };
        Offenders.None(
            from file in Repository.Sources("src")
            let text = Repository.Read(file)
            where !own.Contains(file)
            where Bare().IsMatch(text) || (Handler().Count(text) > Guarded().Count(text))
            select file);
    }

    /// <summary>As the link check has it, with an address of this machine standing for the public internet.</summary>
    private static HttpClient Client(OutgoingGuard guard) => new(new SocketsHttpHandler
    {
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.Zero,
        ConnectCallback = (context, cancellation) => guard.Connect(context.DnsEndPoint, address => address.Equals(Door.Harmless), cancellation),
    });

    [GeneratedRegex(@"new (HttpClient|TcpClient|WebClient)\(|WebRequest\.Create|new Socket\((?!SocketType\.Stream|address)")]
    private static partial Regex Bare();

    [GeneratedRegex("new SocketsHttpHandler")]
    private static partial Regex Handler();

    [GeneratedRegex(@"ConnectCallback = (guard\.|services\.GetRequiredService<(OutgoingGuard|AllowedAddresses)>\(\)\.)")]
    private static partial Regex Guarded();

    /// <summary>A server on two addresses of this machine; one stands for the public internet, the other for the inner network.</summary>
    private sealed class Door : IDisposable
    {
        public static readonly IPAddress Harmless = IPAddress.Parse("127.0.0.2");

        private readonly TcpListener _harmless = new(Harmless, 0);
        private readonly TcpListener _inner;
        private int _knocks;

        public Door()
        {
            _harmless.Start();
            _inner = new(IPAddress.Loopback, Port);
            _inner.Start();
            _ = Answer(_harmless, () => { });
            _ = Answer(_inner, () => Interlocked.Increment(ref _knocks));
        }

        public int Port => ((IPEndPoint)_harmless.LocalEndpoint).Port;

        public int Knocks => _knocks;

        public void Dispose()
        {
            _harmless.Dispose();
            _inner.Dispose();
        }

        private async Task Answer(TcpListener listener, Action knock)
        {
            while (true)
            {
                using var visitor = await listener.AcceptTcpClientAsync();
                knock();
                var stream = visitor.GetStream();
                var buffer = new byte[4096];
                var request = Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer));
                var to = request.Split(' ')[1];
                await stream.WriteAsync(Encoding.ASCII.GetBytes(to.StartsWith("/to/", StringComparison.Ordinal)
                    ? $"HTTP/1.1 302 Found\r\nLocation: http://{to[4..]}:{Port}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nConnection: close\r\n\r\nharmless"));
            }
        }
    }
}
