using Yangguang.Demo.County;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Demo.History;

/// <summary>What happens to some records after publication: a correction in a second edition, a repeal, a withdrawal.</summary>
internal sealed class LaterLife(DemoBody body, DemoTime time, DateOnly today, DemoGate gate)
{
    private const string Correction = "更正联系电话，其余内容不变。";

    public void Tell(GovernmentRecord record, RecordEdition edition, DateOnly on, Dice dice)
    {
        if (dice.Chance(0.03) && on.AddDays(14) < today)
            Correct(record, edition, on.AddDays(dice.Between(2, 12)), dice);
        else if (record.Content.IsPolicy && dice.Chance(0.1) && on.AddMonths(8) < today)
            Repeal(record, on.AddMonths(8), dice);
        else if (dice.Chance(0.006) && on.AddDays(40) < today)
            Withdraw(record, edition, on.AddDays(dice.Between(5, 30)), dice);
    }

    private void Correct(GovernmentRecord record, RecordEdition edition, DateOnly on, Dice dice)
    {
        time.MoveTo(OfficeHours.Morning(on, dice));
        record.Revise(Correction, body.Clerk, time.GetUtcNow());
        gate.Note(body.Clerk, record, new RevisionBegun(Correction));
        record.Rewrite(record.Content with { Text = record.Content.Text + "\n咨询电话以本版为准。" }, body.Clerk, time.GetUtcNow());
        gate.Submit(record, on);
        edition.StepBack();
        gate.Publish(record, on);
    }

    private void Repeal(GovernmentRecord record, DateOnly on, Dice dice)
    {
        time.MoveTo(OfficeHours.Morning(on, dice));
        const string note = "已由新的文件取代，本文件停止执行。";
        record.ChangeValidity(Validity.Repealed, on, note, "", time.GetUtcNow());
        gate.Note(body.Reviewer, record, new ValidityChanged(Validity.Repealed.InWords(), $"{on:yyyy-MM-dd}", note));
    }

    private void Withdraw(GovernmentRecord record, RecordEdition edition, DateOnly on, Dice dice)
    {
        time.MoveTo(OfficeHours.Morning(on, dice));
        const string reason = "公示期满，按规定撤下。";
        record.Withdraw(reason, "", time.GetUtcNow());
        edition.StepBack();
        gate.Note(body.Reviewer, record, new RecordWithdrawn(record.Content.Title, reason, ""));
    }
}
