namespace Yangguang.Requests;

/// <summary>The days of a request that its periods are counted from; what did not happen is null.</summary>
public sealed record ClockFacts
{
    /// <summary>收到申请之日 (art. 31): the first one, kept for statistics whatever starts the period anew.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Day the correction notice left.</summary>
    public DateOnly? CorrectionNoticedOn { get; init; }

    /// <summary>Day the applicant received it: the time to correct runs from here.</summary>
    public DateOnly? CorrectionServedOn { get; init; }

    /// <summary>Day the corrected request arrived.</summary>
    public DateOnly? CorrectedOn { get; init; }

    /// <summary>Day the applicant was asked to explain many or repeated requests (art. 35).</summary>
    public DateOnly? ReasonAskedOn { get; init; }

    /// <summary>The later day told to an applicant whose reasons are good (art. 35).</summary>
    public DateOnly? DelayedTo { get; init; }

    /// <summary>Working days of the extension; 0 without one.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>Day the fee notice left.</summary>
    public DateOnly? FeeNoticedOn { get; init; }

    /// <summary>Day the applicant received it.</summary>
    public DateOnly? FeeServedOn { get; init; }

    /// <summary>What was asked for, in fen.</summary>
    public long FeeFen { get; init; }

    /// <summary>Day it was paid in full.</summary>
    public DateOnly? FeePaidOn { get; init; }
}
