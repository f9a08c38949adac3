using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>What happened to a request (申请) that its <see cref="ReplyDeadline"/> depends on.</summary>
/// <param name="ReceivedOn">收到申请之日 by art. 31; see <see cref="ReceiptDate"/>.</param>
public sealed record ReplyFacts(DateOnly ReceivedOn)
{
    /// <summary>Day the correction notice (补正告知) was sent; null when none was, or when only its answer is known.</summary>
    public DateOnly? CorrectionNoticedOn { get; init; }

    /// <summary>Day the corrected request reached the body.</summary>
    public DateOnly? CorrectedOn { get; init; }

    /// <summary>Day an information processing fee was paid in full.</summary>
    public DateOnly? FeePaidOn { get; init; }

    /// <summary>Working days granted by an extension (延期); 0 when there is none.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>Time spent consulting third parties and other organs.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];
}
