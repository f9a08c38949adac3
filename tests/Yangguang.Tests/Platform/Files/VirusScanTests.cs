using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Yangguang.Platform.Files;

namespace Yangguang.Tests.Platform.Files;

/// <summary>Infected uploads, against a daemon that speaks as clamd does.</summary>
public sealed class VirusScanTests
{
    // The harmless test file of the antivirus industry, put together here so that no scanner takes this source for it.
    private static readonly string Eicar = string.Concat("X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "$H+H*");

    [Fact]
    public async Task An_infected_file_is_refused_with_the_name_of_the_virus()
    {
        using var daemon = new FakeDaemon();

        var ruling = await daemon.Scanner().Inspect(new MemoryStream(Encoding.ASCII.GetBytes(Eicar)), "通知.docx", CancellationToken.None);

        Assert.Equal("file.infected", ruling.Code);
        Assert.Contains("Eicar-Test-Signature", ruling.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_file_passes_whole()
    {
        using var daemon = new FakeDaemon();
        var file = new byte[300_000];

        Assert.True((await daemon.Scanner().Inspect(new MemoryStream(file), "a.pdf", CancellationToken.None)).IsAllowed);
        Assert.Equal(file.Length, daemon.Received);
    }

    [Fact]
    public async Task Over_a_unix_socket_it_is_the_same()
    {
        using var daemon = new FakeDaemon(isUnix: true);

        Assert.Equal("file.infected", (await daemon.Scanner().Inspect(new MemoryStream(Encoding.ASCII.GetBytes(Eicar)), "a.pdf", CancellationToken.None)).Code);
    }

    [Fact]
    public async Task What_is_too_long_for_the_daemon_says_which_setting()
    {
        using var daemon = new FakeDaemon(most: 1000);

        var ruling = await daemon.Scanner().Inspect(new MemoryStream(new byte[5000]), "a.mp4", CancellationToken.None);

        Assert.Equal("file.scan.long", ruling.Code);
        Assert.Contains("StreamMaxLength", ruling.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_daemon_is_silent_nothing_is_taken_in()
    {
        string address;
        using (var gone = new FakeDaemon())
            address = gone.Address;

        Assert.Equal("file.scan.silent", (await Scanner(address).Inspect(new MemoryStream([1]), "a.pdf", CancellationToken.None)).Code);
    }

    [Fact]
    public async Task Without_a_daemon_set_up_every_file_passes() =>
        Assert.True((await Scanner("").Inspect(new MemoryStream([1]), "a.pdf", CancellationToken.None)).IsAllowed);

    private static VirusScan Scanner(string address) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("Files:ClamAv", address)]).Build(), NullLogger<VirusScan>.Instance);

    /// <summary>Answers one INSTREAM command as clamd does.</summary>
    private sealed class FakeDaemon : IDisposable
    {
        private readonly Socket _listener;
        private readonly string? _path;
        private readonly int _most;

        public FakeDaemon(bool isUnix = false, int most = int.MaxValue)
        {
            _most = most;
            _path = isUnix ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) : null;
            _listener = isUnix ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _listener.Bind(isUnix ? new UnixDomainSocketEndPoint(_path!) : new IPEndPoint(IPAddress.Loopback, 0));
            _listener.Listen();
            Address = isUnix ? $"unix:{_path}" : $"tcp://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}";
            _ = Task.Run(Serve);
        }

        public string Address { get; }

        public int Received { get; private set; }

        public VirusScan Scanner() => VirusScanTests.Scanner(Address);

        public void Dispose()
        {
            _listener.Dispose();
            if (_path is not null)
                File.Delete(_path);
        }

        private async Task Serve()
        {
            using var socket = await _listener.AcceptAsync();
            await using var stream = new NetworkStream(socket);
            var command = new byte[10];
            await stream.ReadExactlyAsync(command);
            using var content = new MemoryStream();
            for (var length = new byte[4]; ;)
            {
                await stream.ReadExactlyAsync(length);
                var count = (int)BinaryPrimitives.ReadUInt32BigEndian(length);
                if (count == 0)
                    break;
                var piece = new byte[count];
                await stream.ReadExactlyAsync(piece);
                content.Write(piece);
                if (content.Length > _most)
                {
                    await stream.WriteAsync("INSTREAM size limit exceeded. ERROR\0"u8.ToArray());
                    socket.Shutdown(SocketShutdown.Send);
                    // What is still on its way is read, so that the answer is not lost with the connection.
                    await stream.CopyToAsync(Stream.Null);
                    return;
                }
            }

            Received = (int)content.Length;
            var isInfected = Encoding.ASCII.GetString(content.ToArray()).Contains("EICAR-STANDARD", StringComparison.Ordinal);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(isInfected ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0"));
        }
    }
}
