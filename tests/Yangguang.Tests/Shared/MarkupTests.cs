using System.Text.RegularExpressions;
using Yangguang.Shared;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Shared;

/// <summary>What the content security policy and the design system demand of every Razor file.</summary>
public sealed partial class MarkupTests
{
    [Fact]
    public void No_page_carries_a_style_attribute() => AssertNowhere(InlineStyle());

    [Fact]
    public void No_page_carries_a_script_of_its_own() => AssertNowhere(InlineScript());

    [Fact]
    public void Every_style_sheet_is_sent_or_belongs_to_one_page()
    {
        var sheets = Repository.Files("src/Yangguang/wwwroot/css", ".css").Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(sheets.Order(), StyleSheet.Parts.Concat(["print", "design", "screen"]).Order());
    }

    [Fact]
    public void Every_shape_that_is_drawn_exists()
    {
        var drawn = Repository.Read("src/Yangguang/wwwroot/img/shapes.svg");
        var badges = typeof(Badge).GetProperties().Where(property => property.PropertyType == typeof(Badge)).Select(property => ((Badge)property.GetValue(null)!).Shape);
        Offenders.None(badges.Distinct().Where(shape => !drawn.Contains($"id=\"{shape}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_class_that_a_page_writes_has_a_look()
    {
        var looks = Repository.Files("src/Yangguang/wwwroot/css", ".css").SelectMany(file => ClassSelector().Matches(Repository.Read(file))).Select(match => match.Groups[1].Value).ToHashSet();
        Offenders.None(from file in Repository.Files("src/Yangguang", ".cshtml")
                       from attribute in ClassAttribute().Matches(Repository.Read(file))
                       from name in attribute.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                       where !looks.Contains(name)
                       select $"{file}: {name}");
    }

    private static void AssertNowhere(Regex pattern) =>
        Offenders.None(from file in Repository.Files("src/Yangguang", ".cshtml")
                       where pattern.IsMatch(Repository.Read(file))
                       select file);

    [GeneratedRegex("""\sstyle\s*=\s*["']|<style[\s>]""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    // A block of linked data is never run, so the policy lets it stand.
    [GeneratedRegex("""<script(?![^>]*\ssrc=|\stype="application/ld\+json")|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)")]
    private static partial Regex ClassSelector();

    // Attributes with an expression in them are seen when the page runs.
    [GeneratedRegex("class=\"([^\"@]*)\"")]
    private static partial Regex ClassAttribute();
}
