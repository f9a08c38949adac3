using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>Gives 索引号 by the rule of the jurisdiction: once, in sequence for a body and year, never again.</summary>
public sealed class IndexNumbers(YangguangDb db, JurisdictionScope scope, TimeProvider time)
{
    /// <summary>The number the record has, or the next one. Saved by the caller together with the record, or not at all.</summary>
    internal async Task<string> For(GovernmentRecord record, CancellationToken cancellation)
    {
        if (record.IndexNumber is { } given)
            return given;
        var today = time.Today();
        var (bodyId, year) = (record.BodyId, today.Year);
        var body = (await db.Bodies.FindAsync([bodyId], cancellation))!;
        var sequence = db.IndexSequences.Local.FirstOrDefault(sequence => sequence.BodyId == bodyId && sequence.Year == year)
            ?? await db.IndexSequences.SingleOrDefaultAsync(sequence => sequence.BodyId == bodyId && sequence.Year == year, cancellation);
        if (sequence is null)
            db.IndexSequences.Add(sequence = new IndexSequence(body, year));
        return Format().Number(body.Code, record.AreaCode, today, sequence.Take());
    }

    private IndexNumberFormat Format()
    {
        if (scope.Current?.IndexFormat is not { Length: > 0 } pattern)
            return IndexNumberFormat.National;
        IndexNumberFormat.Read(pattern, out var format).OrRefuse();
        return format!;
    }
}
