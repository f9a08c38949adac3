using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>The gate drawn as a stepper: what is done, where the record is now, what is still to come.</summary>
internal static class GateStepper
{
    public static IReadOnlyList<Step> Of(GovernmentRecord record)
    {
        var gate = record.AsCase();
        var isOut = record.State is RecordState.Published or RecordState.Registered;
        var waits = record.State.Waits();
        return
        [
            new("起草", record.AuthorName, Done: !record.State.IsEditable(), Current: record.State.IsEditable()),
            .. gate.Required.Select(step => new Step(
                step.InWords(), NoteOf(record, step, waits),
                Done: (isOut || !record.State.IsEditable()) && (gate.IsCleared(step) || isOut) && waits != step,
                Current: waits == step)),
            gate.Attribute is null or DisclosureAttribute.Proactive
                ? new("发布", record.State == RecordState.Cleared && record.ScheduledAt is { } hour ? $"定于 {hour.HourText()}" : "",
                    Done: record.State == RecordState.Published, Current: record.State == RecordState.Cleared)
                : new("登记", "不向社会发布", Done: record.State == RecordState.Registered),
        ];
    }

    private static string NoteOf(GovernmentRecord record, GateStep step, GateStep? waits)
    {
        if (waits == step)
            return record.State == RecordState.Referred ? "等待主管部门答复" : step == GateStep.Secrecy ? "等保密审查员或审核员" : "等审核员";
        var passed = record.Approvals.LastOrDefault(approval => approval.Step == step && approval.Edition == record.Edition
            && approval.Outcome == ApprovalOutcome.Passed && approval.Fingerprint == record.Fingerprint);
        return passed is null || record.State.IsEditable() ? "" : passed.StaffName;
    }
}
