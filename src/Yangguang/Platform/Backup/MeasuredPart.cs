using System.Security.Cryptography;
using Yangguang.Platform.Files;

namespace Yangguang.Platform.Backup;

/// <summary>A file as long as it was when it was opened, digested while it is read.</summary>
internal sealed class MeasuredPart(Stream source, long length) : ForwardStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _read;

    public override bool CanRead => true;

    // Said to be seekable because a tar asks the length beforehand; it never goes back.
    public override bool CanSeek => true;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public string Digest() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - _read);
        var got = wanted == 0 ? 0 : source.Read(buffer[..wanted]);
        if (got == 0 && wanted > 0)
            throw new IOException("The file became shorter while it was read.");
        _hash.AppendData(buffer[..got]);
        _read += got;
        return got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }
}
