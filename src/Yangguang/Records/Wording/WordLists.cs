using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Wording;

/// <summary>词库: the product's list and the county's own; the county's word wins where both name an expression.</summary>
public sealed class WordLists(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<IReadOnlyList<WordFinding>> Check(RecordContent content, CancellationToken cancellation = default)
    {
        var local = await db.LocalWords.AsNoTracking().ToListAsync(cancellation);
        var known = local.Select(word => word.Wrong).ToHashSet(StringComparer.Ordinal);
        return WordCheck.Find(content, local.Select(WordEntry.Of).Concat(WordEntry.Own.Where(entry => !known.Contains(entry.Wrong))));
    }

    public async Task Add(string wrong, string right, string why, Actor actor, CancellationToken cancellation = default)
    {
        (wrong, right, why) = (wrong.Trim(), right.Trim(), why.Trim());
        IsUsable(wrong, right, why).OrRefuse();
        if (await db.LocalWords.SingleOrDefaultAsync(word => word.Wrong == wrong, cancellation) is { } known)
            known.Suggest(right, why, actor.Name, time.GetUtcNow());
        else
            db.LocalWords.Add(new LocalWord(db.Scope, wrong, right, why, actor.Name, time.GetUtcNow()));
        audit.Note(actor, actor.BodyId, Guid.Empty, new LocalWordAdded(wrong, right));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Remove(string wrong, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.LocalWords.SingleOrDefaultAsync(word => word.Wrong == wrong, cancellation) is not { } known)
            return;
        db.LocalWords.Remove(known);
        audit.Note(actor, actor.BodyId, Guid.Empty, new LocalWordRemoved(wrong));
        await db.SaveChangesAsync(cancellation);
    }

    private static Ruling IsUsable(string wrong, string right, string why) =>
        wrong.Length < 2 ? Ruling.Refused("word.too-short", "不宜使用的词至少两个字，一个字会到处误报。")
        : wrong.Length > LocalWord.Longest || right.Length > LocalWord.Longest ? Ruling.Refused("word.too-long", $"词和建议写法各不超过{LocalWord.Longest}个字。")
        : wrong == right ? Ruling.Refused("word.same", "建议写法与不宜使用的词相同。")
        : why.Length == 0 ? Ruling.Refused("word.unexplained", "请写明理由或者依据，起草人会看到。")
        : Ruling.Allowed;
}

[InWords("增加本县词条“{wrong}”，建议写“{right}”")]
public sealed record LocalWordAdded(string Wrong, string Right);

[InWords("删去本县词条“{wrong}”")]
public sealed record LocalWordRemoved(string Wrong);
