using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Yangguang.Search;
using Yangguang.Search.Asking;
using Yangguang.Search.Files;

namespace Yangguang.Bench.Suites;

/// <summary>The search index alone, at the size of a large county after many years: what one question costs, and what filling it does.</summary>
internal static class SearchSuite
{
    private const int Documents = 200_000;
    private const double MostMillisecondsNewest = 2;
    private const double MostMillisecondsRanked = 30;
    private const double MostMillisecondsSuggested = 15;
    private const double LeastDocumentsASecond = 500;

    private static readonly string[] Bodies = [.. Enumerable.Range(0, 60).Select(number => $"昭明县第{number}局")];

    private static readonly string[] Matters =
    [
        "城乡最低生活保障标准", "特困人员救助供养", "义务教育阶段学校招生", "政府信息公开指南", "部门预算", "公共租赁住房保障对象", "耕地地力保护补贴发放", "食品安全监督抽检结果",
        "事业单位公开招聘", "农村危房改造补助资金分配", "安全生产监督检查计划", "建设项目环境影响评价", "行政处罚决定", "集体土地征收", "农村公路养护", "医疗保险缴费",
    ];

    private static readonly string[] Forms = ["关于公布{0}年{1}的通知", "{0}年{1}公示", "关于印发{0}年{1}实施方案的通知", "{0}年度{1}情况", "{0}年第{2}期{1}公告"];

    private static readonly string[] Asked =
        ["低保标准", "政府", "昭明县", "通知", "公租房 2024年", "食品抽检", "行政处罚", "zfxxgk", "“危房改造补助”", "昭明县第7局 预算", "监督管理", "2023年招聘"];

    private static readonly string[] Typed = ["低", "低保", "政府", "政府信息", "zf", "zfxx", "gongzu", "2024", "昭明县", "招"];

    public static Suite Suite { get; } = new("search", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-bench-");
        try
        {
            var count = smoke ? 500 : Documents;
            var file = new IndexFile(Path.Combine(folder.FullName, "index.db"));
            using var connection = file.Open();
            var started = Stopwatch.GetTimestamp();
            Fill(connection, count);
            yield return new("filling the index, documents", count / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastDocumentsASecond, "/s", MoreIsBetter: true);
            var search = new IndexSearch(connection);
            var rounds = smoke ? 1 : 8;
            yield return new("newest first with filters, p95", Slow(rounds, Asked, (asked, round) =>
                search.Latest(Question.Read(asked), new("record", $"b{round}", $"{round + 1:00}", null, null), 0, IndexSearch.PageSize)), MostMillisecondsNewest, "ms");
            yield return new("ranked with count and facets, p95", Slow(rounds, Asked, (asked, _) => search.Find(Question.Read(asked), Filter.None, HitOrder.Relevance, 1)), MostMillisecondsRanked, "ms");
            yield return new("suggestions, p95", Slow(rounds, Typed, (typed, _) => search.Suggest(Question.Read(typed), 8)), MostMillisecondsSuggested, "ms");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        Console.Error.WriteLine("search: no ratio to groonga, which this suite does not drive");
    }

    /// <summary>The time that 95 of 100 questions stay below, all of them asked several times after a first time that is not counted.</summary>
    private static double Slow(int rounds, string[] asked, Action<string, int> ask)
    {
        foreach (var question in asked)
            ask(question, 0);
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var question in asked)
            {
                var started = Stopwatch.GetTimestamp();
                ask(question, round);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[(int)((times.Count - 1) * 0.95)];
    }

    private static void Fill(SqliteConnection connection, int count)
    {
        var dice = new Random(11);
        using (var transaction = connection.BeginTransaction())
        {
            IndexFile.Clear(connection);
            using var writer = new IndexWriter(connection);
            for (var number = 0; number < count; number++)
                writer.Put("record", Document(dice, number));
            IndexFile.Finish(connection);
            transaction.Commit();
        }

        connection.Run("INSERT INTO words(words) VALUES ('optimize')");
    }

    private static SearchDocument Document(Random dice, int number)
    {
        const string Filler = "根据国务院和省市人民政府有关要求，结合我县实际，现将有关事项通知如下。各乡镇人民政府，县政府各部门要认真组织实施，加强监督管理，确保资金安全，按时足额发放到位，接受社会监督。";
        var (body, year) = (dice.Next(Bodies.Length), 2016 + (number * 11 / 200_000 % 11));
        var form = CompositeFormat(Forms[dice.Next(Forms.Length)], year, Matters[dice.Next(Matters.Length)], dice.Next(1, 50));
        var id = new Guid(number, 0, 0, new byte[8]);
        return new()
        {
            Id = id,
            Subject = id,
            Title = Bodies[body] + form,
            Numbers = [$"昭发〔{year}〕{number}号", $"113412990/{year}-{number:00000}"],
            Text = string.Concat(Enumerable.Range(0, 6).Select(_ => Filler[dice.Next(20)..(40 + dice.Next(40))] + Matters[dice.Next(Matters.Length)])),
            Body = $"b{body}",
            Area = $"{dice.Next(26) + 1:00}",
            Year = year,
            Validity = "现行有效",
            At = new DateTimeOffset(2016, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(number * 1700L),
        };
    }

    private static string CompositeFormat(string form, params object[] values) => string.Format(CultureInfo.InvariantCulture, form, values);
}
