using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.OldAddresses;

/// <summary>Asked only for addresses that no page answers: leads on from the former site's, and remembers the others.</summary>
public sealed class OldAddressBook(YangguangDb db, TimeProvider time)
{
    /// <summary>So that nobody fills the table by asking for nonsense.</summary>
    private const int MostMisses = 5000;

    private static readonly string[] Pages = ["", ".html", ".htm", ".shtml", ".jsp", ".aspx", ".asp", ".do", ".action", ".pdf", ".doc", ".docx", ".xls", ".xlsx"];

    /// <summary>Where the content of an old address is now; null when nobody knows. With its query first, then without.</summary>
    public async Task<string?> Find(string pathAndQuery, CancellationToken cancellation = default)
    {
        if (OldPath.Of(pathAndQuery) is not { } path)
            return null;
        var bare = path.Split('?')[0];
        var found = await db.OldAddresses.AsNoTracking().Where(address => address.Path == path || address.Path == bare).ToListAsync(cancellation);
        return (found.Find(address => address.Path == path) ?? found.FirstOrDefault())?.Target;
    }

    /// <summary>Counts a miss; pictures, scripts and probes are not worth a line.</summary>
    public async Task NoteMiss(string path, string from, CancellationToken cancellation = default)
    {
        if (OldPath.Of(path) is not { } missed || !Pages.Contains(Path.GetExtension(missed.Split('?')[0])))
            return;
        var now = time.GetUtcNow();
        var counted = await db.MissedAddresses.Where(each => each.Path == missed)
            .ExecuteUpdateAsync(each => each.SetProperty(miss => miss.Count, miss => miss.Count + 1).SetProperty(miss => miss.LastAt, now), cancellation);
        if (counted > 0 || await db.MissedAddresses.CountAsync(cancellation) >= MostMisses)
            return;
        db.MissedAddresses.Add(new MissedAddress(db.Scope, missed, from.Length > OldPath.Longest ? from[..OldPath.Longest] : from, now));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody else missed it in the same moment; one line is enough.
            db.ChangeTracker.Clear();
        }
    }
}
