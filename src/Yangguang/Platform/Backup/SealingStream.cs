using System.Buffers.Binary;
using System.Security.Cryptography;
using Yangguang.Platform.Files;

namespace Yangguang.Platform.Backup;

/// <summary>Encrypts what is written to it, chunk by chunk. What was not finished with <see cref="Finish"/> is refused as cut off.</summary>
internal sealed class SealingStream : ForwardStream
{
    private readonly Stream _target;
    private readonly byte[] _header;
    private readonly AesGcm _cipher;
    private readonly byte[] _waiting = new byte[ArchiveForm.ChunkBytes];
    private readonly byte[] _sealed = new byte[ArchiveForm.ChunkBytes + ArchiveForm.TagBytes];
    private int _count;
    private long _chunk;

    public SealingStream(Stream target, BackupKey key)
    {
        _target = target;
        var salt = RandomNumberGenerator.GetBytes(BackupKey.SaltBytes);
        _header = [.. ArchiveForm.Magic, .. salt, .. key.Check(salt)];
        _cipher = new AesGcm(key.Of(salt), ArchiveForm.TagBytes);
        _target.Write(_header);
    }

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (_count == _waiting.Length)
                WriteChunk(isLast: false);
            var taken = Math.Min(buffer.Length, _waiting.Length - _count);
            buffer[..taken].CopyTo(_waiting.AsSpan(_count));
            _count += taken;
            buffer = buffer[taken..];
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public void Finish() => WriteChunk(isLast: true);

    public override void Flush() => _target.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _cipher.Dispose();
        base.Dispose(disposing);
    }

    private void WriteChunk(bool isLast)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)_count | (isLast ? ArchiveForm.LastBit : 0));
        _cipher.Encrypt(
            ArchiveForm.Nonce(_chunk), _waiting.AsSpan(0, _count), _sealed.AsSpan(0, _count), _sealed.AsSpan(_count, ArchiveForm.TagBytes),
            ArchiveForm.Associated(_header, _chunk, isLast));
        _target.Write(length);
        _target.Write(_sealed.AsSpan(0, _count + ArchiveForm.TagBytes));
        (_count, _chunk) = (0, _chunk + 1);
    }
}
