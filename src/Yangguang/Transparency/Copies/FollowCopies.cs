using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Transparency.Copies;

/// <summary>Brings this node's copy index to the end of the log: every edition that was ever public, in the order of its entries.</summary>
public sealed class FollowCopies(YangguangDb db, JurisdictionScope scope, CopyFiles files)
{
    private const int Batch = 1000;

    // Result codes of SQLite.
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    public async Task<CopyFile> Run(CancellationToken cancellation = default)
    {
        var file = files.Of(scope.Current!);
        var end = (await db.LogLeaves.MaxAsync(leaf => (long?)leaf.Number, cancellation) ?? -1) + 1;
        if (file.Next >= end && File.Exists(file.Path))
            return file;
        await file.Writing.WaitAsync(cancellation);
        try
        {
            await Follow(file, end, cancellation);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is Corrupt or NoDatabase)
        {
            file.Discard();
            await Follow(file, end, cancellation);
        }
        finally
        {
            file.Writing.Release();
        }

        return file;
    }

    private async Task Follow(CopyFile file, long end, CancellationToken cancellation)
    {
        using var connection = file.Open();
        var next = CopyFile.Resume(connection);
        // A database brought back from a copy may be older than the file.
        if (next > end)
        {
            CopyFile.Begin(connection);
            next = 0;
        }

        for (; next < end; next = Math.Min(end, next + Batch))
            CopyFile.Put(connection, await Texts(next, Math.Min(end, next + Batch), cancellation));
        file.Next = end;
    }

    private async Task<List<(long Doc, string Letters)>> Texts(long from, long to, CancellationToken cancellation)
    {
        var leaves = await db.LogLeaves.AsNoTracking().Where(leaf => leaf.Number >= from && leaf.Number < to && (leaf.Kind == LeafKind.Publication || leaf.Kind == LeafKind.Edition))
            .Select(leaf => new { leaf.Number, leaf.Subject, leaf.Edition }).ToListAsync(cancellation);
        var records = leaves.Select(leaf => RecordId.From(leaf.Subject)).Distinct().ToList();
        var words = (await db.Editions.AsNoTracking().Where(edition => records.Contains(edition.RecordId))
                .Select(edition => new { edition.RecordId, edition.Number, edition.Content.Title, edition.Content.Text, edition.Content.Table }).ToListAsync(cancellation))
            .ToDictionary(edition => (edition.RecordId.Value, edition.Number), edition => WordsOf(edition.Title, edition.Text, edition.Table));
        return [.. leaves.Where(leaf => words.ContainsKey((leaf.Subject, leaf.Edition))).Select(leaf => (leaf.Number, CopyText.Of(words[(leaf.Subject, leaf.Edition)]).Letters))];
    }

    /// <summary>What of an edition a copy would have.</summary>
    internal static string WordsOf(string title, string text, string table) => $"{title}\n{text}\n{table}";
}
