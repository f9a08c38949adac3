using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Yangguang.Transparency.Notes;

/// <summary>A private key; written as Go's note package writes it: <c>PRIVATE+KEY+name+id+Base64</c>.</summary>
public sealed class NoteSigner
{
    private const string Mark = "PRIVATE+KEY+";

    private readonly byte[] _seed;

    private NoteSigner(string name, NoteKeyKind kind, byte[] seed)
    {
        _seed = seed;
        Key = NoteKey.Of(name, kind, Ed25519.PublicKey(seed));
    }

    public NoteKey Key { get; }

    public static NoteSigner New(string name, NoteKeyKind kind) => new(name, kind, Ed25519.NewSeed());

    public static NoteSigner Parse(string text)
    {
        var bytes = new byte[1 + Ed25519.KeyLength];
        if (!text.StartsWith(Mark, StringComparison.Ordinal) || text.Trim()[Mark.Length..].Split('+', 3) is not [var name, var id, var encoded]
            || !Convert.TryFromBase64String(encoded, bytes, out var written) || written != bytes.Length
            || (NoteKeyKind)bytes[0] is not (NoteKeyKind.Log or NoteKeyKind.Witness))
            throw new FormatException("这不是签名私钥：应以 PRIVATE+KEY+ 开头。");
        var signer = new NoteSigner(name, (NoteKeyKind)bytes[0], bytes[1..]);
        return string.Equals(id, signer.Key.Id.ToString("x8", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? signer
            : throw new FormatException("签名私钥的编号和内容对不上，文件可能损坏，请用备份恢复。");
    }

    /// <param name="at">When a witness signs; the log's own signature names no time.</param>
    public NoteSignature Sign(string text, DateTimeOffset at)
    {
        if (Key.Kind == NoteKeyKind.Log)
            return new(Key.Name, Key.Id, Ed25519.Sign(_seed, Encoding.UTF8.GetBytes(text)));
        var seconds = (ulong)at.ToUnixTimeSeconds();
        var time = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(time, seconds);
        return new(Key.Name, Key.Id, [.. time, .. Ed25519.Sign(_seed, NoteKey.Timed(text, seconds))]);
    }

    /// <summary>The secret; only for the file that keeps it.</summary>
    public string Write() => $"{Mark}{Key.Name}+{Key.Id:x8}+{Convert.ToBase64String([(byte)Key.Kind, .. _seed])}\n";
}
