using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Shelf;

/// <summary>申请前先看一看 (D18): published records and published answers that look like what somebody is about to ask for.</summary>
public sealed class SearchShelf(YangguangDb db)
{
    private const int Most = 6;

    /// <summary>Fewer words in common are chance.</summary>
    private const int FewestWords = 2;

    public async Task<IReadOnlyList<ShelfMatch>> Run(RequestWish wish, CancellationToken cancellation = default)
    {
        var words = WishWords.Of(wish.Subject, wish.Description);
        var enough = Math.Max(FewestWords, (words.Count + 1) / 2);
        var number = wish.DocumentNumber.Length > 3 ? wish.DocumentNumber : "-";
        var records = await (
            from edition in db.Editions.AsNoTracking()
            where edition.IsLive
            let common = words.Count(word => edition.Content.Title.Contains(word))
            where common >= enough || edition.Content.DocumentNumber == number
            join body in db.Bodies on edition.BodyId equals body.Id
            orderby edition.Content.DocumentNumber == number descending, common descending, edition.PublishedAt descending
            select new { edition.IndexNumber, edition.Content.Title, body.ShortName, edition.PublishedAt, edition.Content.Summary })
            .Take(Most).ToListAsync(cancellation);
        var answers = await (
            from answer in db.PublishedAnswers.AsNoTracking()
            where answer.WithdrawnAt == null
            let common = words.Count(word => answer.Words.Title.Contains(word))
            where common >= enough
            join body in db.Bodies on answer.BodyId equals body.Id
            orderby common descending, answer.PublishedAt descending
            select new { answer.Id, answer.Words.Title, body.ShortName, answer.PublishedAt, answer.Words.Question })
            .Take(Most).ToListAsync(cancellation);
        return
        [
            .. records.Select(each => new ShelfMatch(each.Title, $"/records/{each.IndexNumber}", each.ShortName, each.PublishedAt.DayInChina(), each.Summary, IsAnswer: false)),
            .. answers.Select(each => new ShelfMatch(each.Title, $"/requests/answers/{each.Id}", each.ShortName, each.PublishedAt.DayInChina(), each.Question, IsAnswer: true)),
        ];
    }
}

/// <summary>Something public that may already be the answer.</summary>
public sealed record ShelfMatch(string Title, string Href, string Body, DateOnly PublishedOn, string Summary, bool IsAnswer);
