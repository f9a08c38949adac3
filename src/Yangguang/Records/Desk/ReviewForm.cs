using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Yangguang.Platform;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>审查表 as filled in on the page.</summary>
public sealed class ReviewForm
{
    /// <summary>The revision the reviewer has read.</summary>
    public int Seen { get; set; }

    /// <summary>Keys of the secrecy questions that are ticked.</summary>
    public string[] Confirmed { get; set; } = [];

    public PrivacyAnswer? Privacy { get; set; }

    [Display(Name = "统一的保留理由")]
    public ExposureGround? PrivacyGround { get; set; }

    /// <summary>保留理由 by finding; null where it is to be masked.</summary>
    public Dictionary<string, ExposureGround?> Kept { get; set; } = [];

    public string PrivacyBasis { get; set; } = "";

    public bool PlanAccepted { get; set; }

    public bool FilesSeen { get; set; }

    public string Note { get; set; } = "";

    /// <summary>The day to publish on; empty is now.</summary>
    [Display(Name = "定时发布日期")]
    public DateOnly? AtDay { get; set; }

    public string AtTime { get; set; } = "09:00";

    public bool IsAnnounced { get; set; }

    [Display(Name = "发布日期")]
    public DateOnly? ShownOn { get; set; }

    public string ShownReason { get; set; } = "";

    /// <summary>Why it is given back, cannot be decided, must be urgent, or what was answered.</summary>
    public string Reason { get; set; } = "";

    public ReviewSheet ToSheet() => new()
    {
        Confirmed = Confirmed.ToHashSet(),
        Privacy = Privacy,
        PrivacyGround = PrivacyGround,
        KeptGrounds = Kept.Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!.Value),
        PrivacyBasis = PrivacyBasis,
        PlanAccepted = PlanAccepted,
        FilesSeen = FilesSeen,
        Note = Note,
        Plan = new PublicationPlan { At = Hour(), IsAnnounced = IsAnnounced, ShownOn = ShownOn, ShownReason = ShownReason },
    };

    private DateTimeOffset? Hour()
    {
        if (AtDay is not { } day)
            return null;
        if (!TimeOnly.TryParseExact(AtTime.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            throw new RuleViolationException(Ruling.Refused("gate.schedule.time", "定时发布的时间请写成 09:00 这样的时和分。"));
        return day.StartInChina() + time.ToTimeSpan();
    }
}
