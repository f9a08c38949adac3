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

    private const string Columns = "docs.place, docs.kind, docs.id, docs.title, docs.facets, docs.leads";

    /// <summary>One page (from 1) with the whole count.</summary>
    public Found Find(Question question, Filter filter, HitOrder order, int page)
    {
        if (question.IsEmpty && filter.IsEmpty)
            return Found.Nothing;
        var (numbered, match, from) = (Numbered(question, filter), MatchOf(question, filter), (Math.Clamp(page, 1, LastPage) - 1) * PageSize);
        return order == HitOrder.Date || question.IsEmpty ? ByDate(numbered, match, from) : ByRelevance(question, filter, numbered, match, from);
    }

    /// <summary>Titles that fit what was typed so far, the best of the newest first.</summary>
    public IReadOnlyList<FoundDoc> Suggest(Question question, int most) => question.Unfinished() is not { } match
        ? []
        : [.. Newest(match, MostSuggested).OrderByDescending(new Ranking(question).Score).DistinctBy(doc => doc.Title).Take(most)];

    public IReadOnlyList<FoundDoc> Newest(string match, int most) => Newest(match, most, Columns, Read);

    public bool Has(string match) => connection.Number("SELECT 1 FROM words WHERE words MATCH $match LIMIT 1", ("$match", match)) is not null;

    /// <summary>What the question asks for, in the language of the index.</summary>
    internal static string MatchOf(Question question, Filter filter) =>
        string.Join(" AND ", filter.Expressions.Concat(question.Pieces.Select(piece => piece.Expression)));

    // What only counts is read by its place and its values: the rest of a row costs more than to find it.
    private Found ByDate(List<FoundDoc> numbered, string match, int from)
    {
        var newest = Newest(match, Exactly + 1, "docs.place, docs.facets", row => (Place: row.GetInt64(0), Values: row.GetString(1)));
        var counted = numbered.Select(doc => (doc.Place, doc.Values)).Concat(newest).DistinctBy(hit => hit.Place).Take(Exactly).ToList();
        var shown = counted.Select(hit => hit.Place).Order().Skip(from).Take(PageSize).ToList();
        return new(counted.Count, newest.Count > Exactly, At(shown), CountsOf(counted.Select(hit => hit.Values)));
    }

    private Found ByRelevance(Question question, Filter filter, List<FoundDoc> numbered, string match, int from)
    {
        var newest = Newest(match, Exactly + 1);
        var counted = numbered.Concat(newest).DistinctBy(doc => doc.Place).Take(Exactly).ToList();
        var shown = Ranked(question, filter, numbered, counted, newest.Count > Exactly).Skip(from).Take(PageSize);
        return new(counted.Count, newest.Count > Exactly, [.. shown.Select(doc => (doc.Kind, doc.Id))], CountsOf(counted.Select(doc => doc.Values)));
    }

    private List<(string Kind, Guid Id)> At(IEnumerable<long> places) => connection.Rows(
        "SELECT kind, id FROM docs WHERE place IN (SELECT value FROM json_each($places)) ORDER BY place",
        row => (row.GetString(0), new Guid(row.GetFieldValue<byte[]>(1))), ("$places", $"[{string.Join(',', places)}]"));

    private List<T> Newest<T>(string match, int most, string columns, Func<SqliteDataReader, T> read) => connection.Rows(
        $"""
        WITH hit AS MATERIALIZED (SELECT rowid AS place FROM words WHERE words MATCH $match ORDER BY rowid LIMIT $most)
        SELECT {columns} FROM hit JOIN docs ON docs.place = hit.place ORDER BY hit.place
        """,
        read, ("$match", match), ("$most", most));

    private IEnumerable<FoundDoc> Ranked(Question question, Filter filter, List<FoundDoc> numbered, IReadOnlyList<FoundDoc> newest, bool isMore)
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
        .Where(doc => filter.Values.All(value => string.IsNullOrEmpty(value.Code) || Facets.Unpack(doc.Values).Contains((value.Facet, value.Code)))).ToList();

    private static List<FacetCount> CountsOf(IEnumerable<string> hits) =>
        [.. hits.CountBy(values => values).SelectMany(same => Facets.Unpack(same.Key), (same, value) => (value, same.Value))
            .Where(each => each.value.Code.Length > 0).GroupBy(each => each.value, each => each.Value)
            .Select(group => new FacetCount(group.Key.Facet, group.Key.Code, group.Sum()))
            .OrderByDescending(count => count.Count).ThenBy(count => count.Code, StringComparer.Ordinal)];

    private static FoundDoc Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), new Guid(row.GetFieldValue<byte[]>(2)), row.GetString(3), row.GetString(4), row.GetBoolean(5));
}
