using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>
/// 定时发布: lets out what is signed and whose hour has come, many records in one transaction. A record that the gate refuses meanwhile is
/// left and told: its batch then goes one by one, so that no index number is spent on it.
/// </summary>
public sealed class PublishDue(YangguangDb db, ReleaseEdition release, TimeProvider time, ILogger<PublishDue> log)
{
    private const int Batch = 250;

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var due = await db.Records.Where(record => record.State == RecordState.Cleared && record.ScheduledAt != null && record.ScheduledAt <= now)
            .OrderBy(record => record.ScheduledAt).Select(record => record.Id).ToListAsync(cancellation);
        var published = 0;
        foreach (var batch in due.Chunk(Batch))
        {
            if (await TryPublish(batch, cancellation) is { } all)
                published += all;
            else
                foreach (var id in batch)
                    published += await TryPublish([id], cancellation) ?? 0;
        }

        return published;
    }

    /// <returns>How many went out; null when nothing of the batch could be saved.</returns>
    private async Task<int?> TryPublish(RecordId[] batch, CancellationToken cancellation)
    {
        try
        {
            var records = await db.Records.Where(record => batch.Contains(record.Id)).Include(record => record.Approvals.OrderBy(approval => approval.At))
                .OrderBy(record => record.ScheduledAt).ThenBy(record => record.Id).ToListAsync(cancellation);
            var published = await Publish(records, await DutiesOf(records, cancellation), cancellation);
            await Save(cancellation);
            return published;
        }
        catch (Exception refusal) when (refusal is RuleViolationException or DbUpdateException or DbException)
        {
            if (batch.Length == 1)
                log.LogWarning(refusal, "Record {Record} was due and is not published", batch[0]);
            return null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> Publish(List<GovernmentRecord> records, Dictionary<DutyRoundId, Duty> duties, CancellationToken cancellation)
    {
        // Each look at what is tracked would compare every value of the whole batch; saving compares them once.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var record in records)
                await release.Publish(record, Actor.System, cancellation, record.RoundId is { } round ? duties.GetValueOrDefault(round) : null);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        return records.Count;
    }

    /// <summary>New rows go past the change tracker, several times faster; what changes is saved in the same transaction.</summary>
    private async Task Save(CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var made = db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added).ToList();
            await new BulkInsert(db).Run(made.Select(entry => entry.Entity), cancellation);
            made.ForEach(entry => entry.State = EntityState.Detached);
            await db.SaveChangesAsync(cancellation);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task<Dictionary<DutyRoundId, Duty>> DutiesOf(List<GovernmentRecord> records, CancellationToken cancellation)
    {
        var rounds = records.Select(record => record.RoundId).OfType<DutyRoundId>().Distinct().ToList();
        var owners = await db.DutyRounds.Where(round => rounds.Contains(round.Id)).Select(round => new { round.Id, round.DutyId }).ToListAsync(cancellation);
        var ids = owners.Select(owner => owner.DutyId).Distinct().ToList();
        var duties = await db.Duties.WithOpenRounds().Where(duty => ids.Contains(duty.Id)).ToDictionaryAsync(duty => duty.Id, cancellation);
        return owners.Where(owner => duties.ContainsKey(owner.DutyId)).ToDictionary(owner => owner.Id, owner => duties[owner.DutyId]);
    }
}
