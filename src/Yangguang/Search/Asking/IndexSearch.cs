using Microsoft.Data.Sqlite;
using Yangguang.Search.Files;

namespace Yangguang.Search.Asking;

/// <summary>
/// Asks the index. Very common words must not cost more than rare ones: what is counted, faceted and weighed is the newest thousand
/// hits, and before those by text come the hits by title, of which the newest are weighed likewise.
/// </summary>
internal sealed class IndexSearch(SqliteConnection connection)
{
    /// <summary>Counts are exact up to here; also the last hit that a page shows.</summary>
    public const int Exactly = 1000;

    public const int PageSize = 20;
    public const int LastPage = Exactly / PageSize;

    private const int MostTitles = 400;
    private const int MostSuggested = 40;
    private const int MostNumbered = 10;

    private const string Columns = "docs.place, docs.kind, docs.id, docs.title, docs.body, docs.area, docs.year, docs.validity, docs.leads";

    // A third of the time of a page in the order of dates is the titles of hits that only count.
    private const string Untitled = "docs.place, docs.kind, docs.id, '', docs.body, docs.area, docs.year, docs.validity, docs.leads";

    /// <summary>One page (from 1) with the whole count.</summary>
    public Found Find(Question question, Filter filter, HitOrder order, int page)
    {
        if (question.IsEmpty && filter.IsEmpty)
            return Found.Nothing;
        var isByDate = order == HitOrder.Date || question.IsEmpty;
        var numbered = Numbered(question, filter);
        var newest = Newest(MatchOf(question, filter), Exactly + 1, isByDate ? Untitled : Columns);
        var counted = numbered.Concat(newest).DistinctBy(doc => doc.Place).Take(Exactly).ToList();
        var from = (Math.Clamp(page, 1, LastPage) - 1) * PageSize;
        IEnumerable<FoundDoc> ordered = isByDate
            ? counted.OrderBy(doc => doc.Place)
            : Ranked(question, filter, numbered, counted, newest.Count > Exactly);
        return new(counted.Count, newest.Count > Exactly, [.. ordered.Skip(from).Take(PageSize).Select(doc => (doc.Kind, doc.Id))], CountsOf(counted));
    }

    /// <summary>Titles that fit what was typed so far, the best of the newest first.</summary>
    public IReadOnlyList<FoundDoc> Suggest(Question question, int most) => question.Unfinished() is not { } match
        ? []
        : [.. Newest(match, MostSuggested).OrderByDescending(new Ranking(question).Score).DistinctBy(doc => doc.Title).Take(most)];

    public IReadOnlyList<FoundDoc> Newest(string match, int most) => Newest(match, most, Columns);

    public bool Has(string match) => connection.Number("SELECT 1 FROM words WHERE words MATCH $match LIMIT 1", ("$match", match)) is not null;

    /// <summary>What the question asks for, in the language of the index.</summary>
    internal static string MatchOf(Question question, Filter filter) =>
        string.Join(" AND ", filter.Expressions.Concat(question.Pieces.Select(piece => piece.Expression)));

    private List<FoundDoc> Newest(string match, int most, string columns) => connection.Rows(
        $"""
        WITH hit AS MATERIALIZED (SELECT rowid AS place FROM words WHERE words MATCH $match ORDER BY rowid LIMIT $most)
        SELECT {columns} FROM hit JOIN docs ON docs.place = hit.place ORDER BY hit.place
        """,
        Read, ("$match", match), ("$most", most));

    private IEnumerable<FoundDoc> Ranked(Question question, Filter filter, List<FoundDoc> numbered, List<FoundDoc> newest, bool isMore)
    {
        var ranking = new Ranking(question);
        var byTitle = isMore
            ? Newest($"{{title}} : ({MatchOf(question, Filter.None)}){string.Concat(filter.Expressions.Select(each => $" AND {each}"))}", MostTitles)
            : newest;
        // Hits by text keep the order by date among themselves where a word has more than are weighed.
        var scored = numbered.Select(doc => (doc, score: double.MaxValue))
            .Concat(byTitle.Concat(isMore ? newest : []).DistinctBy(doc => doc.Place).Select(doc => (doc, score: ranking.Score(doc))));
        return WithEqualsLast(scored.DistinctBy(each => each.doc.Place).OrderByDescending(each => each.score).ThenBy(each => each.doc.Place).Select(each => each.doc));
    }

    /// <summary>The same row in the catalogues of twenty townships is one answer; the others stand behind everything else.</summary>
    private static IEnumerable<FoundDoc> WithEqualsLast(IEnumerable<FoundDoc> ordered)
    {
        var (seen, equals) = (new HashSet<(string, string)>(), new List<FoundDoc>());
        foreach (var doc in ordered)
        {
            if (!doc.LeadsOnly || seen.Add((doc.Kind, doc.Title)))
                yield return doc;
            else
                equals.Add(doc);
        }

        foreach (var doc in equals)
            yield return doc;
    }

    private List<FoundDoc> Numbered(Question question, Filter filter) => connection.Rows(
            $"SELECT {Columns} FROM docs WHERE number = $key AND number <> '' UNION SELECT {Columns} FROM docs WHERE indexnumber = $key AND indexnumber <> '' LIMIT $most",
            Read, ("$key", question.Key), ("$most", MostNumbered))
        .Where(doc => filter.Values.All(value => string.IsNullOrEmpty(value.Code) || doc.Facets.Contains((value.Facet, value.Code)))).ToList();

    private static List<FacetCount> CountsOf(IEnumerable<FoundDoc> hits) =>
        [.. hits.SelectMany(hit => hit.Facets).Where(value => value.Code.Length > 0).GroupBy(value => value)
            .Select(group => new FacetCount(group.Key.Facet, group.Key.Code, group.Count()))
            .OrderByDescending(count => count.Count).ThenBy(count => count.Code, StringComparer.Ordinal)];

    private static FoundDoc Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), new Guid(row.GetFieldValue<byte[]>(2)), row.GetString(3), row.GetString(4), row.GetString(5),
        row.IsDBNull(6) ? null : row.GetInt32(6), row.GetString(7), row.GetBoolean(8));
}
