using System.Globalization;
using Xunit.Abstractions;
using Yangguang.Search;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Search;

/// <summary>
/// Judged questions over the titles of an invented county: what a person would want first must come first. Lists beside this file.
/// </summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const int Depth = 10;
    private const double Floor = 0.85;
    private const string Folder = "tests/Yangguang.Tests/Search";

    [Fact]
    public void Judged_questions_are_answered_in_a_good_order()
    {
        var corpus = Lines("relevance-corpus.txt").Select(line => line.Split('|')).ToList();
        var keys = corpus.Select((line, at) => (Key: line[1], At: at)).ToDictionary(pair => SmallIndex.IdOf(pair.At), pair => pair.Key);
        using var index = new SmallIndex(corpus.Select((line, at) => Document(line, at)));
        var judged = Lines("relevance-queries.txt").Select(Judgement.Read).ToList();
        Assert.True(judged.Count >= 60);
        Assert.Empty(judged.SelectMany(each => each.Gains.Keys).Except(keys.Values));

        var scores = judged.Select(each => (each.Typed, Score: each.Ndcg([.. index.Find(each.Typed).Hits.Take(Depth).Select(hit => keys[hit.Id])]))).ToList();
        foreach (var (typed, score) in scores.Where(each => each.Score < 0.9).OrderBy(each => each.Score))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.00} {typed}"));
        var mean = scores.Average(each => each.Score);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nDCG@{Depth} over {scores.Count} questions: {mean:0.000}"));
        Assert.True(mean >= Floor, string.Create(CultureInfo.InvariantCulture, $"nDCG@{Depth} is {mean:0.000}"));
    }

    private static SearchDocument Document(string[] line, int at) => SmallIndex.Document(
        at, line[3], line[4], documentNumber: line[2], year: int.Parse(line[0], CultureInfo.InvariantCulture));

    private static IEnumerable<string> Lines(string file) =>
        Repository.Read($"{Folder}/{file}").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');

    private sealed record Judgement(string Typed, IReadOnlyDictionary<string, int> Gains)
    {
        public static Judgement Read(string line)
        {
            var parts = line.Split("=>", StringSplitOptions.TrimEntries);
            return new(parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(':'))
                .ToDictionary(each => each[0], each => int.Parse(each[1], CultureInfo.InvariantCulture)));
        }

        /// <summary>Discounted gain of an order against that of the best one.</summary>
        public double Ndcg(IReadOnlyList<string> found) =>
            Gain(found.Select(key => Gains.GetValueOrDefault(key))) / Gain(Gains.Values.OrderDescending().Take(Depth));

        private static double Gain(IEnumerable<int> gains) => gains.Select((gain, place) => (Math.Pow(2, gain) - 1) / Math.Log2(place + 2)).Sum();
    }
}
