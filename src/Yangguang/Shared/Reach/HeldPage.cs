using System.Text;
using Yangguang.Platform.Files;

namespace Yangguang.Shared.Reach;

/// <summary>A response's body that holds a page back to be rewritten, and lets everything else through as it comes.</summary>
internal sealed class HeldPage(Stream below, HttpResponse response) : ForwardStream
{
    private MemoryStream? _held;
    private bool _isDecided;

    public override bool CanWrite => true;

    /// <summary>Sends what was held, rewritten.</summary>
    public async Task Release(Func<string, string> rewrite, CancellationToken cancellation)
    {
        if (_held is null)
            return;
        var page = Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(_held.GetBuffer(), 0, (int)_held.Length)));
        response.ContentLength = null;
        await below.WriteAsync(page, cancellation);
    }

    public override void Write(byte[] buffer, int offset, int count) => Target().Write(buffer, offset, count);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Target().WriteAsync(buffer, offset, count, cancellationToken);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => Target().WriteAsync(buffer, cancellationToken);

    public override void Flush()
    {
        if (_held is null && _isDecided)
            below.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => _held is null && _isDecided ? below.FlushAsync(cancellationToken) : Task.CompletedTask;

    // What a response is shows when its first byte is written.
    private Stream Target()
    {
        if (!_isDecided)
        {
            _isDecided = true;
            _held = response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true ? new MemoryStream() : null;
        }

        return _held ?? below;
    }
}
