using System.Buffers;
using System.Text;

namespace Yangguang.Platform.Text;

/// <summary>
/// Simplified to traditional script by phrase. A run of characters is cut into the fewest dictionary words; of two ways to cut it
/// the one that needs fewer unusual readings wins, so that 资金发放 is not read as 资 金发 放 and written with hair in it.
/// </summary>
public sealed class TraditionalScript
{
    private const int Piece = 1000;

    private static readonly SearchValues<char> Separators = SearchValues.Create([',', '，', ';', '；', '、', ' ', '\n', '\r', '\t']);

    private readonly Lazy<TraditionalWords> _words;

    public TraditionalScript(IConfiguration configuration)
    {
        var ofCounty = Pairs(configuration["Traditional:Words"] ?? "");
        _words = new(() => TraditionalWords.With(ofCounty));
    }

    public string Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u3400', '\u9fff');
        if (first < 0)
            return text;
        var words = _words.Value;
        var traditional = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAnyInRange('\u3400', '\u9fff');
            if (length != 0)
            {
                length = length < 0 ? text.Length - at : length;
                traditional.Append(text, at, length);
                at += length;
                continue;
            }

            var run = text.AsSpan(at).IndexOfAnyExceptInRange('\u3400', '\u9fff');
            var han = text.AsSpan(at, run < 0 ? text.Length - at : run);
            Convert(han, words, traditional);
            at += han.Length;
        }

        return traditional.ToString();
    }

    /// <summary>The cheapest way from each place to the end, found from the end; then the words along it.</summary>
    private static void Convert(ReadOnlySpan<char> han, TraditionalWords words, StringBuilder traditional)
    {
        var (costs, lengths) = (new int[han.Length + 1], new int[han.Length]);
        for (var at = han.Length - 1; at >= 0; at--)
        {
            (costs[at], lengths[at]) = (costs[at + 1] + Piece, 1);
            for (var length = 2; length <= Math.Min(words.LongestFrom(han[at]), han.Length - at); length++)
            {
                if (words.Find(han.Slice(at, length)) is not { } word)
                    continue;
                var cost = costs[at + length] + Piece + (word.IsUsual ? 0 : 1);
                if (cost <= costs[at])
                    (costs[at], lengths[at]) = (cost, length);
            }
        }

        for (var at = 0; at < han.Length; at += lengths[at])
        {
            if (lengths[at] == 1)
                traditional.Append(words.Of(han[at]));
            else
                traditional.Append(words.Find(han.Slice(at, lengths[at]))!.Value.Text);
        }
    }

    private static Dictionary<string, string> Pairs(string setting)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in setting.AsSpan().SplitAny(Separators))
        {
            var pair = setting[range].Split('=', StringSplitOptions.TrimEntries);
            if (pair is [""])
                continue;
            if (pair is not [{ Length: > 0 } simplified, { Length: > 0 } traditional])
                throw new InstallationException($"设置 Traditional:Words 里的“{setting[range]}”不成对：请写“简体=繁体”，各对之间用逗号分开。");
            pairs[simplified] = traditional;
        }

        return pairs;
    }
}
