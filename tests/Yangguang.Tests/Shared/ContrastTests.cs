using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Shared;

/// <summary>WCAG 2.2 contrast of every pair of tokens that meet on a page, in light and in dark. C10</summary>
public sealed partial class ContrastTests
{
    private const double Text = 4.5;
    private const double Control = 3;

    public static TheoryData<string> Themes => ["light", "dark", "contrast"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_is_readable_on_every_ground_it_stands_on(string theme) =>
        AssertAll(theme, Text, from ground in new[] { "paper", "paper-sunk", "paper-raised" }
                               from ink in new[] { "ink", "ink-soft", "ink-faint", "link", "link-hover", "accent", "danger", "met", "near", "late", "over", "wait", "plan" }
                               select (ink, ground));

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_badge_is_readable_on_its_own_wash(string theme) =>
        AssertAll(theme, Text, new[] { "met", "near", "late", "over", "wait", "plan" }.Select(tone => (tone, tone + "-wash")));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Notices_buttons_marks_and_heat_cells_are_readable(string theme) =>
        AssertAll(theme, Text,
        [
            ("action-ink", "action"), ("action-ink", "action-hover"), ("ink", "mark"), ("ink", "wash"), ("link", "wash"), ("ink", "accent-wash"),
            ("ink", "met-wash"), ("ink", "near-wash"), ("ink", "over-wash"), ("ink", "plan-wash"), ("danger-hover", "over-wash"),
            ("heat-ink", "heat-0"), ("heat-ink", "heat-1"), ("heat-ink", "heat-2"), ("heat-ink", "heat-3"), ("heat-ink-4", "heat-4"),
        ]);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Edges_of_controls_and_the_focus_ring_stand_out(string theme) =>
        AssertAll(theme, Control, [("rule-strong", "paper"), ("rule-strong", "paper-raised"), ("focus", "paper"), ("focus", "paper-sunk"), ("accent", "paper")]);

    [Fact]
    public void The_explicit_dark_equals_the_dark_of_the_system()
    {
        var blocks = Dark().Matches(Repository.Read("src/Yangguang/wwwroot/css/tokens.css"));
        Assert.Equal(2, blocks.Count);
        Assert.Equal(Tokens(blocks[0].Value), Tokens(blocks[1].Value));
    }

    // 高对比: WCAG's enhanced contrast.
    [Fact]
    public void High_contrast_is_high() =>
        AssertAll("contrast", 7, from ground in new[] { "paper", "paper-sunk", "paper-raised" }
                                 from ink in new[] { "ink", "ink-soft", "ink-faint", "link", "accent", "danger", "rule-strong", "focus" }
                                 select (ink, ground));

    private static void AssertAll(string theme, double least, IEnumerable<(string Ink, string Ground)> pairs)
    {
        var css = Repository.Read("src/Yangguang/wwwroot/css/tokens.css");
        var colours = Tokens(theme switch
        {
            "dark" => Dark().Match(css).Value,
            "contrast" => HighContrast().Match(css).Value,
            _ => css[..css.IndexOf("@media", StringComparison.Ordinal)],
        });
        Offenders.None(from pair in pairs
                       let ratio = Ratio(colours[pair.Ink], colours[pair.Ground])
                       where ratio < least
                       select $"{theme}: {pair.Ink} on {pair.Ground} is {ratio:0.00}, needs {least}");
    }

    private static Dictionary<string, string> Tokens(string css) =>
        Colour().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();

    [GeneratedRegex(@"color-scheme: dark;[^}]*}")]
    private static partial Regex Dark();

    [GeneratedRegex(@"data-theme=""contrast""][^}]*}")]
    private static partial Regex HighContrast();
}
