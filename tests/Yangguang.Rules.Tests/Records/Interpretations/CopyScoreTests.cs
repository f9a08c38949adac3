using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Rules.Tests.Records.Interpretations;

/// <summary>How much of an interpretation repeats its document (D02).</summary>
public sealed class CopyScoreTests
{
    private const string Document = "第一条 城市最低生活保障标准为每人每月760元，农村为每人每月560元。\n第二条 共同生活的家庭成员人均收入低于标准的，可以申请。\n第三条 本通知自2026年4月1日起施行。";

    // Few letters, so that much repeats; some paragraphs.
    private static readonly Gen<string> Texts =
        Gen.Elements('低', '保', '标', '准', '元', '，', '低', '保', '\n').ArrayOf(90).Select(letters => new string(letters));

    [Fact]
    public void A_copy_scores_one_and_a_text_of_its_own_almost_nothing()
    {
        Assert.Equal(1, CopyScore.Of(Document, Document));
        Assert.Equal(1, CopyScore.Of(Document, "第三条，本通知自2026年4月1日起施行！\n第一条：城市最低生活保障标准为每人每月760元，农村为每人每月560元"));
        Assert.InRange(CopyScore.Of(Document, "这次调整后，一户三口之家每月能多领一百多元，手续照旧在村里办，不用跑县城。"), 0, 0.2);
        Assert.Equal(0, CopyScore.Of(Document, ""));
        Assert.Equal(0, CopyScore.Of("", Document));
    }

    [Fact]
    public void Words_put_in_between_do_not_hide_a_copy() =>
        Assert.InRange(CopyScore.Of(Document, "根据规定，城市最低生活保障标准为每人每月760元，另外农村为每人每月560元，大家注意。"), CopyScore.Warning, 1);

    [Fact]
    public void The_score_is_that_of_a_table_of_common_subsequences() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts => Math.Abs(CopyScore.Of(texts.Item1, texts.Item2) - ByTable(texts.Item1, texts.Item2)) < 1e-9)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_score_is_a_share() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts => CopyScore.Of(texts.Item1, texts.Item2) is >= 0 and <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_part_of_the_document_scores_one() =>
        Prop.ForAll(Texts.ToArbitrary(), text => CopyScore.Of(text, text[10..^10]) == (text[10..^10].Split('\n').Any(line => Pieces(line).Count > 0) ? 1 : 0))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void More_of_the_document_never_lowers_the_score() =>
        Prop.ForAll(Texts.Three().ToArbitrary(), texts => CopyScore.Of(texts.Item1 + texts.Item3, texts.Item2) >= CopyScore.Of(texts.Item1, texts.Item2))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Long_texts_are_measured_whole()
    {
        var dice = new Random(7);
        var document = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('一' + dice.Next(3000))));

        Assert.Equal(1, CopyScore.Of(document, document));
        Assert.Equal(1, CopyScore.Of(new string('的', 20_000), new string('的', 5_000)));
        Assert.InRange(CopyScore.Of(document, document[..10_000] + new string(document[10_000..].Reverse().ToArray())), 0.5, 0.51);
    }

    private static double ByTable(string document, string written)
    {
        var original = Pieces(document);
        var paragraphs = written.Split('\n').Select(Pieces).ToList();
        var all = paragraphs.Sum(pieces => pieces.Count);
        return all == 0 ? 0 : (double)paragraphs.Sum(pieces => Common(pieces, original)) / all;
    }

    private static List<string> Pieces(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 2)).Select(place => letters.Substring(place, 3))];
    }

    private static int Common(List<string> left, List<string> right)
    {
        var table = new int[left.Count + 1, right.Count + 1];
        for (var i = 1; i <= left.Count; i++)
        {
            for (var j = 1; j <= right.Count; j++)
                table[i, j] = left[i - 1] == right[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
        }

        return table[left.Count, right.Count];
    }
}
