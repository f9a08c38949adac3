using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Portal;

/// <summary>公开日志: what it is, how far it has come, who watches it, and how to check it.</summary>
[CachedPage]
public sealed class LogModel(YangguangDb db) : PageModel
{
    private const int Newest = 20;

    /// <summary>Null before the first entry.</summary>
    public LogHead? Head { get; private set; }

    public string Origin => NoteKey.Parse(Head!.Key).Name;

    public string Root => new TreeHash(Head!.Root).ToBase64();

    public IReadOnlyList<WitnessLine> Witnesses { get; private set; } = [];

    public IReadOnlyList<(long Number, LogEntry Entry)> Leaves { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Head = await db.LogHeads.AsNoTracking().SingleOrDefaultAsync(cancellation);
        Witnesses = await WitnessLine.Of(db, db.LogWitnesses.Where(witness => witness.EndedAt == null)).ToListAsync(cancellation);
        var size = Head?.Size ?? 0;
        Leaves = [.. (await db.LogLeaves.AsNoTracking().Where(leaf => leaf.Number < size).OrderByDescending(leaf => leaf.Number).Take(Newest).ToListAsync(cancellation))
            .Select(leaf => (leaf.Number, LogEntry.Parse(leaf.Bytes)))];
    }
}
