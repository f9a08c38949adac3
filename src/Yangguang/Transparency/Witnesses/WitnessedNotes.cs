using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Witnesses;

/// <summary>Checkpoints with the signatures of their witnesses under that of the log.</summary>
public sealed class WitnessedNotes(YangguangDb db, JurisdictionScope scope, LogKeys keys, TimeProvider time)
{
    /// <summary>The latest checkpoint, with whatever witnesses signed of just this tree.</summary>
    public async Task<SignedNote> Latest(SignedNote checkpoint, CancellationToken cancellation) =>
        checkpoint.With(await Lines(Checkpoint.Of(checkpoint).Size, cancellation));

    /// <summary>The largest tree that a witness signed, and how many did; null while none ever did.</summary>
    public async Task<SignedNote?> Witnessed(LogFolder folder, CancellationToken cancellation)
    {
        var size = await db.WitnessSignatures.MaxAsync(signature => (long?)signature.Size, cancellation);
        if (size is not { } seen || folder.Checkpoint is not { } latest || Checkpoint.Of(latest) is not { } tree || tree.Size < seen)
            return null;
        var signer = keys.Of(scope.Current!, await db.LogHeads.Select(head => head.Key).SingleAsync(cancellation));
        var text = new Checkpoint(tree.Origin, seen, new TiledTree(tree.Size, folder.Hashes).RootAt(seen)).Text;
        return new SignedNote(text, [signer.Sign(text, time.GetUtcNow())]).With(await Lines(seen, cancellation));
    }

    private async Task<IEnumerable<NoteSignature>> Lines(long size, CancellationToken cancellation) =>
        (await db.WitnessSignatures.AsNoTracking().Where(signature => signature.Size == size).OrderBy(signature => signature.SignedAt).Select(signature => signature.Line)
            .ToListAsync(cancellation)).Select(NoteSignature.Parse);
}
