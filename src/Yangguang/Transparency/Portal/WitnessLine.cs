using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency.Portal;

/// <summary>A witness and what it signed last.</summary>
/// <param name="Size">How many entries it saw.</param>
public sealed record WitnessLine(LogWitnessId Id, string Organisation, string Key, DateTimeOffset SinceAt, DateTimeOffset? EndedAt, long? Size, DateTimeOffset? SignedAt)
{
    /// <param name="witnesses">Those to be shown.</param>
    internal static IQueryable<WitnessLine> Of(YangguangDb db, IQueryable<LogWitness> witnesses) =>
        from witness in witnesses
        orderby witness.SinceAt
        let last = db.WitnessSignatures.Where(signature => signature.WitnessId == witness.Id).OrderByDescending(signature => signature.Size).FirstOrDefault()
        select new WitnessLine(witness.Id, witness.Organisation, witness.Key, witness.SinceAt, witness.EndedAt, last == null ? null : last.Size, last == null ? null : last.SignedAt);
}
