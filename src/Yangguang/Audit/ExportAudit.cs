using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>Writes the trail, or what was looked for in it, as a table or line by line with its seals. Each export begins with the head of the chain.</summary>
public sealed class ExportAudit(YangguangDb db, JurisdictionScope scope, AuditTrail audit, TimeProvider time)
{
    /// <summary>Notes who takes what along, and gives the head as it is then.</summary>
    public async Task<ExportHead> Begin(AuditFilter filter, string form, Actor actor, CancellationToken cancellation)
    {
        var count = await filter.In(db).LongCountAsync(cancellation);
        var before = await Head(count, cancellation);
        audit.Note(actor, actor.BodyId, scope.Id.Value, new AuditExported(form, Asked(filter), count, before.Sequence, before.Hash));
        await db.SaveChangesAsync(cancellation);
        // The export is itself an entry, and the head it carries pins that one too.
        return await Head(await filter.In(db).LongCountAsync(cancellation), cancellation);
    }

    public async Task<ExportHead> Head(long count, CancellationToken cancellation)
    {
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellation);
        return new(scope.Current!.Code, scope.Current.Name, head?.Sequence ?? 0, Convert.ToHexStringLower(head?.Hash ?? EntrySeal.Beginning), count, time.GetUtcNow());
    }

    public async Task Csv(AuditFilter filter, ExportHead head, Stream target, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(CsvPrinter.Line([head.Words]));
        await writer.WriteAsync(CsvPrinter.Line(AuditTable.Columns.Select(column => column.Name)));
        await foreach (var cells in Rows(filter).WithCancellation(cancellation))
            await writer.WriteAsync(CsvPrinter.Line(cells));
        if (head.Cut is { } word)
            await writer.WriteAsync(CsvPrinter.Line([word]));
    }

    public Task<MemoryStream> Workbook(AuditFilter filter, ExportHead head) => PlainWorkbook.Print(
        "操作记录",
        new("操作记录", [.. AuditTable.Columns.Select(column => new PlainColumn(column.Name, column.Width))], Rows(filter)),
        new("数据说明", [new("列名", 16), new("含义", 50), new("格式", 24), new("来源", 20)], Dictionary(head).ToAsyncEnumerable()));

    /// <summary>The whole entry, so that its seal can be computed again elsewhere; docs/audit.md says how.</summary>
    public async Task Lines(AuditFilter filter, ExportHead head, Stream target, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync(JsonSerializer.Serialize(
            new { Form = "yangguang-audit-1", Jurisdiction = scope.Id.Value.ToString("n"), head.Code, head.Name, head.Sequence, Head = head.Hash, head.Entries, head.At }, ChineseJson.Options));
        await foreach (var entry in filter.In(db).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
            await writer.WriteLineAsync(Line(entry));
    }

    internal static string Line(AuditEntry entry) => JsonSerializer.Serialize(
        new
        {
            entry.Sequence,
            Id = entry.Id.ToString("n"),
            At = entry.At.ToUnixTimeMilliseconds(),
            ActorId = entry.ActorId.ToString("n"),
            entry.ActorName,
            BodyId = entry.BodyId.Value.ToString("n"),
            Subject = entry.Subject.ToString("n"),
            entry.Event,
            entry.Reason,
            entry.RequestId,
            entry.Detail,
            Previous = Convert.ToHexStringLower(entry.Previous ?? []),
            Hash = Convert.ToHexStringLower(entry.Hash ?? []),
        },
        ChineseJson.Options);

    private IAsyncEnumerable<IEnumerable<string>> Rows(AuditFilter filter) => filter.In(db).OrderByDescending(entry => entry.Sequence).Take(AuditTable.MostRows)
        .Lines(db).AsAsyncEnumerable().Select(line => AuditTable.Columns.Select(column => column.Of(line)));

    private static IEnumerable<IEnumerable<string>> Dictionary(ExportHead head) => new IEnumerable<string>[] { [head.Words] }
        .Concat(head.Cut is { } word ? [[word]] : [])
        .Concat(AuditTable.Columns.Select(column => new[] { column.Name, column.Meaning, column.Format, column.Source }));

    private static string Asked(AuditFilter filter) => string.Join('；', new[]
    {
        filter.Event, filter.Who, filter.Body, filter.Words, filter.From?.ToString("O", CultureInfo.InvariantCulture), filter.Until?.ToString("O", CultureInfo.InvariantCulture),
        filter.Subject?.ToString("n"), filter.Request,
    }.Where(part => part is { Length: > 0 }));
}

/// <summary>The chain at the moment of an export.</summary>
public sealed record ExportHead(string Code, string Name, long Sequence, string Hash, long Entries, DateTimeOffset At)
{
    /// <summary>As <c>verify audit --head</c> takes it.</summary>
    public string Pin => string.Create(CultureInfo.InvariantCulture, $"{Code}:{Sequence}:{Hash}");

    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Name}操作记录，导出于 {At.InChina():yyyy-MM-dd HH:mm:ss}，链首 {Pin}");

    /// <summary>What a table says when it does not hold everything.</summary>
    public string? Cut => Entries > AuditTable.MostRows
        ? string.Create(CultureInfo.InvariantCulture, $"（符合条件的共 {Entries:#,0} 条，表格只列最新的 {AuditTable.MostRows:#,0} 条。请加上日期等条件分次导出，或导出 jsonl。）")
        : null;
}
