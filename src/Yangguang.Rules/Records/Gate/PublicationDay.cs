using System.Globalization;
using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>发布日期 as shown: the day the record really left, or an earlier one with a public reason (e.g. it was published elsewhere first).</summary>
public static class PublicationDay
{
    /// <summary>A shown day is not ahead, not before the forming, and when it lies back a reason is printed with it.</summary>
    public static Ruling May(DateOnly? shown, string reason, DateOnly formedOn, DateOnly today) => shown is not { } day || day == today
        ? Ruling.Allowed
        : day > today
            ? Ruling.Refused("gate.date.ahead", "发布日期不能晚于今天；要到时再发布的，请填写定时发布时间。")
            : day < formedOn
                ? Ruling.Refused("gate.date.before-forming", string.Create(CultureInfo.InvariantCulture, $"发布日期{day:yyyy-MM-dd}早于成文日期{formedOn:yyyy-MM-dd}，请核对。"))
                : string.IsNullOrWhiteSpace(reason)
                    ? Ruling.Refused(
                        "gate.date.unexplained", "补记较早的发布日期须写明理由，理由会随信息公开，例如“此前已于该日在公示栏公布”。", Laws.DisclosureRegulation("第二十六条"))
                    : Ruling.Allowed;

    /// <summary>A planned hour lies ahead.</summary>
    public static Ruling IsAhead(DateTimeOffset planned, DateTimeOffset now) => planned > now
        ? Ruling.Allowed
        : Ruling.Refused("gate.schedule.past", "定时发布的时间已经过去，请改为以后的时间，或者立即发布。");
}
