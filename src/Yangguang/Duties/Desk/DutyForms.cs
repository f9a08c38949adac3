using System.ComponentModel.DataAnnotations;
using Yangguang.Rules.Time;

namespace Yangguang.Duties.Desk;

/// <summary>登记事实, as typed.</summary>
public sealed class FactForm
{
    /// <summary>Name of a <see cref="TimeLimitAnchor"/>; empty for the event ahead.</summary>
    public string Anchor { get; set; } = "";

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    public string Label { get; set; } = "";

    public TimeLimitAnchor? ChosenAnchor => Enum.TryParse<TimeLimitAnchor>(Anchor, out var anchor) ? anchor : null;
}

/// <summary>渠道凭证, as typed.</summary>
public sealed class ProofForm
{
    /// <summary>Made with the form, so that sending it twice files one proof.</summary>
    public Guid Id { get; set; }

    [Display(Name = "期次")]
    public Guid Round { get; set; }

    public string Channel { get; set; } = "";

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    public string Note { get; set; } = "";

    public IFormFile? Picture { get; set; }
}

/// <summary>本期无应公开事项, as typed.</summary>
public sealed class NothingDueForm
{
    /// <summary>Made with the form, so that sending it twice signs once.</summary>
    public Guid Id { get; set; }

    /// <summary>The round it ends; empty when it speaks of a period in words.</summary>
    [Display(Name = "期次")]
    public Guid? Round { get; set; }

    public string Period { get; set; } = "";

    public string Reason { get; set; } = "";
}
