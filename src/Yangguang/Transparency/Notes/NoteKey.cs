using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Transparency.Notes;

/// <summary>What the signatures of a key mean.</summary>
public enum NoteKeyKind
{
    /// <summary>The log signs the note itself.</summary>
    Log = 1,

    /// <summary>A witness signs that it saw the note, and when (C2SP tlog-cosignature v1).</summary>
    Witness = 4,
}

/// <summary>A public key as C2SP signed-note writes it: <c>name+8 hex digits+Base64</c>.</summary>
public sealed record NoteKey
{
    private const string TimedHeader = "cosignature/v1";
    private const int TimeLength = 8;

    private readonly byte[] _key;

    private NoteKey(string name, NoteKeyKind kind, byte[] key) => (Name, Kind, _key) = (name, kind, key);

    public string Name { get; }

    public NoteKeyKind Kind { get; }

    /// <summary>The four bytes by which a signature names its key.</summary>
    public uint Id => IdOf(Name, Kind, _key);

    internal static NoteKey Of(string name, NoteKeyKind kind, byte[] key) => new(CheckedName(name), kind, key);

    public static NoteKey Parse(string text)
    {
        var parts = text.Trim().Split('+', 3);
        if (parts is not [{ Length: > 0 } name, { Length: 8 } id, var encoded])
            throw Bad(text, "应写成“名称+8位十六进制+Base64”");
        var bytes = new byte[1 + Ed25519.KeyLength];
        if (!Convert.TryFromBase64String(encoded, bytes, out var written) || written != bytes.Length)
            throw Bad(text, "最后一段不是33个字节的 Base64");
        var kind = (NoteKeyKind)bytes[0];
        if (kind is not (NoteKeyKind.Log or NoteKeyKind.Witness))
            throw Bad(text, "算法不是 Ed25519");
        var key = new NoteKey(CheckedName(name), kind, bytes[1..]);
        return $"{key.Id:x8}" == id ? key : throw Bad(text, "编号和公钥对不上，可能抄漏或抄错了");
    }

    /// <summary>When a witness signed it, or the epoch for the log's own signature; null when this key did not sign these words.</summary>
    public DateTimeOffset? SignedAt(SignedNote note) =>
        note.Signatures.Where(each => each.Name == Name && each.KeyId == Id).Select(each => Checked(note.Text, each.Bytes)).FirstOrDefault(at => at is not null);

    public bool HasSigned(SignedNote note) => SignedAt(note) is not null;

    public override string ToString() => $"{Name}+{Id:x8}+{Convert.ToBase64String([(byte)Kind, .. _key])}";

    public bool Equals(NoteKey? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => (int)Id;

    internal static uint IdOf(string name, NoteKeyKind kind, byte[] key) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', (byte)kind, .. key]));

    /// <summary>What a witness puts its key to.</summary>
    internal static byte[] Timed(string text, ulong seconds) => Encoding.UTF8.GetBytes($"{TimedHeader}\ntime {seconds}\n{text}");

    internal static string CheckedName(string name) => name.Length is > 0 and <= 200 && !name.Any(letter => char.IsWhiteSpace(letter) || letter == '+')
        ? name
        : throw new FormatException($"密钥名称“{name}”不能用：不能为空，不能有空格和加号。");

    private DateTimeOffset? Checked(string text, byte[] signature)
    {
        if (Kind == NoteKeyKind.Log)
            return Ed25519.Verify(_key, Encoding.UTF8.GetBytes(text), signature) ? DateTimeOffset.UnixEpoch : null;
        if (signature.Length != TimeLength + Ed25519.SignatureLength)
            return null;
        var seconds = BinaryPrimitives.ReadUInt64BigEndian(signature);
        return seconds <= (ulong)DateTimeOffset.MaxValue.ToUnixTimeSeconds() && Ed25519.Verify(_key, Timed(text, seconds), signature[TimeLength..])
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;
    }

    private static FormatException Bad(string text, string why) => new($"“{(text.Length > 80 ? text[..80] + "…" : text)}”不是核验公钥：{why}。");
}
