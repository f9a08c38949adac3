using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>办理一个审查环节: the reviewer answers the one step the record waits for; signing and publishing is <see cref="PublishRecord"/>.</summary>
public sealed class ReviewStep(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<RecordState> Run(RecordId id, ReviewSheet sheet, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        Pass(record, sheet, reviewer);
        await db.SaveChangesAsync(cancellation);
        return record.State;
    }

    /// <summary>Clears the step that is waited for, before the signature. Saved by the caller.</summary>
    internal void Pass(GovernmentRecord record, ReviewSheet sheet, Actor reviewer)
    {
        var step = record.State.Waits() ?? GateStep.SignOff;
        record.May(GateSteps.ActOf(step), reviewer).OrRefuse();
        RecordRules.MayReview(reviewer, step).OrRefuse();
        sheet.Answers(step, record).OrRefuse();
        var answers = step == GateStep.Attribute ? Determined(record) : sheet.InWords(step, record);
        record.Pass(step, answers, reviewer, time, step == GateStep.Privacy ? sheet.KeptOf(record) : null);
        audit.Note(reviewer, record.BodyId, record.Id.Value, new StepPassed(step.InWords(), answers));
    }

    private static string Determined(GovernmentRecord record) => record.Content switch
    {
        { Attribute: DisclosureAttribute.Withheld, Ground: { } ground } => $"不予公开：{WithholdingGrounds.Of(ground).Name}（{WithholdingGrounds.Of(ground).Law}）",
        { Attribute: { } attribute } => attribute.InWords(),
        _ => "",
    };
}
