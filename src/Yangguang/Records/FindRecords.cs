using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records.Gate;
using Yangguang.Search;

namespace Yangguang.Records;

/// <summary>公开信息 in the search: the live edition of each record with its numbers, text and table, and what its attachments say of themselves.</summary>
internal sealed class FindRecords(YangguangDb db, TimeProvider time) : ISearchSource
{
    public string Kind => "record";

    public string KindName => "公开信息";

    public IReadOnlyList<string> Tables => [];

    public bool Follows(string newsType) =>
        newsType is RecordNews.Published or RecordNews.Withdrawn or RecordNews.ValidityChanged or RecordNews.Moved;

    public async IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var editions = db.Editions.Where(edition => edition.IsLive);
        if (subjects is not null)
        {
            var wanted = subjects.Select(RecordId.From).ToList();
            editions = editions.Where(edition => wanted.Contains(edition.RecordId));
        }

        var lines =
            from edition in editions
            join body in db.Bodies on edition.BodyId equals body.Id
            join record in db.Records on edition.RecordId equals record.Id
            orderby edition.PublishedAt, edition.IndexNumber
            select new FoundEdition(edition.RecordId, edition.IndexNumber, edition.Content, body.Code, edition.AreaCode, edition.PublishedAt, record.AmendedOn, record.RepealedOn);
        await foreach (var line in lines.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            yield return DocumentOf(line);
    }

    public async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Select(RecordId.From).ToList();
        var lines = await (
            from edition in db.Editions
            where edition.IsLive && wanted.Contains(edition.RecordId)
            join body in db.Bodies on edition.BodyId equals body.Id
            join record in db.Records on edition.RecordId equals record.Id
            select new FoundEdition(edition.RecordId, edition.IndexNumber, edition.Content, body.ShortName, edition.AreaCode, edition.PublishedAt, record.AmendedOn, record.RepealedOn))
            .AsNoTracking().ToListAsync(cancellation);
        return [.. lines.Select(line => new SearchHit(
            line.Id.Value, line.Content.Title, $"/records/{line.IndexNumber}", TextOf(line.Content), line.Body, line.Content.DocumentNumber,
            line.PublishedAt.DayInChina(), line.Days.On(time.Today()) is var validity && validity != Validity.InForce ? validity.InWords() : ""))];
    }

    private SearchDocument DocumentOf(FoundEdition line) => new()
    {
        Id = line.Id.Value,
        Subject = line.Id.Value,
        Title = line.Content.Title,
        Numbers = [line.Content.DocumentNumber, line.IndexNumber],
        Text = TextOf(line.Content),
        Body = line.Body,
        Area = line.AreaCode,
        Year = line.PublishedAt.DayInChina().Year,
        Validity = line.Days.On(time.Today()).InWords(),
        TurnsOn = line.TurnsAfter(time.Today()),
        At = line.PublishedAt,
    };

    private static string TextOf(RecordContent content) => string.Join('\n', new[]
    {
        content.Text,
        content.Table,
        content.Summary,
        content.Keywords,
        content.JointBodies,
    }.Concat(content.Attachments.Select(WordsOf)).Where(part => part.Length > 0));

    private static string WordsOf(Attachment file) => string.Join('\n', new[] { file.Title, file.Name, file.Alt, file.Transcript }.Where(part => part.Length > 0));

    /// <param name="Body">Its code for the index, its short name for the page.</param>
    private sealed record FoundEdition(
        RecordId Id, string IndexNumber, RecordContent Content, string Body, string AreaCode, DateTimeOffset PublishedAt, DateOnly? AmendedOn, DateOnly? RepealedOn)
    {
        public ValidityDays Days => new(Content.EffectiveOn, Content.ExpiresOn, AmendedOn, RepealedOn);

        public DateOnly? TurnsAfter(DateOnly today) =>
            new[] { Content.EffectiveOn, Content.ExpiresOn, AmendedOn, RepealedOn }.Where(day => day > today).Min();
    }
}
