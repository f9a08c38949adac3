using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Cards;

/// <summary>A card as it is read and printed: only what is answered.</summary>
public sealed record CardView(string Title, IReadOnlyList<(string Label, string Text)> Lines, string Body, DateOnly ChangedOn, string IndexNumber, string Link, string RecordTitle)
{
    internal static IReadOnlyList<(string Label, string Text)> Answered(IReadOnlyList<string> texts) =>
        [.. CardTemplate.Fields.Zip(texts).Where(each => each.Second.Length > 0).Select(each => (each.First.Label, each.Second))];

    /// <summary>The issued card of a public record; null when there is none.</summary>
    internal static async Task<CardView?> Find(YangguangDb db, SiteAddress site, string indexNumber, CancellationToken cancellation)
    {
        var found = await (
            from edition in db.Editions.AsNoTracking()
            where edition.IndexNumber == indexNumber && edition.IsLive
            join card in db.FactCards on edition.RecordId equals card.RecordId
            where card.IsIssued
            join body in db.Bodies on card.BodyId equals body.Id
            select new { card.Title, card.Texts, card.ChangedAt, body.Name, RecordTitle = edition.Content.Title }).FirstOrDefaultAsync(cancellation);
        return found is null ? null
            : new(found.Title, Answered(found.Texts), found.Name, found.ChangedAt.DayInChina(), indexNumber, site.OfRecord(indexNumber), found.RecordTitle);
    }
}
