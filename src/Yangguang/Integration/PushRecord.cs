using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Law;

namespace Yangguang.Integration;

/// <summary>
/// A connected system hands in a record under a catalogue row. It becomes a draft like any other, proactive by its mark, and
/// when complete waits for the secrecy review: a machine may fill the form, it never opens the gate.
/// </summary>
public sealed class PushRecord(YangguangDb db, DraftRecord draft, RewriteRecord rewrite, SubmitRecord submit, TimeProvider time)
{
    /// <summary>Longest Idempotency-Key, in characters.</summary>
    public const int LongestKey = 100;

    public async Task<(GovernmentRecord Record, bool IsNew)> Run(
        ConnectedSystem system, string rowCode, string key, RecordContent content, CancellationToken cancellation = default)
    {
        KeyIsUsable(key).OrRefuse();
        var digest = DigestOf(rowCode, content);
        var known = await db.PushedRecords.SingleOrDefaultAsync(
            pushed => pushed.SystemId == system.Id && pushed.Key == key, cancellation);
        if (known is not null)
        {
            IsSameCall(known, digest).OrRefuse();
            return (await db.Records.SingleAsync(record => record.Id == known.RecordId, cancellation), false);
        }

        var item = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).SingleOrDefaultAsync(item => item.Code == rowCode, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused(
                "push.row.unknown", $"目录中没有编码为“{rowCode}”的公开事项。请先读取 /api/catalog 核对编码。"));
        RowIsLive(item).OrRefuse();
        var actor = system.AsActor();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var record = await draft.Run(item.Id, system.BodyId, null, content, actor, cancellation);
        db.PushedRecords.Add(new PushedRecord(system, key, digest, record.Id, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        record = await submit.Run(record.Id, actor, cancellation);
        await transaction.CommitAsync(cancellation);
        return (record, true);
    }

    /// <summary>The record came back from review; what is handed in now replaces it and goes to review again.</summary>
    public async Task Revise(ConnectedSystem system, GovernmentRecord record, RecordContent content, CancellationToken cancellation = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await rewrite.Run(record.Id, record.Revision, content, system.AsActor(), cancellation);
        await submit.Run(record.Id, system.AsActor(), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static Ruling RowIsLive(CatalogItem item) => item.EndedOn is { } on
        ? Ruling.Refused("push.row.ended", $"公开事项“{item.Code}”已于{on:yyyy-MM-dd}停用，新版目录不再列出。请读取 /api/catalog 选用现行事项。")
        : Ruling.Allowed;

    private static Ruling KeyIsUsable(string key) => key.Length is > 0 and <= LongestKey
        ? Ruling.Allowed
        : Ruling.Refused("push.key.missing", $"请在 Idempotency-Key 头中填写本次推送的唯一编号（1至{LongestKey}个字符），重复推送时使用同一编号。");

    private static Ruling IsSameCall(PushedRecord known, string digest) => known.Digest == digest
        ? Ruling.Allowed
        : Ruling.Refused("push.key.reused", "这个 Idempotency-Key 已用于另一份内容，请为新的内容换一个编号。");

    private static string DigestOf(string rowCode, RecordContent content) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { rowCode, content }, JsonSerializerOptions.Web)));
}
