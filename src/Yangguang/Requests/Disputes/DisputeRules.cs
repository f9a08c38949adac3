using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Disputes;

/// <summary>What the register of disputes refuses, with the reason people read.</summary>
internal static class DisputeRules
{
    private static readonly DateOnly Earliest = new(2008, 5, 1);

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("dispute.other-body", "这是其他单位的复议、诉讼案件，您只能登记本单位的。");

    public static Ruling IsOpen(Dispute dispute) => dispute.IsOpen
        ? Ruling.Allowed
        : Ruling.Refused("dispute.closed", "案件已经审结，不能再改。登记有误的，请先撤回审结登记。");

    public static Ruling IsClosed(Dispute dispute) => dispute.IsOpen
        ? Ruling.Refused("dispute.open", "案件尚未审结。")
        : Ruling.Allowed;

    public static Ruling IsTold(DisputeFacts facts, DateOnly today) => string.IsNullOrWhiteSpace(facts.Forum) || string.IsNullOrWhiteSpace(facts.CaseNumber)
        ? Ruling.Refused("dispute.incomplete", "请填写复议机关或者法院，以及案号。")
        : facts.FiledOn < Earliest || facts.FiledOn > today
            ? Ruling.Refused("dispute.filed", $"申请复议或者起诉的日期应当在2008-05-01到今天之间，现在是{facts.FiledOn:yyyy-MM-dd}，请核对。")
            : Ruling.Allowed;

    public static Ruling MayClose(Dispute dispute, DisputeEnding ending, DateOnly today) =>
        ending.ClosedOn < dispute.Facts.FiledOn || ending.ClosedOn > today
            ? Ruling.Refused("dispute.closed-on", $"审结日期应当在{dispute.Facts.FiledOn:yyyy-MM-dd}（申请或者起诉之日）到今天之间，请核对。")
            : ending.EffectiveOn is { } effective && effective < ending.ClosedOn
                ? Ruling.Refused("dispute.effective", $"生效日期{effective:yyyy-MM-dd}早于审结日期{ending.ClosedOn:yyyy-MM-dd}，请核对。")
                : Ruling.Allowed;

    public static Ruling MayPerform(Dispute dispute, DateOnly on) => !dispute.IsToPerform
        ? Ruling.Refused("dispute.nothing-to-perform", "这件案件没有待履行的内容。")
        : on < dispute.ClosedOn
            ? Ruling.Refused("dispute.performed", $"履行日期早于审结日期{dispute.ClosedOn:yyyy-MM-dd}，请核对。")
            : Ruling.Allowed;

    public static Ruling IsPast(DateOnly on, DateOnly today) => on <= today
        ? Ruling.Allowed
        : Ruling.Refused("dispute.ahead", $"日期{on:yyyy-MM-dd}晚于今天，请在办完之后登记。");

    public static Ruling IsUnique(string caseNumber, bool known) => known
        ? Ruling.Refused("dispute.repeated", $"案号“{caseNumber.Trim()}”已经登记过。")
        : Ruling.Allowed;
}
