using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class TimeLimitProperties
{
    private static readonly string[] Pieces =
    [
        "信息形成", "或者变更", "之日起", "20", "二十", "*", "个", "工作日", "日", "内", "前", "后", "公示", "不得少于", "每", "季度", "半年", "1月31日", "1次",
        "其中", "行政处罚决定", "除", "外", "长期", "及时", "实时", "另有规定", "从其规定", "按月(季)", "随", "公开", "时", ",", ";", "。", "(", ")", "（", "/", "1.", "第", "自", "x",
    ];

    private static Arbitrary<string> Phrases { get; } =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    // A clause that is printed twice is kept once; here no piece comes twice.
    private static Arbitrary<string> PhrasesWithoutRepetition { get; } =
        (from pieces in Gen.Shuffle(Pieces) from count in Gen.Choose(0, Pieces.Length) select string.Concat(pieces.Take(count))).ToArbitrary();

    [Fact]
    public void No_text_makes_the_reader_fail() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => TimeLimit.Parse(text ?? "").Text == (text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Every_letter_and_digit_is_in_a_clause_or_listed_as_unread() =>
        Prop.ForAll(PhrasesWithoutRepetition, text =>
        {
            var limit = TimeLimit.Parse(text);
            var covered = string.Concat(limit.Clauses.Select(c => c.Text).Concat(limit.Unread));
            return text.Where(char.IsLetterOrDigit).GroupBy(c => c).All(g => covered.Count(c => c == g.Key) >= g.Count());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Layout_spaces_change_nothing() =>
        Prop.ForAll(Phrases, Gen.Elements(" ", "\n", "\u3000", "\u00A0").ToArbitrary(), (text, space) =>
        {
            var spaced = TimeLimit.Parse(string.Join(space, text.ToCharArray()));
            var plain = TimeLimit.Parse(text);
            return plain.Clauses.SequenceEqual(spaced.Clauses) && plain.Unread.SequenceEqual(spaced.Unread);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_clause_of_unread_text_is_always_listed() =>
        Prop.ForAll(Phrases, text =>
        {
            var limit = TimeLimit.Parse(text);
            return limit.Clauses.All(c => c.Kind != TimeLimitKind.Text) || limit.Unread.Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Brackets_without_end_do_not_exhaust_the_reader() =>
        Assert.NotEmpty(TimeLimit.Parse(new string('(', 20_000) + "20个工作日" + new string(')', 20_000)).Clauses);
}
