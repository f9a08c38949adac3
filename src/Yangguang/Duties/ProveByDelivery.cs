using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// What an outlet took is proof on the duty that the row's channel was served. Where the row does not name the website it meets the
/// round, as any proof does. Part of the use cases that deliver; saved by them.
/// </summary>
public sealed class ProveByDelivery(YangguangDb db)
{
    public async Task Run(DeliveredRecord delivered, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.Evidence.AnyAsync(known => known.Id == delivered.Id, cancellation))
            return;
        var duty = await Owed(delivered, cancellation);
        if (duty is null)
            return;
        var round = duty.Rounds.FirstOrDefault(round => round.Id == delivered.Round);
        db.Evidence.Add(new Evidence(delivered.Id, duty, delivered.Round, EvidenceKind.ChannelProof, delivered.Channel, delivered.On)
        {
            RecordId = delivered.RecordId,
            Note = delivered.Note,
            FileName = delivered.Picture,
            FiledBy = actor.Name,
        });
        if (round is not null && round.State.IsOpen() && !delivered.RowChannels.Any(PrintedChannels.IsWebsite))
            duty.Meet(round, delivered.On);
    }

    private async Task<Duty?> Owed(DeliveredRecord delivered, CancellationToken cancellation)
    {
        if (delivered.Round is { } roundId)
        {
            var dutyId = await db.DutyRounds.Where(round => round.Id == roundId).Select(round => round.DutyId).FirstOrDefaultAsync(cancellation);
            return await db.Duties.WithOpenRounds().SingleOrDefaultAsync(duty => duty.Id == dutyId, cancellation);
        }

        return await db.Duties.WithOpenRounds()
            .SingleOrDefaultAsync(duty => duty.ItemId == delivered.Item && duty.BodyId == delivered.Body, cancellation);
    }
}

/// <summary>A record that an outlet took.</summary>
/// <param name="Id">Made from the delivery, so that one delivery files one proof.</param>
/// <param name="Channel">The channel as the row prints it.</param>
/// <param name="RowChannels">All channels of the row.</param>
public sealed record DeliveredRecord(
    EvidenceId Id, Guid RecordId, DutyRoundId? Round, CatalogItemId Item, BodyId Body, string Channel, IReadOnlyCollection<string> RowChannels,
    DateOnly On, string Note, string? Picture = null);
