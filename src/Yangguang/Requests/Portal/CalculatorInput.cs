using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Portal;

/// <summary>What the public calculator is told. Everything is in the address, so that a reckoning can be sent to somebody; nothing is stored.</summary>
public sealed class CalculatorInput
{
    public ReceiptChannel Channel { get; set; } = ReceiptChannel.InPerson;

    /// <summary>Handed in, signed for, or submitted.</summary>
    public DateOnly? Arrived { get; set; }

    public DateOnly? Confirmed { get; set; }

    public DateOnly? CorrectionNoticed { get; set; }

    public DateOnly? Corrected { get; set; }

    public ConsultationKind Consulted { get; set; }

    public DateOnly? Sent { get; set; }

    public DateOnly? TheyReceived { get; set; }

    public DateOnly? Answered { get; set; }

    public int Extension { get; set; }

    public DateOnly? Paid { get; set; }

    /// <summary>Day the answer was received, for the remedies.</summary>
    public DateOnly? Served { get; set; }
}
