using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>批量提交 and taking it back: each record for itself, so that one which is refused holds up none of the others.</summary>
public sealed class SubmitMany(YangguangDb db, SubmitRecord submit, RecallRecord recall)
{
    public const int Most = 50;

    /// <summary>What would come of each, with nothing done; of what is under way, how it stands.</summary>
    public async Task<IReadOnlyList<ManyLine>> Preview(IReadOnlyCollection<RecordId> ids, Actor actor, CancellationToken cancellation)
    {
        var lines = new List<ManyLine>();
        foreach (var record in await Of(ids, actor, cancellation))
            lines.Add(record.State.IsEditable() ? await Previewed(record, actor, cancellation) : new(record.Id, record.Content.Title, record.State, null, ""));
        return lines;
    }

    /// <returns>How many went on, and how many did not.</returns>
    public Task<(int Done, int Refused)> Submit(IReadOnlyCollection<RecordId> ids, Actor actor, CancellationToken cancellation) =>
        Each(ids, actor, record => record.State.IsEditable(), id => submit.Run(id, actor, cancellation), cancellation);

    public Task<(int Done, int Refused)> Recall(IReadOnlyCollection<RecordId> ids, Actor actor, CancellationToken cancellation) =>
        Each(ids, actor, record => GateTable.Allows(record.State, RecordAct.Recall), id => recall.Run(id, actor, cancellation), cancellation);

    private async Task<(int Done, int Refused)> Each(
        IReadOnlyCollection<RecordId> ids, Actor actor, Func<GovernmentRecord, bool> concerns, Func<RecordId, Task> act, CancellationToken cancellation)
    {
        var (done, refused) = (0, 0);
        foreach (var record in (await Of(ids, actor, cancellation)).Where(concerns))
        {
            try
            {
                await act(record.Id);
                done++;
            }
            catch (Exception refusal) when (refusal is RuleViolationException or DbUpdateConcurrencyException)
            {
                refused++;
            }

            db.ChangeTracker.Clear();
        }

        return (done, refused);
    }

    private async Task<ManyLine> Previewed(GovernmentRecord record, Actor actor, CancellationToken cancellation)
    {
        try
        {
            var after = await submit.Preview(record.Id, actor, cancellation);
            return new(record.Id, record.Content.Title, record.State, after.State, after.State == RecordState.Returned ? after.ReturnReason : "");
        }
        catch (RuleViolationException refusal)
        {
            return new(record.Id, record.Content.Title, record.State, null, refusal.Ruling.Reason);
        }
    }

    private async Task<IReadOnlyList<GovernmentRecord>> Of(IReadOnlyCollection<RecordId> ids, Actor actor, CancellationToken cancellation)
    {
        var wanted = ids.Take(Most).ToList();
        var (body, all) = (actor.BodyId, actor.May(Permission.MaySuperviseDuties));
        return await db.Records.AsNoTracking().Where(record => wanted.Contains(record.Id) && (all || record.BodyId == body))
            .OrderByDescending(record => record.ChangedAt).ToListAsync(cancellation);
    }
}

/// <summary>One record of several.</summary>
/// <param name="After">Where it would go; null where it would not, or is on its way already.</param>
/// <param name="Refusal">What is in the way, and how to mend it.</param>
public sealed record ManyLine(RecordId Id, string Title, RecordState State, RecordState? After, string Refusal);
