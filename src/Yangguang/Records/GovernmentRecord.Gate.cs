using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>The way through the gate: what <see cref="GateTable"/> allows, done and noted.</summary>
public sealed partial class GovernmentRecord
{
    private (RecordContent Of, string Text)? _fingerprint;

    /// <summary>Of the working text; counted once for each text.</summary>
    internal string Fingerprint
    {
        get
        {
            if (_fingerprint is not { } known || !ReferenceEquals(known.Of, Content))
                _fingerprint = known = (Content, Content.Fingerprint());
            return known.Text;
        }
    }

    /// <summary>The record as the rules of the gate see it.</summary>
    public GateCase AsCase() => new()
    {
        State = State,
        Writers = WriterIds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToHashSet(),
        Fingerprint = Fingerprint,
        Attribute = Content.Attribute,
        Ground = Content.Ground,
        ForwardedAttribute = Content.ForwardedAttribute,
        IsPolicy = Content.IsPolicy,
        HasPlan = Content.Plan.IsWhole,
        PlanExemption = Content.Plan.Exemption,
        Standing = Standing,
        WasRegistered = Standing == PublicStanding.NotPublic && IndexNumber is not null,
        Clearances = [.. _approvals.Where(approval => approval.Outcome == ApprovalOutcome.Passed && approval.Edition == Edition)
            .Select(approval => new Clearance(approval.Step, approval.StaffId, approval.Fingerprint))],
    };

    public Rules.Law.Ruling May(RecordAct act, Actor actor) => AsCase().May(act, actor.StaffId);

    /// <summary>
    /// 提交: an unmarked document is given back at once with a slip; a proactive one carries its writer's mark on to the secrecy
    /// review; a proposal not to disclose waits for a second person to determine it.
    /// </summary>
    public void Submit(Actor author, DateOnly today, TimeProvider time)
    {
        var at = time.GetUtcNow();
        May(RecordAct.Submit, author).OrRefuse();
        if (Content.Attribute is not null)
            RecordRules.MayEnter(this, today).OrRefuse();
        Move(RecordAct.Submit, at);
        ReturnReason = "";
        var marked = GateRules.AttributeIsMarked(AsCase());
        if (!marked.IsAllowed)
            GiveBack(RecordAct.ReturnUnmarked, GateStep.Attribute, marked.Reason, Actor.System, time);
        else if (Content.Attribute == DisclosureAttribute.Proactive)
            Pass(GateStep.Attribute, DisclosureAttribute.Proactive.InWords(), author, time);
    }

    /// <summary>Clears the step that the record waits for.</summary>
    public void Pass(GateStep step, string answers, Actor reviewer, TimeProvider time, IReadOnlyList<KeptFinding>? kept = null)
    {
        May(GateSteps.ActOf(step), reviewer).OrRefuse();
        Note(step, ApprovalOutcome.Passed, answers, reviewer, time, kept);
        Move(GateSteps.ActOf(step), time.GetUtcNow());
    }

    /// <summary>退回, with the slip that the drafter reads.</summary>
    public void Return(string reason, Actor reviewer, TimeProvider time)
    {
        May(RecordAct.Return, reviewer).OrRefuse();
        RecordRules.ReasonIsGiven(reason).OrRefuse();
        GiveBack(RecordAct.Return, State.Waits() ?? GateStep.SignOff, reason, reviewer, time);
    }

    /// <summary>撤回提交: the drafter takes it back before anyone has cleared secrecy.</summary>
    public void Recall(Actor author, DateTimeOffset at)
    {
        May(RecordAct.Recall, author).OrRefuse();
        Move(RecordAct.Recall, at);
    }

    /// <summary>报请确定: the doubt is put to the competent or secrecy department (政府信息公开条例 art. 17).</summary>
    public void Refer(string doubt, Actor reviewer, TimeProvider time)
    {
        May(RecordAct.Refer, reviewer).OrRefuse();
        RecordRules.DoubtIsTold(doubt).OrRefuse();
        Note(GateStep.Secrecy, ApprovalOutcome.Referred, doubt, reviewer, time);
        Move(RecordAct.Refer, time.GetUtcNow());
    }

    public void AnswerReferral(string answer, Actor reviewer, TimeProvider time)
    {
        May(RecordAct.AnswerReferral, reviewer).OrRefuse();
        RecordRules.DoubtIsTold(answer).OrRefuse();
        Note(GateStep.Secrecy, ApprovalOutcome.Answered, answer, reviewer, time);
        Move(RecordAct.AnswerReferral, time.GetUtcNow());
    }

