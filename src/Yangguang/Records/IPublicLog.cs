namespace Yangguang.Records;

/// <summary>Knows where in the public log an edition stands.</summary>
public interface IPublicLog
{
    /// <summary>Null while it is on its way.</summary>
    Task<LoggedEdition?> Of(RecordId record, int edition, CancellationToken cancellation);

    /// <summary>Where its withdrawal stands; null while it is on its way.</summary>
    Task<long?> OfWithdrawal(RecordId record, CancellationToken cancellation);
}

/// <summary>公开日志 of an edition.</summary>
/// <param name="Number">Its entry, from 0.</param>
/// <param name="FirstAt">When the first edition of the record was logged.</param>
public sealed record LoggedEdition(long Number, DateTimeOffset FirstAt);
