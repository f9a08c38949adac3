using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Requests.Answers;

namespace Yangguang.Transparency;

/// <summary>
/// Gives what was published, changed, withdrawn or answered its place in the log, in the order of the outbox and in the transaction of
/// the dispatch: exactly once, whoever dispatches. The tree grows from these rows afterwards.
/// </summary>
internal sealed class FeedLog(YangguangDb db) : IOutboxFollower
{
    public async Task Plan(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        var news = messages.Where(message => message.Type is RecordNews.Published or RecordNews.Withdrawn or AnswerNews.Published or AnswerNews.Withdrawn).ToList();
        if (news.Count == 0)
            return;
        var editions = await Editions(news, cancellation);
        var answers = await Answers(news, cancellation);
        var subjects = news.Select(message => message.Subject).Distinct().ToList();
        var known = (await db.LogLeaves.AsNoTracking().Where(leaf => subjects.Contains(leaf.Subject))
            .Select(leaf => new { leaf.Subject, leaf.Kind, leaf.Edition }).ToListAsync(cancellation)).Select(leaf => (leaf.Subject, leaf.Kind, leaf.Edition)).ToHashSet();
        var number = await db.LogLeaves.MaxAsync(leaf => (long?)leaf.Number, cancellation) ?? -1;
        foreach (var message in news)
        {
            if (EntryOf(message, editions, answers) is { } entry && known.Add((message.Subject, entry.Kind, entry.Edition)))
                db.LogLeaves.Add(new LogLeaf(db.Scope, ++number, message.Subject, entry));
        }
    }

    private static LogEntry? EntryOf(OutboxMessage message, ILookup<Guid, RecordEdition> editions, Dictionary<Guid, PublishedAnswer> answers) => message.Type switch
    {
        RecordNews.Published => editions[message.Subject].FirstOrDefault(each => each.Number == RecordNews.EditionIn(message)) is { } edition ? Published(edition, message.At) : null,
        RecordNews.Withdrawn => editions[message.Subject].FirstOrDefault(each => each.Number == RecordNews.EditionIn(message)) is { } edition ? Withdrawn(edition, message.At) : null,
        AnswerNews.Published => answers.GetValueOrDefault(message.Subject) is { } answer ? Answered(answer, LeafKind.Answer, message.At) : null,
        _ => answers.GetValueOrDefault(message.Subject) is { } answer ? Answered(answer, LeafKind.AnswerWithdrawal, message.At) : null,
    };

    internal static LogEntry Published(RecordEdition edition, DateTimeOffset at) => new(
        edition.Number == 1 ? LeafKind.Publication : LeafKind.Edition, edition.IndexNumber, edition.Number, at, edition.PublishedAt.DayInChina(),
        edition.Content.Title, edition.Digest, LogEntry.WordsDigest(edition.Content.Title, edition.Content.Text),
        [.. edition.Content.Attachments.Select(file => new EntryFile(file.Name, file.Sha256))]);

    private static LogEntry Withdrawn(RecordEdition edition, DateTimeOffset at) =>
        Published(edition, at) with { Kind = LeafKind.Withdrawal, DatedOn = at.DayInChina(), Files = [] };

    /// <summary>Without its title: should it turn out to tell who asked, the log could not forget it.</summary>
    private static LogEntry Answered(PublishedAnswer answer, LeafKind kind, DateTimeOffset at)
    {
        var digest = LogEntry.WordsDigest(answer.Words.Title, answer.Words.Question + answer.Words.Answer);
        return new(kind, answer.Id.ToString(), 1, at, at.DayInChina(), "", digest, digest, []);
    }

    private async Task<ILookup<Guid, RecordEdition>> Editions(List<OutboxMessage> news, CancellationToken cancellation)
    {
        var ids = news.Select(message => RecordId.From(message.Subject)).Distinct().ToList();
        return (await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.RecordId) && edition.IsPublic).ToListAsync(cancellation))
            .ToLookup(edition => edition.RecordId.Value);
    }

    private async Task<Dictionary<Guid, PublishedAnswer>> Answers(List<OutboxMessage> news, CancellationToken cancellation)
    {
        var ids = news.Where(message => message.Type is AnswerNews.Published or AnswerNews.Withdrawn).Select(message => PublishedAnswerId.From(message.Subject)).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.PublishedAnswers.AsNoTracking().Where(answer => ids.Contains(answer.Id)).ToDictionaryAsync(answer => answer.Id.Value, cancellation);
    }
}
