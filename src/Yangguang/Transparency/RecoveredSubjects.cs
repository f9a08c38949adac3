using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency;

/// <summary>
/// Whose the entries are that come back: what was dispatched again since the restore, or an edition that the database holds word for word
/// though its leaf is gone. An entry is never given to a record that says something else.
/// </summary>
public sealed class RecoveredSubjects(YangguangDb db)
{
    private const int Batch = 500;

    private readonly HashSet<(Guid, LeafKind, int)> _taken = [];

    /// <param name="waiting">Leaves of the database that are not signed.</param>
    /// <returns>By number; what is not in it has no record.</returns>
    internal async Task<Dictionary<long, Guid>> Of(IReadOnlyList<RecoveredEntry> entries, IReadOnlyList<LogLeaf> waiting, CancellationToken cancellation)
    {
        _taken.UnionWith(waiting.Select(leaf => (leaf.Subject, leaf.Kind, leaf.Edition)));
        var (found, again) = (new Dictionary<long, Guid>(), waiting.GroupBy(leaf => leaf.Text).ToDictionary(same => same.Key, same => same.First()));
        foreach (var entry in entries)
        {
            if (again.Remove(entry.Entry.ToString(), out var leaf))
                found[entry.Number] = leaf.Subject;
        }

        foreach (var some in entries.Where(entry => !found.ContainsKey(entry.Number)).ToList().Chunk(Batch))
        {
            foreach (var (number, subject) in await Editions(some, cancellation))
                found[number] = subject;
        }

        return found;
    }

    private async Task<List<(long Number, Guid Subject)>> Editions(RecoveredEntry[] some, CancellationToken cancellation)
    {
        var numbers = some.Select(entry => entry.Entry.Number).Distinct().ToList();
        var editions = await db.Editions.AsNoTracking().Where(edition => edition.IsPublic && numbers.Contains(edition.IndexNumber))
            .Select(edition => new { edition.RecordId, edition.IndexNumber, edition.Number, edition.Digest }).ToListAsync(cancellation);
        var records = editions.Select(edition => edition.RecordId.Value).Distinct().ToList();
        // Logged otherwise already, before what was lost or since: that leaf is theirs.
        _taken.UnionWith((await db.LogLeaves.AsNoTracking().Where(leaf => records.Contains(leaf.Subject)).Select(leaf => new { leaf.Subject, leaf.Kind, leaf.Edition }).ToListAsync(cancellation))
            .Select(leaf => (leaf.Subject, leaf.Kind, leaf.Edition)));
        return [.. from entry in some
                   where entry.Entry.Kind is LeafKind.Publication or LeafKind.Edition
                   from edition in editions
                   where edition.IndexNumber == entry.Entry.Number && edition.Number == entry.Entry.Edition && edition.Digest == entry.Entry.Content
                       && _taken.Add((edition.RecordId.Value, entry.Entry.Kind, edition.Number))
                   select (entry.Number, edition.RecordId.Value)];
    }
}