    /// <summary>审签: fixes the attribute and how it is published; what is not proactive is registered instead.</summary>
    public void Sign(PublicationPlan plan, string note, Actor signer, DateOnly today, TimeProvider time)
    {
        PublicationDay.May(plan.ShownOn, plan.ShownReason, Content.FormedOn, today).OrRefuse();
        if (plan.At is { } hour)
            PublicationDay.IsAhead(hour, time.GetUtcNow()).OrRefuse();
        Pass(GateStep.SignOff, note, signer, time);
        ScheduledAt = State == RecordState.Cleared ? plan.At : null;
        IsAnnounced = ScheduledAt is not null && plan.IsAnnounced;
        ShownOn = plan.ShownOn == today ? null : plan.ShownOn;
        ShownReason = ShownOn is null ? "" : plan.ShownReason.Trim();
    }

    /// <summary>What is signed as not for publication gets its index number too, so that it can be named and asked for; its text is frozen unseen.</summary>
    public RecordEdition Register(RecordEditionId id, string number, DateTimeOffset at)
    {
        IndexNumber ??= number;
        return RecordEdition.Registered(id, this, SignerName, at);
    }

    /// <summary>发布: every required step is cleared on this very text, or it is refused. The edition is frozen.</summary>
    public RecordEdition Publish(RecordEditionId id, string number, Actor publisher, DateTimeOffset at)
    {
        May(RecordAct.Publish, publisher).OrRefuse();
        Exposure.MayLeave(this).OrRefuse();
        Move(RecordAct.Publish, at);
        return Freeze(id, number, SignerName, "", at);
    }

    /// <summary>紧急发布, marked for ever, to be reviewed afterwards by a day.</summary>
    public RecordEdition PublishUrgently(RecordEditionId id, string number, string reason, DateOnly reviewBy, Actor publisher, DateTimeOffset at)
    {
        May(RecordAct.PublishUrgently, publisher).OrRefuse();
        UrgentPublication.ReasonIsGiven(reason).OrRefuse();
        Exposure.MayLeave(this, reason).OrRefuse();
        Move(RecordAct.PublishUrgently, at);
        AfterReviewDueOn = reviewBy;
        return Freeze(id, number, publisher.Name, reason.Trim(), at);
    }

    /// <summary>事后补审 by somebody who neither wrote nor published it.</summary>
    public void ReviewAfterwards(Guid publisher, string note, Actor reviewer, TimeProvider time)
    {
        RecordRules.MayReviewAfterwards(this, publisher, note, reviewer).OrRefuse();
        Note(GateStep.AfterReview, ApprovalOutcome.Passed, note, reviewer, time);
        AfterReviewDueOn = null;
        Touch(time.GetUtcNow());
    }

    /// <summary>What was excepted from masking on this very text.</summary>
    internal IReadOnlyList<KeptFinding> Kept => [.. _approvals
        .Where(approval => approval is { Step: GateStep.Privacy, Outcome: ApprovalOutcome.Passed } && approval.Edition == Edition && approval.Fingerprint == Fingerprint)
        .SelectMany(approval => approval.Kept)];

    private string SignerName => _approvals.Last(approval => approval.Step == GateStep.SignOff).StaffName;

    private RecordEdition Freeze(RecordEditionId id, string number, string reviewer, string urgentReason, DateTimeOffset at)
    {
        IndexNumber ??= number;
        FirstPublishedAt ??= ShownOn is { } day ? day.StartInChina() : at;
        (Standing, ScheduledAt, IsAnnounced) = (PublicStanding.Live, null, false);
        (WithdrawnAt, WithdrawalReason) = (null, "");
        return RecordEdition.Public(id, this, reviewer, urgentReason, at);
    }

    private void GiveBack(RecordAct act, GateStep step, string reason, Actor by, TimeProvider time)
    {
        Note(step, ApprovalOutcome.Returned, reason, by, time);
        Move(act, time.GetUtcNow());
        ReturnReason = reason.Trim();
        ScheduledAt = null;
        IsAnnounced = false;
    }

    private void Note(GateStep step, ApprovalOutcome outcome, string note, Actor by, TimeProvider time, IReadOnlyList<KeptFinding>? kept = null) =>
        _approvals.Add(new Approval(EntityId.New<ApprovalId>(time), this, step, outcome, note, by, time.GetUtcNow(), kept));

    private void Move(RecordAct act, DateTimeOffset at)
    {
        State = AsCase().After(act);
        Touch(at);
    }
}
