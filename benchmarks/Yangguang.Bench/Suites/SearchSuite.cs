using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Yangguang.Search.Asking;
using Yangguang.Search.Files;

namespace Yangguang.Bench.Suites;

/// <summary>
/// The search index alone, at the size of a large county after many years: what one question costs, and what filling it does; beside
/// groonga with the same documents and questions where it is installed.
/// </summary>
internal static class SearchSuite
{
    private const int Documents = 200_000;
    private const int Smallest = 500;
    private const int Narrowings = 8;
    private const double MostMillisecondsNewest = 2;
    private const double MostMillisecondsRanked = 30;
    private const double MostMillisecondsSuggested = 15;
    private const double LeastDocumentsASecond = 500;
    private const double MostOfGroongaNewest = 0.1;
    private const double MostOfGroongaRanked = 1.2;

    // A server has long compiled what it does all day.
    private static readonly TimeSpan Unmeasured = TimeSpan.FromSeconds(3);

    private static readonly string[] Asked =
        ["低保标准", "政府", "昭明县", "通知", "公租房 2024年", "食品抽检", "行政处罚", "zfxxgk", "“危房改造补助”", "昭明县第7局 预算", "监督管理", "2023年招聘"];

    private static readonly string[] Typed = ["低", "低保", "政府", "政府信息", "zf", "zfxx", "gongzu", "2024", "昭明县", "招"];

    public static Suite Suite { get; } = new("search", smoke => Run(smoke ? Smallest : Documents, smoke ? 1 : 24).ToAsyncEnumerable());

    /// <summary>Five times the largest county in one file, for the record and without limits; only by name, since filling it takes minutes.</summary>
    public static Suite Million { get; } = new("search-million", smoke => Run(smoke ? Smallest : 1_000_000, smoke ? 1 : 4).Select(each => each with { Limit = null }).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(int count, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-bench-");
        try
        {
            var county = new SearchCounty(count);
            using var connection = new IndexFile(Path.Combine(folder.FullName, "index.db")).Open();
            var started = Stopwatch.GetTimestamp();
            Fill(connection, county);
            yield return new($"{count:#,0} documents, filling the index", count / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastDocumentsASecond, "/s", MoreIsBetter: true);
            var search = new IndexSearch(connection);
            var newest = Slow(rounds, Asked, Timed((asked, round) => search.Find(Question.Read(asked), Narrowed(round), HitOrder.Date, 1)));
            var ranked = Slow(rounds, Asked, Timed((asked, _) => search.Find(Question.Read(asked), Filter.None, HitOrder.Relevance, 1)));
            yield return new("newest first by kind, body and area, with count and facets, p95", newest, MostMillisecondsNewest, "ms");
            yield return new("ranked with count and facets, p95", ranked, MostMillisecondsRanked, "ms");
            yield return new("suggestions, p95", Slow(rounds, Typed, Timed((typed, _) => search.Suggest(Question.Read(typed), 8))), MostMillisecondsSuggested, "ms");
            if (!Groonga.IsHere)
            {
                Console.Error.WriteLine("search: no ratio, groonga is not installed (apt-get install groonga-bin)");
                yield break;
            }

            foreach (var ratio in AgainstGroonga(folder.FullName, county, rounds, newest, ranked))
                yield return ratio;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Measurement> AgainstGroonga(string folder, SearchCounty county, int rounds, double newest, double ranked)
    {
        // What is found by its sound groonga does not find at all.
        var asked = Asked.Where(each => !each.All(char.IsAsciiLetter)).ToArray();
        using var groonga = new Groonga(folder);
        groonga.Fill(county.Documents());
        var theirs = Slow(rounds, asked, (each, round) => groonga.Newest(Question.Read(each), Narrowed(round).Body!, Narrowed(round).Area!));
        yield return new($"newest first, share of groonga's {theirs:0.0} ms", newest / theirs, MostOfGroongaNewest, "");
        theirs = Slow(rounds, asked, (each, _) => groonga.Ranked(Question.Read(each)));
        yield return new($"ranked, share of groonga's {theirs:0.0} ms", ranked / theirs, MostOfGroongaRanked, "");
    }

    private static Filter Narrowed(int round) => new("record", $"b{round % Narrowings}", $"{(round % Narrowings) + 1:00}", null, null);

    /// <summary>The time that 95 of 100 questions stay below, all of them asked several times after some seconds that are not counted.</summary>
    private static double Slow(int rounds, string[] asked, Func<string, int, double> milliseconds)
    {
        for (var begun = Stopwatch.GetTimestamp(); rounds > 1 && Stopwatch.GetElapsedTime(begun) < Unmeasured;)
        {
            foreach (var question in asked)
                milliseconds(question, 0);
        }

        var times = Enumerable.Range(0, rounds).SelectMany(round => asked.Select(question => milliseconds(question, round))).Order().ToList();
        return times[(int)((times.Count - 1) * 0.95)];
    }

    private static Func<string, int, double> Timed(Action<string, int> ask) => (question, round) =>
    {
        var started = Stopwatch.GetTimestamp();
        ask(question, round);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    };

    private static void Fill(SqliteConnection connection, SearchCounty county)
    {
        using (var transaction = connection.BeginTransaction())
        {
            IndexFile.Clear(connection);
            using var writer = new IndexWriter(connection);
            foreach (var document in county.Documents())
                writer.Put("record", document);
            IndexFile.Finish(connection);
            transaction.Commit();
        }

        connection.Run("INSERT INTO words(words) VALUES ('optimize')");
    }
}
