using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>What other domains keep about a record: answered by whoever keeps it, shown on the record's pages.</summary>
public interface IRecordCompanion
{
    /// <summary>What the public finds with a record.</summary>
    Task<IReadOnlyList<CompanionLink>> InPublic(RecordId record, CancellationToken cancellation);

    /// <summary>What the body's own people find with it at the desk.</summary>
    Task<IReadOnlyList<CompanionLink>> AtTheDesk(GovernmentRecord record, CancellationToken cancellation);
}

/// <summary>One thing that belongs to a record.</summary>
/// <param name="Kind">What it is, e.g. 政策解读; things of one kind stand together.</param>
/// <param name="Text">Its title.</param>
/// <param name="Note">A word beside it: forms, day.</param>
public sealed record CompanionLink(string Kind, string Text, string Href, string Note = "", Badge? State = null);
