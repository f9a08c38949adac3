using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// Files proof that a duty was met on a channel other than the website. Where the row does not name the website the
/// proof meets the round; where it does, the website's record meets it and the proof stands beside it.
/// </summary>
public sealed class FileChannelProof(YangguangDb db, TakeUpload upload, TimeProvider time, AuditTrail audit)
{
    public async Task Run(DutyRoundId roundId, ChannelProof proof, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.Evidence.AnyAsync(known => known.Id == proof.Id, cancellation))
            return;
        var round = await db.DutyRounds.SingleAsync(round => round.Id == roundId, cancellation);
        var duty = await db.Duties.WithOpenRounds().SingleAsync(duty => duty.Id == round.DutyId, cancellation);
        DutyRules.ActsForBody(actor, duty.BodyId).OrRefuse();
        DutyRules.FactIsNotAhead(proof.On, time.Today()).OrRefuse();
        var channels = await db.CatalogItems.Where(item => item.Id == duty.ItemId)
            .Select(item => item.Row.Channels).SingleAsync(cancellation);
        DutyRules.ChannelIsOfRow(proof.Channel, channels).OrRefuse();
        var stored = proof.Picture is null
            ? null
            : (await upload.Run(proof.Picture, proof.PictureName, TakeUpload.Proofs, duty.BodyId, actor.Name, cancellation)).Stored;
        db.Evidence.Add(new Evidence(
            proof.Id ?? EntityId.New<EvidenceId>(time), duty, round.Id, EvidenceKind.ChannelProof, proof.Channel, proof.On)
        {
            Note = proof.Note.Trim(),
            FileName = stored,
            FiledBy = actor.Name,
        });
        if (round.State.IsOpen() && !channels.Any(PrintedChannels.IsWebsite))
            duty.Meet(round, proof.On);
        audit.Note(actor, duty.BodyId, duty.Id.Value, new ChannelProofFiled(proof.Channel, proof.On, proof.Note));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What a clerk brings: where and when it was shown, in words and, if there is one, as a picture.</summary>
/// <param name="Id">Made with the form, so that a form sent twice files one proof; null makes a new one.</param>
public sealed record ChannelProof(string Channel, DateOnly On, string Note, Stream? Picture, EvidenceId? Id = null)
{
    /// <summary>What the sender called the picture.</summary>
    public string PictureName { get; init; } = "凭证";
}
