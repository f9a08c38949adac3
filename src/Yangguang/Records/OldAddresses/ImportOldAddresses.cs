using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records.OldAddresses;

/// <summary>导入旧网址: lines of old address and new one. Sound lines are kept, the others come back with the reason; nothing stops at the first.</summary>
public sealed class ImportOldAddresses(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>Most lines of one file.</summary>
    public const int MostLines = 100_000;

    public async Task<OldAddressReport> Run(string text, Actor actor, CancellationToken cancellation = default)
    {
        var lines = OldAddressLine.Read(text).ToList();
        if (lines.Count == 0)
            throw new RuleViolationException(Ruling.Refused("old-addresses.empty", "文件里没有可读的行。每行两列：旧网址，新网址（或索引号），用逗号或制表符分开。"));
        if (lines.Count > MostLines)
            throw new RuleViolationException(Ruling.Refused("old-addresses.too-many", $"一次最多导入{MostLines}行，请分成几个文件。"));
        var known = await db.OldAddresses.ToDictionaryAsync(address => address.Path, cancellation);
        var numbers = (await db.Records.Where(record => record.IndexNumber != null).Select(record => record.IndexNumber!).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var (added, changed, faults) = (0, 0, new List<OldAddressFault>());
        foreach (var line in lines)
        {
            if (line.Fault(numbers) is { } fault)
                faults.Add(new(line.Number, line.Text, fault));
            else if (Keep(line, numbers, known))
                added++;
            else
                changed++;
        }

        audit.Note(actor, actor.BodyId, Guid.Empty, new OldAddressesImported(added, changed, faults.Count));
        await db.SaveChangesAsync(cancellation);
        await db.MissedAddresses.Where(missed => db.OldAddresses.Any(address => address.Path == missed.Path)).ExecuteDeleteAsync(cancellation);
        return new OldAddressReport(added, changed, faults);
    }

    private bool Keep(OldAddressLine line, HashSet<string> numbers, Dictionary<string, OldAddress> known)
    {
        var (path, target, now) = (OldPath.Of(line.Old)!, line.Target(numbers)!, time.GetUtcNow());
        if (known.TryGetValue(path, out var address))
        {
            address.LeadTo(target, now);
            return false;
        }

        db.OldAddresses.Add(known[path] = new OldAddress(db.Scope, path, target, now));
        return true;
    }
}

/// <summary>What an import did, and the lines it could not use.</summary>
public sealed record OldAddressReport(int Added, int Changed, IReadOnlyList<OldAddressFault> Faults);

/// <summary>A line that was not imported, and why.</summary>
public sealed record OldAddressFault(int Line, string Text, string Reason);

[InWords("导入旧网址：新增 {added} 条，更改 {changed} 条，未导入 {faults} 条")]
public sealed record OldAddressesImported(int Added, int Changed, int Faults);
