using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records.Gate;
using Yangguang.Search;

namespace Yangguang.Records;

/// <summary>公开信息 in the search: the live edition of each record with its numbers, text and table, and the words of its attachments.</summary>
internal sealed class FindRecords(YangguangDb db, FileWordsShelf shelf, TimeProvider time) : ISearchSource
{
    private const int ReadTogether = 200;

    public string Kind => "record";

    public string KindName => "公开信息";

    public IReadOnlyList<string> Tables => [];

    public bool Follows(string newsType) =>
        newsType is RecordNews.Published or RecordNews.Withdrawn or RecordNews.ValidityChanged or RecordNews.Moved;

    public async IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = subjects ?? await db.Editions.Where(edition => edition.IsLive)
            .OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber).Select(edition => edition.RecordId.Value).ToListAsync(cancellation);
        foreach (var some in ids.Chunk(ReadTogether))
        {
            var lines = await Lines(some, cancellation);
            var words = await shelf.Of(lines.SelectMany(line => line.Content.Attachments), cancellation);
            foreach (var line in lines)
                yield return DocumentOf(line, words);
        }
    }

    public async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var lines = await Lines(ids, cancellation);
        var words = await shelf.Of(lines.SelectMany(line => line.Content.Attachments), cancellation);
        return [.. lines.Select(line => new SearchHit(
            line.Id.Value, line.Content.Title, $"/records/{line.IndexNumber}", TextOf(line.Content, words), line.BodyName, line.Content.DocumentNumber,
            line.PublishedAt.DayInChina(), line.Days.On(time.Today()) is var validity && validity != Validity.InForce ? validity.InWords() : ""))];
    }

    private Task<List<FoundEdition>> Lines(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Select(RecordId.From).ToList();
        return (
            from edition in db.Editions
            where edition.IsLive && wanted.Contains(edition.RecordId)
            join body in db.Bodies on edition.BodyId equals body.Id
            join record in db.Records on edition.RecordId equals record.Id
            orderby edition.PublishedAt, edition.IndexNumber
            select new FoundEdition(
                edition.RecordId, edition.IndexNumber, edition.Content, body.Code, body.ShortName, edition.AreaCode, edition.PublishedAt, record.AmendedOn, record.RepealedOn))
            .AsNoTracking().ToListAsync(cancellation);
    }

    private SearchDocument DocumentOf(FoundEdition line, IReadOnlyDictionary<string, string> words) => new()
    {
        Id = line.Id.Value,
        Subject = line.Id.Value,
        Title = line.Content.Title,
        Numbers = [line.Content.DocumentNumber, line.IndexNumber],
        Text = TextOf(line.Content, words),
        Body = line.BodyCode,
        Area = line.AreaCode,
        Year = line.PublishedAt.DayInChina().Year,
        Validity = line.Days.On(time.Today()).InWords(),
        TurnsOn = line.TurnsAfter(time.Today()),
        At = line.PublishedAt,
    };

    private static string TextOf(RecordContent content, IReadOnlyDictionary<string, string> words) => string.Join('\n', new[]
    {
        content.Text,
        content.Table,
        content.Summary,
        content.Keywords,
        content.JointBodies,
    }.Concat(content.Attachments.Select(file => WordsOf(file, words.GetValueOrDefault(file.File, "")))).Where(part => part.Length > 0));

    private static string WordsOf(Attachment file, string inside) => string.Join('\n', new[] { file.Title, file.Name, file.Alt, file.Transcript, inside }.Where(part => part.Length > 0));

    private sealed record FoundEdition(
        RecordId Id, string IndexNumber, RecordContent Content, string BodyCode, string BodyName, string AreaCode, DateTimeOffset PublishedAt, DateOnly? AmendedOn, DateOnly? RepealedOn)
    {
        public ValidityDays Days => new(Content.EffectiveOn, Content.ExpiresOn, AmendedOn, RepealedOn);

        public DateOnly? TurnsAfter(DateOnly today) =>
            new[] { Content.EffectiveOn, Content.ExpiresOn, AmendedOn, RepealedOn }.Where(day => day > today).Min();
    }
}
