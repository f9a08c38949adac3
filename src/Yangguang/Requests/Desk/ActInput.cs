using Yangguang.Platform;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Fees;

namespace Yangguang.Requests.Desk;

/// <summary>What the form of an act sends; each act reads its own part.</summary>
public sealed class ActInput
{
    public CaseAct Act { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>What is said: to be corrected, the reason, what was tried, the requirement.</summary>
    public string? Text { get; set; }

    public int Days { get; set; } = 20;

    public ConsultationKind Kind { get; set; }

    public string? Party { get; set; }

    public string? Contact { get; set; }

    public Guid? Organ { get; set; }

    public Guid? Letter { get; set; }

    public Opinion Opinion { get; set; }

    public DeliveryWay Way { get; set; }

    public DateOnly? ServedOn { get; set; }

    public string? Proof { get; set; }

    public FeeWay FeeWay { get; set; }

    public int? Pages { get; set; }

    public Guid? Officer { get; set; }

    public string? Subject { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Description { get; set; }

    public Guid? Other { get; set; }

    public Guid? Item { get; set; }

    /// <summary>The typed day.</summary>
    /// <exception cref="RuleViolationException">None was typed.</exception>
    public DateOnly Day() => On ?? throw Missing("日期，例如 2026-11-21");

    public Guid Chosen(Guid? choice, string what) => choice ?? throw Missing(what);

    internal static RuleViolationException Missing(string what) => new(Ruling.Refused("request.unfilled", $"请填写{what}。"));
}
