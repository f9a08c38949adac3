using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>A record as the gate sees it: where it is, whose text it is, what was cleared on it. Answers what may be done and where it leads.</summary>
public sealed record GateCase
{
    /// <summary>Where it is.</summary>
    public RecordState State { get; init; }

    /// <summary>Everybody who wrote on the text of this edition; none of them may clear a step of it.</summary>
    public required IReadOnlySet<Guid> Writers { get; init; }

    /// <summary>Of the whole content as it stands now.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>公开属性 as proposed; null while unmarked.</summary>
    public DisclosureAttribute? Attribute { get; init; }

    /// <summary>The ground of a proposal to withhold.</summary>
    public WithholdingGround? Ground { get; init; }

    /// <summary>The attribute printed on the document that this one forwards; null when it forwards none.</summary>
    public DisclosureAttribute? ForwardedAttribute { get; init; }

    /// <summary>True for policy documents, which are issued together with their interpretation.</summary>
    public bool IsPolicy { get; init; }

    /// <summary>True when an interpretation plan lies with it.</summary>
    public bool HasPlan { get; init; }

    /// <summary>Why no interpretation is needed; empty when none is claimed.</summary>
    public string PlanExemption { get; init; } = "";

    /// <summary>What the public finds under its address.</summary>
    public PublicStanding Standing { get; init; }

    /// <summary>True when it was registered as not for publication before.</summary>
    public bool WasRegistered { get; init; }

    /// <summary>Every step passed so far, on this and on older texts.</summary>
    public IReadOnlyList<Clearance> Clearances { get; init; } = [];

    /// <summary>The steps it must pass.</summary>
    public IReadOnlyList<GateStep> Required => GateSteps.Required(Attribute, IsPolicy);

    /// <summary>Required steps that nobody cleared on this very text.</summary>
    public IReadOnlyList<GateStep> Missing => [.. Required.Where(step => !IsCleared(step))];

    /// <summary>True when a step was cleared on this very text, by somebody who did not write it; the mark of a proactive document is the writer's own.</summary>
    public bool IsCleared(GateStep step) => Clearances.Any(clearance =>
        clearance.Step == step && clearance.Fingerprint == Fingerprint && (!Writers.Contains(clearance.By) || IsOwnMark(step)));

    /// <summary>Whether somebody may do something to it now.</summary>
    public Ruling May(RecordAct act, Guid by) => !GateTable.Allows(State, act)
        ? Ruling.Refused("gate.state", $"信息处于“{State.InWords()}”，现在不能{act.InWords()}。请刷新页面查看最新状态。")
        : GateGuards.Of(this, act, by).FirstOrDefault(ruling => !ruling.IsAllowed) ?? Ruling.Allowed;

    /// <summary>The state that an allowed act leads to.</summary>
    /// <exception cref="InvalidOperationException">The table has no such move.</exception>
    public RecordState After(RecordAct act)
    {
        var targets = GateTable.Moves.Where(move => move.From == State && move.Act == act).Select(move => move.To).ToList();
        return targets.Count == 1 ? targets[0] : act switch
        {
            RecordAct.Discard => WasPublic ? RecordState.Published : WasRegistered ? RecordState.Registered : RecordState.Abandoned,
            RecordAct.ClearSecrecy => Attribute == DisclosureAttribute.Proactive ? RecordState.PrivacyCheck : RecordState.SignOff,
            RecordAct.ClearPrivacy => IsPolicy ? RecordState.InterpretationCheck : RecordState.SignOff,
            RecordAct.Sign => Attribute == DisclosureAttribute.Proactive ? RecordState.Cleared : RecordState.Registered,
            _ => throw new InvalidOperationException($"{act} leads nowhere from {State}"),
        };
    }

    private bool WasPublic => Standing != PublicStanding.NotPublic;

    private bool IsOwnMark(GateStep step) => step == GateStep.Attribute && Attribute == DisclosureAttribute.Proactive;
}
