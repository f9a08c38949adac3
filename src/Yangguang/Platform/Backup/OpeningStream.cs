using System.Buffers.Binary;
using System.Security.Cryptography;
using Yangguang.Platform.Files;

namespace Yangguang.Platform.Backup;

/// <summary>Decrypts an archive as it is read. Nothing is handed on that was not found genuine first.</summary>
internal sealed class OpeningStream : ForwardStream
{
    private readonly Stream _source;
    private readonly byte[] _header = new byte[ArchiveForm.HeaderBytes];
    private readonly AesGcm _cipher;
    private readonly byte[] _sealed = new byte[ArchiveForm.ChunkBytes + ArchiveForm.TagBytes];
    private readonly byte[] _plain = new byte[ArchiveForm.ChunkBytes];
    private int _from;
    private int _to;
    private long _chunk;
    private bool _ended;

    /// <exception cref="BackupException">It is no archive, or the key is another's.</exception>
    public OpeningStream(Stream source, BackupKey key)
    {
        _source = source;
        var read = source.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false);
        if (read < _header.Length || !_header.AsSpan().StartsWith(ArchiveForm.Magic))
            throw new BackupException(read == 0 ? "文件是空的，不是备份。" : "文件头不是本平台的备份，或文件头已损坏。");
        var salt = _header.AsSpan(ArchiveForm.Magic.Length, BackupKey.SaltBytes);
        if (!CryptographicOperations.FixedTimeEquals(key.Check(salt), _header.AsSpan(^BackupKey.CheckBytes)))
            throw new BackupException("密钥与这个备份不符（或文件头已损坏）。请用做这个备份时的密钥文件。");
        _cipher = new AesGcm(key.Of(salt), ArchiveForm.TagBytes);
    }

    /// <summary>Which part is being read, for the message when it is damaged.</summary>
    public string Part { get; set; } = "文件头之后的第一部分";

    public override bool CanRead => true;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_from == _to && !_ended)
            ReadChunk();
        var taken = Math.Min(buffer.Length, _to - _from);
        _plain.AsSpan(_from, taken).CopyTo(buffer);
        _from += taken;
        return taken;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    /// <summary>Reads to the end, so that damage behind the last part is found as well.</summary>
    public void ReadOut()
    {
        var rest = new byte[ArchiveForm.ChunkBytes];
        while (Read(rest.AsSpan()) > 0)
            continue;
        if (_source.ReadByte() >= 0)
            throw new BackupException("备份结尾之后还有内容：文件被接长过。");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _cipher.Dispose();
        base.Dispose(disposing);
    }

    private void ReadChunk()
    {
        Span<byte> head = stackalloc byte[4];
        if (_source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            throw new BackupException($"备份不完整：读到“{Part}”时文件就结束了。请重新复制这个文件，或用另一份备份。");
        var word = BinaryPrimitives.ReadUInt32BigEndian(head);
        var (length, isLast) = ((int)(word & ~ArchiveForm.LastBit), (word & ArchiveForm.LastBit) != 0);
        if (length > ArchiveForm.ChunkBytes)
            throw Damaged();
        var chunk = _sealed.AsSpan(0, length + ArchiveForm.TagBytes);
        if (_source.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) < chunk.Length)
            throw new BackupException($"备份不完整：读到“{Part}”时文件就结束了。请重新复制这个文件，或用另一份备份。");
        try
        {
            _cipher.Decrypt(
                ArchiveForm.Nonce(_chunk), chunk[..length], chunk[length..], _plain.AsSpan(0, length), ArchiveForm.Associated(_header, _chunk, isLast));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Damaged();
        }

        (_from, _to, _chunk, _ended) = (0, length, _chunk + 1, isLast);
    }

    private BackupException Damaged() => new($"备份已损坏：“{Part}”（第{_chunk + 1}块）与封存时不符，有字节被改动。请用另一份备份。");
}
