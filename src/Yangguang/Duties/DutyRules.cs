using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>What a duty refuses, with the reason a clerk reads.</summary>
internal static class DutyRules
{
    public static Ruling RoundIsOpen(DutyRound round) => round.State.IsOpen()
        ? Ruling.Allowed
        : Ruling.Refused("duty.round.closed", $"“{round.Label}”已于{round.ClosedOn:yyyy-MM-dd}办结，不能重复办理。");

    public static Ruling RoundWasMet(DutyRound round) => round.State is RoundState.MetOnTime or RoundState.MetLate
        ? Ruling.Allowed
        : Ruling.Refused("duty.round.not-met", $"“{round.Label}”没有办结，不需要重新打开。");

    /// <summary>A round chosen in a form may have been closed since the form was shown.</summary>
    public static Ruling RoundIsStillOpen(DutyRoundId? chosen, DutyRound? found) => chosen is null || found is not null
        ? Ruling.Allowed
        : Ruling.Refused("duty.round.gone", "这一期已经办结或不属于本事项，请刷新页面后重新选择。");

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("duty.other-body", "这是其他单位的公开义务，您只能办理本单位的。");

    public static Ruling FactIsNotAhead(DateOnly factOn, DateOnly today) => factOn <= today
        ? Ruling.Allowed
        : Ruling.Refused("duty.fact.ahead", $"事实发生日期{factOn:yyyy-MM-dd}晚于今天，请填写已经发生的日期。");

    public static Ruling FactIsNamed(string label) => string.IsNullOrWhiteSpace(label)
        ? Ruling.Refused("duty.fact.unnamed", "请写明发生了什么，例如“2026年度低保标准调整文件形成”。")
        : Ruling.Allowed;

    public static Ruling AnchorIsOfRow(TimeLimitAnchor? anchor, DisclosureLimit limit) => limit.Anchors.Contains(anchor)
        ? Ruling.Allowed
        : limit.Anchors.Count == 0
            ? Ruling.Refused("duty.fact.none", "本事项不从事实起算：按周期或长期公开的事项由系统自动计时，时限不明的请先更正目录中的公开时限。")
            : Ruling.Refused("duty.fact.anchor", "请选择公开时限写明的起算事实。");

    public static Ruling ChannelIsOfRow(string channel, IReadOnlyCollection<string> channels) => channels.Contains(channel)
        ? Ruling.Allowed
        : Ruling.Refused("duty.proof.channel", $"目录没有要求在“{channel}”公开，请从本事项的公开渠道中选择。");

    public static Ruling MayBeEmpty(Duty duty) => duty.Trigger is DutyTrigger.Standing
        ? Ruling.Refused("duty.standing.not-empty", "长期公开的事项始终应有内容，不能声明“本期无应公开事项”。")
        : duty.Trigger is DutyTrigger.Unknown
            ? Ruling.Refused("duty.unknown.not-empty", "本事项的公开时限无法识别，请先更正目录中的公开时限。")
            : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("duty.nothing-due.unexplained", "请写明本期为何没有应公开事项，说明将署名并向社会公开。")
        : Ruling.Allowed;
}
