using Microsoft.EntityFrameworkCore;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>How records are read for and at the gate.</summary>
public static class RecordGateQueries
{
    /// <summary>States in which a text lies with a reviewer.</summary>
    public static IReadOnlyList<RecordState> UnderReview { get; } = [.. Enum.GetValues<RecordState>().Where(state => state.IsUnderReview())];

    /// <summary>States in which a text is still somebody's work.</summary>
    public static IReadOnlyList<RecordState> Unfinished { get; } = [RecordState.Draft, RecordState.Returned, .. UnderReview];

    /// <summary>A record with the approvals that its next step asks for.</summary>
    internal static Task<GovernmentRecord> AtTheGate(this IQueryable<GovernmentRecord> records, RecordId id, CancellationToken cancellation) =>
        records.Include(record => record.Approvals.OrderBy(approval => approval.At)).SingleAsync(record => record.Id == id, cancellation);
}
