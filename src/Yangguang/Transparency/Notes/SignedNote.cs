using System.Buffers.Binary;

namespace Yangguang.Transparency.Notes;

/// <summary>A text and its signatures (C2SP signed-note); whose signatures are good is for a <see cref="NoteKey"/> to say.</summary>
/// <param name="Text">With the line break at its end.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    private const string Dash = "— ";
    private const int MostSignatures = 100;
    private const int Longest = 64 * 1024;

    public static SignedNote Parse(string note)
    {
        if (note.Length > Longest)
            throw new FormatException("检查点太长：正常的不到几千个字符。");
        var end = note.LastIndexOf("\n\n" + Dash, StringComparison.Ordinal);
        if (end <= 0 || !note.EndsWith('\n'))
            throw new FormatException("这不是签名的检查点：正文后应有一个空行，再是以“— ”开头的签名行，每行都以换行结束。");
        var lines = note[(end + 2)..^1].Split('\n');
        if (lines.Length > MostSignatures)
            throw new FormatException($"检查点的签名超过{MostSignatures}个。");
        return new(note[..(end + 1)], [.. lines.Select(NoteSignature.Parse)]);
    }

    public SignedNote With(IEnumerable<NoteSignature> more) => this with
    {
        Signatures = [.. Signatures, .. more.Where(each => !Signatures.Any(known => known.Name == each.Name && known.KeyId == each.KeyId))],
    };

    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(each => $"{each}\n"))}";
}

/// <summary>One line below a note.</summary>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Bytes)
{
    public static NoteSignature Parse(string line)
    {
        var bytes = new byte[line.Length];
        if (line.Split(' ') is not ["—", { Length: > 0 } name, var encoded] || !Convert.TryFromBase64String(encoded, bytes, out var written) || written <= sizeof(uint))
            throw new FormatException($"签名行“{(line.Length > 60 ? line[..60] + "…" : line)}”不对：应写成“— 名称 Base64”。");
        return new(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..written]);
    }

    public override string ToString()
    {
        var bytes = new byte[sizeof(uint) + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, KeyId);
        Bytes.CopyTo(bytes, sizeof(uint));
        return $"— {Name} {Convert.ToBase64String(bytes)}";
    }
}
