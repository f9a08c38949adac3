using FsCheck;
using FsCheck.Fluent;
using Yangguang.Shared;
using Yangguang.Shared.Reach;

namespace Yangguang.Tests.Shared;

/// <summary>C10: what a reader chose, in one cookie that anybody may have written.</summary>
public sealed class AppearanceTests
{
    private static readonly string[] Words = ["", "light", "dark", "contrast", "large", "care", "hant", "p", "l", "t", "lp", "x", "..", "\"><script>", "发"];

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("dark.", "dark")]
    [InlineData("dark.large", "dark.large")]
    [InlineData(".care.hant", ".care.hant")]
    [InlineData("contrast...tlp", "contrast...plt")]
    [InlineData("purple.\"><script>", "")]
    [InlineData("dark.care.hant.plt.and.more", "dark.care.hant.plt")]
    [InlineData("....................................................", "")]
    public void A_cookie_is_read_as_far_as_it_is_understood(string? cookie, string key) => Assert.Equal(key, Appearance.Read(cookie).Key);

    [Fact]
    public void There_are_few_variants_whatever_is_sent()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Prop.ForAll(Gen.Elements(Words).ListOf(4).ToArbitrary(), parts => keys.Add(Appearance.Read(string.Join('.', parts)).Key) || true).QuickCheckThrowOnFailure();
        Assert.InRange(keys.Count, 2, 4 * 3 * 2 * 8);
    }

    [Fact]
    public void A_choice_that_was_kept_is_read_again() =>
        Prop.ForAll(Gen.Elements(Words).ListOf(4).ToArbitrary(), parts =>
        {
            var read = Appearance.Read(string.Join('.', parts));
            return Appearance.Read(read.Key) == read;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("/records?area=05&q=%E4%BD%8E", "/records?area=05&q=%E4%BD%8E")]
    [InlineData("//example.org", "/")]
    [InlineData("/\\example.org", "/")]
    [InlineData("~/desk", "/")]
    [InlineData("https://example.org/", "/")]
    [InlineData("/a\r\nSet-Cookie: b=c", "/")]
    [InlineData("/低保", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void A_switch_leads_back_to_this_site_only(string? from, string to) => Assert.Equal(to, SwitchAppearance.PageToReturnTo(from));
}
