using FsCheck;
using FsCheck.Fluent;
using Yangguang.Search.Asking;

namespace Yangguang.Tests.Search;

/// <summary>The index finds what reading everything would find, no more and no less (C10).</summary>
public sealed class HitCountTests
{
    private const string Letters = "甲乙丙丁戊，。 ";

    private static readonly Gen<string> Texts = Gen.Elements(Letters.ToCharArray()).ArrayOf().Select(letters => new string(letters));
    private static readonly Gen<string> Terms = Gen.Elements(Letters[..5].ToCharArray()).ArrayOf().Where(letters => letters.Length is > 0 and < 5).Select(letters => new string(letters));

    [Fact]
    public void Hits_of_a_word_are_those_of_a_scan_of_every_text() => Prop.ForAll(
        Texts.Two().ListOf().Zip(Terms).ToArbitrary(),
        given =>
        {
            var (texts, term) = given;
            using var index = new SmallIndex(texts.Select((text, at) => SmallIndex.Document(at, text.Item1, text.Item2)));
            var scanned = texts.Count(text => text.Item1.Contains(term, StringComparison.Ordinal) || text.Item2.Contains(term, StringComparison.Ordinal));
            Assert.Equal(scanned, index.Find(term).Total);
            Assert.Equal(scanned, index.Find($"“{term}”", order: HitOrder.Date).Total);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Hits_of_two_words_have_both() => Prop.ForAll(
        Texts.ListOf().Zip(Terms.Two()).ToArbitrary(),
        given =>
        {
            var (texts, (first, second)) = given;
            using var index = new SmallIndex(texts.Select((text, at) => SmallIndex.Document(at, "标题", text)));
            // A single character beside a longer word is not asked for.
            var asked = first.Length > 1 == second.Length > 1 ? [first, second] : new[] { first.Length > 1 ? first : second };
            Assert.Equal(texts.Count(text => asked.All(word => text.Contains(word, StringComparison.Ordinal))), index.Find($"{first} {second}").Total);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // C03: whichever word a document has for it.
    [Theory]
    [InlineData("低保", "低保 最低生活保障")]
    [InlineData("公租房", "公租房 廉租房 公共租赁住房")]
    [InlineData("危房改造", "危房改造 农村危房改造 危改")]
    public void Hits_of_a_word_are_the_texts_that_have_any_wording_of_it(string asked, string wordings) => Prop.ForAll(
        Gen.Elements(string.Join(' ', wordings, "低 保 最 低生 活保障 公 租房 廉租 住房 危房 改造 农村 的 ，").Split(' ')).ListOf().Select(string.Concat).ListOf().ToArbitrary(),
        texts =>
        {
            using var index = new SmallIndex(texts.Select((text, at) => SmallIndex.Document(at, "标题", text)));
            Assert.Equal(texts.Count(text => wordings.Split(' ').Any(wording => text.Contains(wording, StringComparison.Ordinal))), index.Find(asked).Total);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Counts_of_facets_are_the_hits_that_the_filter_leaves() => Prop.ForAll(
        Gen.Choose(0, 3).Two().ListOf().ToArbitrary(),
        places =>
        {
            using var index = new SmallIndex(places.Select((place, at) => SmallIndex.Document(at, "低保公示", body: $"b{place.Item1}", area: $"0{place.Item2}", year: 2020 + place.Item1)));
            foreach (var count in index.Find("低保").Facets)
            {
                var filter = count.Facet switch
                {
                    Facet.Body => Filter.None with { Body = count.Code },
                    Facet.Area => Filter.None with { Area = count.Code },
                    Facet.Year => Filter.None with { Year = count.Code },
                    Facet.Kind => Filter.None with { Kind = count.Code },
                    _ => Filter.None with { Validity = count.Code },
                };
                Assert.Equal(count.Count, index.Find("低保", filter).Total);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Up_to_a_thousand_hits_are_counted_and_more_are_said_to_be_more()
    {
        using var thousand = new SmallIndex(Enumerable.Range(0, 1000).Select(at => SmallIndex.Document(at, $"公告{at}")));
        using var more = new SmallIndex(Enumerable.Range(0, 1001).Select(at => SmallIndex.Document(at, $"公告{at}")));
        Assert.Equal((1000, false), (thousand.Find("公告").Total, thousand.Find("公告").IsMore));
        Assert.Equal((1000, true), (more.Find("公告").Total, more.Find("公告").IsMore));
    }

    [Fact]
    public void Pages_by_date_follow_each_other_without_gap_or_repetition()
    {
        using var index = new SmallIndex(Enumerable.Range(0, 53).Select(at => SmallIndex.Document(at, $"公告{at}")));
        var pages = Enumerable.Range(1, 3).SelectMany(page => index.Find("公告", order: HitOrder.Date, page: page).Hits).Select(hit => hit.Id);
        Assert.Equal(Enumerable.Range(0, 53).Reverse().Select(SmallIndex.IdOf), pages);
    }
}
