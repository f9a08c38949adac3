using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>The document that another one forwards, where this county published it: its attribute is read, not typed.</summary>
public sealed class ForwardedOriginal(YangguangDb db)
{
    /// <summary>What the record must say of the original; null when that is known already or the original is not here.</summary>
    internal async Task<DisclosureAttribute?> AttributeOf(GovernmentRecord record, CancellationToken cancellation)
    {
        if (record.Content.Forwards is not { Length: > 0 } number)
            return null;
        var found = await db.Editions.AsNoTracking()
            .Where(edition => (edition.IndexNumber == number || edition.Content.DocumentNumber == number) && edition.RecordId != record.Id)
            .OrderByDescending(edition => edition.ReleasedAt).Select(edition => edition.Content.Attribute).FirstOrDefaultAsync(cancellation);
        return found == record.Content.ForwardedAttribute ? null : found;
    }
}
