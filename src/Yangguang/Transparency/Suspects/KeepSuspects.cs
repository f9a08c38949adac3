using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Transparency.Copies;

namespace Yangguang.Transparency.Suspects;

/// <summary>登记疑似假冒网页, held against every edition at once; and what came of it (C08, D26).</summary>
public sealed class KeepSuspects(YangguangDb db, FindCopy copies, TimeProvider time, AuditTrail audit)
{
    private const int LongestText = 100_000;

    public async Task<CloneSuspect> Add(string address, string text, Actor actor, CancellationToken cancellation = default)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var where) || where.Scheme is not ("http" or "https") || address.Length > 2000)
            throw Refused("suspect.address", "请填写可疑网页的完整网址，以 http:// 或 https:// 开头。");
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
            throw Refused("suspect.text", $"请把可疑网页上的文字贴进来，不超过{LongestText}个字。网页可能随时消失，文字就是证据。");
        var suspect = new CloneSuspect(EntityId.New<CloneSuspectId>(time), db.Scope, where.AbsoluteUri, text, actor.Name, time.GetUtcNow());
        if (await copies.Run(text, cancellation) is { } found)
            suspect.Recognise(found.Edition.IndexNumber, found.Edition.Edition, found.Percent, found.IsUnchanged);
        db.CloneSuspects.Add(suspect);
        audit.Note(actor, actor.BodyId, suspect.Id.Value, new SuspectFound(suspect.Address, suspect.IndexNumber));
        await db.SaveChangesAsync(cancellation);
        return suspect;
    }

    public async Task Settle(CloneSuspectId id, SuspectState state, string note, Actor actor, CancellationToken cancellation = default)
    {
        if (state is SuspectState.Found || !Enum.IsDefined(state))
            throw Refused("suspect.state", "请选择处置结果。");
        var suspect = await db.CloneSuspects.SingleAsync(each => each.Id == id, cancellation);
        suspect.Settle(state, note.Trim(), time.GetUtcNow());
        audit.Note(actor, actor.BodyId, id.Value, new SuspectSettled(suspect.Address, state.InWords(), note.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    private static RuleViolationException Refused(string code, string reason) => new(Ruling.Refused(code, reason));
}

/// <summary>States of a suspect in words.</summary>
public static class SuspectWords
{
    public static string InWords(this SuspectState state) => state switch
    {
        SuspectState.Found => "待处置",
        SuspectState.Reported => "已通报",
        SuspectState.Gone => "已下线",
        _ => "不构成假冒",
    };
}

[InWords("登记疑似假冒网页 {address}，相同的信息：{indexNumber}")]
public sealed record SuspectFound(string Address, string IndexNumber);

[InWords("疑似假冒网页 {address}：{state}。{note}")]
public sealed record SuspectSettled(string Address, string State, string Note);
