using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Witnesses;

/// <summary>登记见证单位, and ending it.</summary>
public sealed class KeepWitnesses(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    private const int LongestName = 100;

    public async Task Register(string organisation, string key, Actor actor, CancellationToken cancellation = default)
    {
        var name = organisation.Trim();
        if (name.Length is 0 or > LongestName)
            throw Refused("witness.name", $"请填写见证单位的名称，不超过{LongestName}个字。");
        var parsed = Parsed(key);
        if (parsed.Kind != NoteKeyKind.Witness)
            throw Refused("witness.kind", "这是日志的公钥，不是见证单位的。见证单位的公钥由 witness key 命令生成。");
        if (await db.LogWitnesses.AnyAsync(witness => witness.Key == parsed.ToString(), cancellation))
            throw Refused("witness.known", "这个公钥已经登记过。");
        var witness = new LogWitness(EntityId.New<LogWitnessId>(time), db.Scope, name, parsed.ToString(), time.GetUtcNow());
        db.LogWitnesses.Add(witness);
        audit.Note(actor, actor.BodyId, witness.Id.Value, new WitnessRegistered(name, parsed.ToString()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task End(LogWitnessId id, Actor actor, CancellationToken cancellation = default)
    {
        var witness = await db.LogWitnesses.SingleAsync(each => each.Id == id, cancellation);
        witness.End(time.GetUtcNow());
        audit.Note(actor, actor.BodyId, id.Value, new WitnessEnded(witness.Organisation));
        await db.SaveChangesAsync(cancellation);
    }

    private static NoteKey Parsed(string key)
    {
        try
        {
            return NoteKey.Parse(key);
        }
        catch (FormatException bad)
        {
            throw Refused("witness.key", bad.Message);
        }
    }

    private static RuleViolationException Refused(string code, string reason) => new(Ruling.Refused(code, reason));
}

[InWords("登记见证单位：{organisation}，公钥 {key}")]
public sealed record WitnessRegistered(string Organisation, string Key);

[InWords("停止见证单位：{organisation}")]
public sealed record WitnessEnded(string Organisation);
