using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>
/// Hands a file to ClamAV's daemon where one is set up (<c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>), piece by
/// piece over its INSTREAM command. Where it is set up and does not answer, nothing is taken in.
/// </summary>
public sealed class VirusScan(IConfiguration configuration, ILogger<VirusScan> log)
{
    private const int Piece = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _address = configuration["Files:ClamAv"]?.Trim() ?? "";

    public bool IsSetUp => _address.Length > 0;

    /// <summary>The file from where it stands to its end.</summary>
    public async Task<Ruling> Inspect(Stream file, string name, CancellationToken cancellation)
    {
        if (!IsSetUp)
            return Ruling.Allowed;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Patience);
            return Read(await Ask(file, limit.Token), name);
        }
        catch (Exception failure) when (failure is SocketException or IOException or UriFormatException or FormatException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogError(failure, "The virus scanner at {Address} does not answer", _address);
            return Ruling.Refused("file.scan.silent", $"病毒检查程序现在没有应答，“{name}”没有收下。请稍后再传；一直这样的，请告诉系统管理员。");
        }
    }

    private async Task<string> Ask(Stream file, CancellationToken cancellation)
    {
        using var socket = await Connect(cancellation);
        await using var daemon = new NetworkStream(socket);
        await daemon.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var (length, buffer) = (new byte[sizeof(uint)], new byte[Piece]);
        try
        {
            for (int count; (count = await file.ReadAsync(buffer, cancellation)) > 0;)
            {
                BinaryPrimitives.WriteUInt32BigEndian(length, (uint)count);
                await daemon.WriteAsync(length, cancellation);
                await daemon.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }

            await daemon.WriteAsync(new byte[sizeof(uint)], cancellation);
        }
        catch (IOException)
        {
            // The daemon stops listening when the file is too long for it, and says so.
        }

        using var answer = new StreamReader(daemon, Encoding.UTF8);
        return (await answer.ReadToEndAsync(cancellation)).TrimEnd('\0', '\n');
    }

    private async Task<Socket> Connect(CancellationToken cancellation)
    {
        var isUnix = _address.StartsWith("unix:", StringComparison.Ordinal);
        var socket = isUnix ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (isUnix)
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(_address["unix:".Length..]), cancellation);
            else
                await socket.ConnectAsync(new Uri(_address).Host, new Uri(_address).Port, cancellation);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Ruling Read(string answer, string name)
    {
        if (answer.EndsWith(" OK", StringComparison.Ordinal))
            return Ruling.Allowed;
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            log.LogWarning("An upload was refused by the virus scanner: {Answer}", answer);
            var virus = answer.Split(": ")[^1][..^" FOUND".Length];
            return Ruling.Refused("file.infected", $"“{name}”带有病毒（{virus}），已拒绝，没有保存。请先在本机杀毒，再从干净的原件重新导出上传。");
        }

        log.LogError("The virus scanner answered {Answer}", answer);
        return answer.Contains("size limit", StringComparison.OrdinalIgnoreCase)
            ? Ruling.Refused("file.scan.long", $"“{name}”超过病毒检查程序的上限，没有收下。请压缩后再传，或者请系统管理员放宽 clamd 的 StreamMaxLength。")
            : Ruling.Refused("file.scan.silent", $"病毒检查程序没有给出结果，“{name}”没有收下。请稍后再传；一直这样的，请告诉系统管理员。");
    }
}
