using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Bench.Suites;

/// <summary>How much of an interpretation repeats its document: shown to the clerk while the page is answered.</summary>
internal static class CopyScoreSuite
{
    private const double MostMilliseconds = 100;

    public static Suite Suite { get; } = new("copyscore", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var dice = new Random(7);
        var document = string.Concat(Enumerable.Range(0, smoke ? 200 : 20_000).Select(_ => (char)('一' + dice.Next(3000))));
        var written = string.Concat(document.Select((letter, place) => place % 3 == 0 ? letter : (char)('一' + dice.Next(3000))));
        yield return new($"{document.Length:#,0} characters against {written.Length:#,0}",
            Stopclock.MedianMilliseconds(smoke ? 1 : 10, () => CopyScore.Of(document, written)), MostMilliseconds, "ms");
        yield return new($"{document.Length:#,0} characters against themselves",
            Stopclock.MedianMilliseconds(smoke ? 1 : 10, () => CopyScore.Of(document, document)), MostMilliseconds, "ms");
    }
}
