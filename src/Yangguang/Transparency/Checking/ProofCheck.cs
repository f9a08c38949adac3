using System.Globalization;
using Yangguang.Platform;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Checking;

/// <summary>Looks at a proof with nothing but the keys: no server is asked.</summary>
public static class ProofCheck
{
    public static IReadOnlyList<CheckLine> Run(LogProof proof, TrustedKeys keys)
    {
        var checkpoint = proof.Checkpoint;
        return
        [
            Signature(proof.Note, checkpoint, keys.Log),
            proof.LeadsToRoot()
                ? CheckLine.Good(string.Create(CultureInfo.InvariantCulture, $"第 {proof.Index} 号条目确在这份日志里（共 {checkpoint.Size} 条）"))
                : CheckLine.Bad(string.Create(CultureInfo.InvariantCulture, $"第 {proof.Index} 号条目算不出检查点的根散列：条目被改动过，或者证明不属于这个检查点")),
            .. Witnesses(proof.Note, keys.Witnesses),
            .. Facts(proof),
        ];
    }

    /// <summary>The entry of a proof; null when it is none of ours.</summary>
    public static LogEntry? EntryOf(LogProof proof)
    {
        try
        {
            return LogEntry.Parse(proof.Entry);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    internal static CheckLine Signature(SignedNote note, Checkpoint checkpoint, NoteKey key)
    {
        if (!key.HasSigned(note))
            return CheckLine.Bad($"检查点不是由信任的公钥 {key.Name} 签的（署名：{string.Join('、', note.Signatures.Select(each => each.Name))}）：可能是别人仿造的日志，也可能是公钥抄错了");
        return checkpoint.Origin == key.Name
            ? CheckLine.Good($"检查点由 {key.Name} 签名")
            : CheckLine.Bad($"检查点的签名是对的，但日志名称是 {checkpoint.Origin}，不是 {key.Name}");
    }

    internal static IEnumerable<CheckLine> Witnesses(SignedNote note, IReadOnlyList<NoteKey> witnesses)
    {
        var signed = witnesses.Select(witness => (witness.Name, At: witness.SignedAt(note))).Where(each => each.At is not null).ToList();
        return signed.Count == 0
            ? [CheckLine.Told(witnesses.Count == 0 ? "没有给出见证单位的公钥，见证签名没有核对" : "信任的见证单位还没有在这个检查点上签名")]
            : signed.Select(each => CheckLine.Good($"见证：{each.Name}，{each.At!.Value.InChina():yyyy-MM-dd HH:mm}"));
    }

    private static IEnumerable<CheckLine> Facts(LogProof proof)
    {
        if (EntryOf(proof) is not { } entry)
            return [CheckLine.Bad("条目不是本平台的格式，不知道登记的是什么")];
        return
        [
            CheckLine.Told($"登记的内容：{entry.Kind.InWords()}{(entry.Title.Length > 0 ? $"《{entry.Title}》" : "")}，{entry.Number} 第 {entry.Edition} 版"),
            CheckLine.Told($"登记时间：{entry.At.InChina():yyyy-MM-dd HH:mm}；页面上的日期：{entry.DatedOn:yyyy-MM-dd}"),
        ];
    }
}
