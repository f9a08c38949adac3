using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Yangguang.Transparency.Copies;

namespace Yangguang.Bench.Suites;

/// <summary>The copy check over the editions of a large county after many years: finding the likeliest, and comparing with each of them.</summary>
internal static class CopiesSuite
{
    private const int Editions = 200_000;
    private const int Batch = 1_000;
    private const double MostMilliseconds = 100;
    private const double LeastEditionsASecond = 300;

    private static readonly string[] Words =
    [
        "根据", "国务院", "和省市", "人民政府", "有关要求", "结合", "我县实际", "现将", "有关事项", "通知如下", "各乡镇", "县政府", "各部门", "要认真", "组织实施", "加强监督", "管理", "确保资金安全",
        "按时足额", "发放到位", "接受社会监督", "最低生活保障", "特困人员", "救助供养", "临时救助", "义务教育", "招生工作", "部门预算", "公共租赁", "住房保障", "耕地地力", "补贴", "食品安全", "抽检结果",
    ];

    public static Suite Suite { get; } = new("copies", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-bench-");
        try
        {
            var count = smoke ? 400 : Editions;
            using var connection = new CopyFile(Path.Combine(folder.FullName, "copies.db")).Open();
            CopyFile.Resume(connection);
            var started = Stopwatch.GetTimestamp();
            for (var first = 0; first < count; first += Batch)
                CopyFile.Put(connection, [.. Enumerable.Range(first, Math.Min(Batch, count - first)).Select(number => ((long)number, CopyText.Of(Text(number)).Letters))]);
            yield return new("filling the index, editions", count / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastEditionsASecond, "/s", MoreIsBetter: true);
            var times = Enumerable.Range(0, smoke ? 3 : 60).Select(round => Ask(connection, round * 7919L % count)).Order().ToList();
            yield return new("a copied and altered page held against all, p95", times[(int)((times.Count - 1) * 0.95)], MostMilliseconds, "ms");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As the page does it: with what stands around a copy, and one figure changed.</summary>
    private static double Ask(SqliteConnection connection, long number)
    {
        var page = $"首页 通知公告 打印 分享\n{Text(number).Replace("5", "6", StringComparison.Ordinal)}\n版权所有 某某信息网 联系我们 网站地图";
        var started = Stopwatch.GetTimestamp();
        var copy = CopyText.Of(page);
        var best = CopyFile.Nearest(connection, copy.Letters, 600, 40).Select(doc => (Doc: doc, Text: CopyText.Of(Text(doc))))
            .OrderByDescending(each => CopyComparison.ShareOf(each.Text, copy)).Take(6)
            .Select(each => (each.Doc, CopyComparison.Of(each.Text, copy).Share)).MaxBy(each => each.Share);
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return best.Doc == number ? time : throw new InvalidOperationException($"the copy of {number} was taken for one of {best.Doc}");
    }

    private static string Text(long number)
    {
        var dice = new Random((int)number);
        return string.Create(CultureInfo.InvariantCulture, $"关于第{number}号事项的通知\n{string.Concat(Enumerable.Range(0, 220).Select(_ => Words[dice.Next(Words.Length)]))}\n共{number}户，{number * 3 % 1000}万元。");
    }
}
