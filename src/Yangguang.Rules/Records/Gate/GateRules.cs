using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>The gate's refusals, each with the article it rests on (政府信息公开条例 arts. 10–19; 国办发〔2016〕80号).</summary>
public static class GateRules
{
    /// <summary>源头认定: an unmarked document goes no further; it is given back (国办发〔2016〕80号).</summary>
    public static Ruling AttributeIsMarked(GateCase record) => record.Attribute is null
        ? Ruling.Refused(
            "gate.attribute.missing", "没有标注公开属性，按规定退回。请认定为主动公开、依申请公开或者不予公开后再提交。", Laws.OpennessRules())
        : Ruling.Allowed;

    /// <summary>Not disclosing is the exception (art. 13): it names one of the grounds of arts. 14 to 16.</summary>
    public static Ruling GroundIsGiven(GateCase record) => record is { Attribute: DisclosureAttribute.Withheld, Ground: null }
        ? Ruling.Refused("gate.ground.missing", "认定为不予公开的，请选择法定理由。", Laws.DisclosureRegulation("第十三条"))
        : Ruling.Allowed;

    /// <summary>转发 documents take the attribute of what they forward.</summary>
    public static Ruling FollowsOriginal(GateCase record) =>
        record.ForwardedAttribute is { } original && record.Attribute is { } own && own != original
            ? Ruling.Refused(
                "gate.attribute.forwarded", $"转发的文件沿用原文的公开属性：原文为“{original.InWords()}”，这里标注为“{own.InWords()}”。", Laws.OpennessRules())
            : Ruling.Allowed;

    /// <summary>Two-person rule: nobody clears a text that the same person wrote (art. 17: a review procedure with clear responsibilities).</summary>
    public static Ruling IsSecondPerson(GateCase record, Guid by) => record.Writers.Contains(by)
        ? Ruling.Refused("gate.same-person", "起草人不能审核自己起草的信息，请由另一位审核人员办理。", Laws.DisclosureRegulation("第十七条"))
        : Ruling.Allowed;

    /// <summary>三同步: a policy document without an interpretation plan is not accepted, unless exempt with a reason (国办发〔2016〕80号).</summary>
    public static Ruling InterpretationIsPlanned(GateCase record) =>
        record is { IsPolicy: true, HasPlan: false } && string.IsNullOrWhiteSpace(record.PlanExemption)
            ? Ruling.Refused(
                "gate.interpretation.missing", "政策性文件应当与解读方案同步组织、同步审签、同步部署。请填写解读方案，或者说明不作解读的理由。", Laws.OpennessRules())
            : Ruling.Allowed;

    /// <summary>A published record cannot turn non-public while its page stays; it is withdrawn first, with a reason.</summary>
    public static Ruling LiveStaysProactive(GateCase record) =>
        record is { Standing: PublicStanding.Live, Attribute: DisclosureAttribute.OnRequest or DisclosureAttribute.Withheld }
            ? Ruling.Refused("gate.live.not-proactive", "这条信息正在公开。要改为不主动公开的，请先撤下并写明原因，再重新认定。", Laws.DisclosureRegulation("第十八条"))
            : Ruling.Allowed;

    /// <summary>Only what was determined as proactive goes to the public (art. 19).</summary>
    public static Ruling IsProactive(GateCase record) => record.Attribute == DisclosureAttribute.Proactive
        ? Ruling.Allowed
        : Ruling.Refused("gate.not-proactive", "只有认定为“主动公开”的信息才能向社会发布。", Laws.DisclosureRegulation("第十九条"));

    /// <summary>Nothing is published without each approval on that very text (art. 17).</summary>
    public static Ruling IsWhole(GateCase record) => record.Missing is [var first, ..] ? StepIsMissing(first) : Ruling.Allowed;

    /// <summary>Urgency never skips the secrecy review (保守国家秘密法: reviewed first, disclosed afterwards).</summary>
    public static Ruling SecrecyIsCleared(GateCase record) =>
        record.IsCleared(GateStep.Secrecy) ? Ruling.Allowed : StepIsMissing(GateStep.Secrecy);

    /// <summary>Names the step that nobody cleared on this text.</summary>
    public static Ruling StepIsMissing(GateStep step) => Ruling.Refused(
        "gate.step.missing", $"这一稿还没有通过{step.InWords()}，不能发布。内容改动后须重新审查。", Laws.DisclosureRegulation("第十七条"));
}
