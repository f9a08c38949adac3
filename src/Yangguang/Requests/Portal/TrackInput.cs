namespace Yangguang.Requests.Portal;

/// <summary>What an applicant types on the progress page.</summary>
public sealed class TrackInput
{
    public string Subject { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>Explanation of a correction.</summary>
    public string Note { get; set; } = "";

    /// <summary>理由 (art. 35).</summary>
    public string Reason { get; set; } = "";

    public string PaymentNote { get; set; } = "";

    public string Why { get; set; } = "";

    public int Mark { get; set; }

    public string Remark { get; set; } = "";
}
