using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency;

/// <summary>Brings the log to the head of the outbox at once, for whoever asks before the next look: what is published is in it.</summary>
public sealed class CatchUpLog(YangguangDb db, JurisdictionScope scope, LogFolders folders, DispatchOutbox dispatch, GrowLog grow)
{
    /// <returns>The log, with its newest checkpoint.</returns>
    public async Task<LogFolder> Run(CancellationToken cancellation = default)
    {
        try
        {
            while (await db.Outbox.AnyAsync(message => message.Number == null, cancellation) && await dispatch.Run(cancellation) > 0)
                continue;
        }
        catch (DbUpdateException)
        {
            // Another node dispatches at this moment and gives the numbers.
            db.ChangeTracker.Clear();
        }

        await grow.Run(cancellation);
        return folders.Of(scope.Current!);
    }
}
