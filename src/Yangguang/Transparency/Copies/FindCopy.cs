using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Transparency.Copies;

/// <summary>副本查证: which edition a text is a copy of, where it differs, and whether that edition still holds (D1).</summary>
public sealed class FindCopy(YangguangDb db, CatchUpLog catchUp, FollowCopies follow, TimeProvider time)
{
    /// <summary>Letters that are looked at; nobody pastes more by hand.</summary>
    public const int Longest = 300_000;

    private const int MostPrints = 600;
    private const int Candidates = 40;
    private const int Compared = 6;

    // Less of an edition than this, or of the copy, is a phrase that many texts have.
    private const double LeastShare = 0.3;
    private const double LeastQuoted = 0.6;
    private const int LeastLetters = 12;

    public async Task<CopyFinding?> Run(string text, CancellationToken cancellation = default)
    {
        var copy = CopyText.Of(text.Length > Longest ? text[..Longest] : text);
        if (copy.Letters.Length < LeastLetters)
            return null;
        await catchUp.Run(cancellation);
        var file = await follow.Run(cancellation);
        List<long> near;
        using (var connection = file.Open())
            near = [.. CopyFile.Nearest(connection, copy.Letters, MostPrints, Candidates)];
        var found = (await Editions(near, cancellation))
            .Select(edition => (Edition: edition, Text: CopyText.Of(FollowCopies.WordsOf(edition.Title, edition.Text, edition.Table))))
            .OrderByDescending(each => CopyComparison.ShareOf(each.Text, copy)).Take(Compared)
            .Select(each => (each.Edition, Comparison: CopyComparison.Of(each.Text, copy)))
            .Where(each => each.Comparison.Share >= LeastShare || each.Comparison.Quoted >= LeastQuoted)
            .OrderByDescending(each => Math.Max(each.Comparison.Share, each.Comparison.Quoted)).ThenByDescending(each => each.Comparison.Share)
            .ThenBy(each => each.Comparison.Spots.Count).ThenByDescending(each => each.Edition.IsLive).ThenByDescending(each => each.Edition.Edition)
            .FirstOrDefault();
        return found.Edition is { } best ? await Finding(best, found.Comparison, cancellation) : null;
    }

    private async Task<List<CopiedEdition>> Editions(List<long> numbers, CancellationToken cancellation)
    {
        var leaves = await db.LogLeaves.AsNoTracking().Where(leaf => numbers.Contains(leaf.Number)).Select(leaf => new { leaf.Number, leaf.Subject, leaf.Edition }).ToListAsync(cancellation);
        var records = leaves.Select(leaf => RecordId.From(leaf.Subject)).Distinct().ToList();
        var numbered = leaves.ToDictionary(leaf => (leaf.Subject, leaf.Edition), leaf => leaf.Number);
        var editions = await (
            from edition in db.Editions
            where records.Contains(edition.RecordId) && edition.IsPublic
            join body in db.Bodies on edition.BodyId equals body.Id
            select new CopiedEdition(edition.RecordId, edition.IndexNumber, edition.Number, edition.IsLive, body.Name, edition.PublishedAt,
                edition.Content.Title, edition.Content.Text, edition.Content.Table)).AsNoTracking().ToListAsync(cancellation);
        return [.. editions.Where(edition => numbered.ContainsKey((edition.Record.Value, edition.Edition))).Select(edition => edition with { Entry = numbered[(edition.Record.Value, edition.Edition)] })];
    }

    private async Task<CopyFinding> Finding(CopiedEdition edition, CopyComparison comparison, CancellationToken cancellation)
    {
        var record = await db.Records.AsNoTracking().SingleAsync(each => each.Id == edition.Record, cancellation);
        var live = await db.Editions.AsNoTracking().Where(each => each.RecordId == edition.Record && each.IsLive).Select(each => (int?)each.Number).FirstOrDefaultAsync(cancellation);
        return new(edition, comparison, live, record.Standing == PublicStanding.Withdrawn ? record.WithdrawalReason : null, record.ValidityDays.On(time.Today()), record.ReplacedBy);
    }
}

/// <summary>An edition that a text may be a copy of.</summary>
/// <param name="Entry">Its entry in the log.</param>
public sealed record CopiedEdition(
    RecordId Record, string IndexNumber, int Edition, bool IsLive, string Body, DateTimeOffset PublishedAt, string Title, string Text, string Table, long Entry = 0);

/// <summary>What a text is a copy of.</summary>
/// <param name="Live">The edition that the public is shown now; null after a withdrawal.</param>
/// <param name="Withdrawn">Why it was withdrawn; null while it is public.</param>
public sealed record CopyFinding(CopiedEdition Edition, CopyComparison Comparison, int? Live, string? Withdrawn, Validity Validity, string ReplacedBy)
{
    public bool IsUnchanged => Comparison.Spots.Count == 0;

    /// <summary>In percent, and never a hundred while something is missing.</summary>
    public int Percent => (int)Math.Floor(Comparison.Share * 100);

    public bool IsWhole => Comparison.Share >= 0.999;
}
