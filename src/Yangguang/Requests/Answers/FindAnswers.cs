using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Requests.Answers;

/// <summary>答复过的申请 in the search: what was asked and answered for everybody, without who asked (art. 44).</summary>
internal static class FindAnswers
{
    private static readonly string[] Tables = ["PublishedAnswers", "Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("answer", "答复过的申请", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        var answers = db.PublishedAnswers.AsNoTracking().Where(answer => answer.WithdrawnAt == null);
        if (ids is not null)
        {
            var wanted = ids.Select(PublishedAnswerId.From).ToList();
            answers = answers.Where(answer => wanted.Contains(answer.Id));
        }

        return (from answer in answers
                join body in db.Bodies on answer.BodyId equals body.Id
                orderby answer.PublishedAt
                select new { answer.Id, answer.Words, answer.PublishedAt, body.Code, body.ShortName })
            .AsAsyncEnumerable()
            .Select(answer => new FoundThing
            {
                Id = answer.Id.Value,
                Title = answer.Words.Title,
                Href = $"/requests/answers/{answer.Id}",
                Text = answer.Words.Question + "\n" + answer.Words.Answer,
                BodyCode = answer.Code,
                BodyName = answer.ShortName,
                At = answer.PublishedAt,
            });
    }
}
