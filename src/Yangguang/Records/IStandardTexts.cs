namespace Yangguang.Records;

/// <summary>Knows where a record stands printed as the standard text.</summary>
public interface IStandardTexts
{
    /// <summary>Null when no gazette printed it.</summary>
    Task<StandardText?> Of(RecordId record, CancellationToken cancellation);
}

/// <summary>标准文本 in a gazette.</summary>
/// <param name="Issue">E.g. 2026年第3期.</param>
/// <param name="Edition">The edition that was printed; a later one is not the standard text.</param>
public sealed record StandardText(string Issue, string Href, int Page, RecordEditionId Edition);
