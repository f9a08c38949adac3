using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>
/// 到期移出: entries older than the setting go out into a sealed file under <c>audit</c> in the data folder, and the chain goes on from
/// the seal of the last of them. Off unless a number of years is set; the law wants logs for six months at least (网络安全法 art. 23), so a
/// year is the least.
/// </summary>
public sealed class AuditRetention(YangguangDb db, JurisdictionScope scope, AuditTrail audit, IConfiguration configuration, TimeProvider time)
{
    private const int Most = 20_000;

    public static int Years(IConfiguration configuration) => configuration.GetValue("Audit:KeepYears", 0);

    /// <returns>How many went out.</returns>
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        if (Years(configuration) is not (> 0 and var years))
            return 0;
        var before = time.Today().AddYears(-years).StartInChina();
        // A clock that was wrong for a while wrote times out of order: only what lies before the first young entry is old.
        var firstYoung = await db.Audit.Where(entry => entry.At >= before).MinAsync(entry => entry.Sequence, cancellation) ?? long.MaxValue;
        var old = await db.Audit.AsNoTracking().Where(entry => entry.Sequence != null && entry.Sequence < firstYoung)
            .OrderBy(entry => entry.Sequence).Take(Most).ToListAsync(cancellation);
        if (old.Count == 0)
            return 0;
        var (file, digest) = await Keep(old, cancellation);
        var (from, through) = (old[0].Sequence!.Value, old[^1].Sequence!.Value);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        audit.Note(Actor.System, default, scope.Id.Value, new AuditTakenOut(from, through, Convert.ToHexStringLower(old[^1].Hash!), file, digest));
        await db.Audit.Where(entry => entry.Sequence >= from && entry.Sequence <= through).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return old.Count;
    }

    /// <summary>The file is on the disk before the rows are gone.</summary>
    private async Task<(string Name, string Digest)> Keep(List<AuditEntry> entries, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(PersistenceModule.DataFolder(configuration), "audit")).FullName;
        var name = $"audit-{scope.Current!.Code}-{entries[0].Sequence}-{entries[^1].Sequence}.jsonl.gz";
        var path = Path.Combine(folder, name);
        await using (var file = File.Create(path + ".part"))
        {
            await using (var zip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
            await using (var writer = new StreamWriter(zip, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                foreach (var entry in entries)
                    await writer.WriteLineAsync(ExportAudit.Line(entry).AsMemory(), cancellation);
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".part", path, overwrite: true);
        await using var kept = File.OpenRead(path);
        return (name, Convert.ToHexStringLower(await SHA256.HashDataAsync(kept, cancellation)));
    }
}
