using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Interpretations;

/// <summary>政策解读 in the search: what the public reads of each, with the title of the document that it explains.</summary>
internal static class FindInterpretations
{
    private static readonly string[] Tables = ["Interpretations", "Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("interpretation", "政策解读", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        var live = db.Interpretations.AsNoTracking().Where(each => each.Live != null);
        if (ids is not null)
        {
            var wanted = ids.Select(InterpretationId.From).ToList();
            live = live.Where(each => wanted.Contains(each.Id));
        }

        return (from each in live
                join body in db.Bodies on each.BodyId equals body.Id
                orderby each.PublishedAt
                select new { Interpretation = each, body.Code, body.ShortName })
            .AsAsyncEnumerable()
            .Select(line => new FoundThing
            {
                Id = line.Interpretation.Id.Value,
                Title = line.Interpretation.Title,
                Href = line.Interpretation.Address,
                Text = WordsOf(line.Interpretation.Live!),
                BodyCode = line.Code,
                BodyName = line.ShortName,
                At = line.Interpretation.PublishedAt,
            });
    }

    private static string WordsOf(InterpretationContent live) => string.Join('\n',
        live.Questions.Select(each => each.Question).Prepend(live.AllText).Concat(live.Media.SelectMany(media => new[] { media.Title, media.Words })));
}
