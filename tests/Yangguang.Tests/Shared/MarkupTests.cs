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
        Assert.Equal(sheets.Order(), StyleSheet.Parts.Concat(["print", "design"]).Order());
    }

    [Fact]
    public void Every_shape_that_is_drawn_exists()
    {
        var drawn = Repository.Read("src/Yangguang/wwwroot/img/shapes.svg");
        var badges = typeof(Badge).GetProperties().Where(property => property.PropertyType == typeof(Badge)).Select(property => ((Badge)property.GetValue(null)!).Shape);
        Offenders.None(badges.Distinct().Where(shape => !drawn.Contains($"id=\"{shape}\"", StringComparison.Ordinal)));
    }

    private static void AssertNowhere(Regex pattern) =>
        Offenders.None(from file in Repository.Files("src/Yangguang", ".cshtml")
                       where pattern.IsMatch(Repository.Read(file))
                       select file);

    [GeneratedRegex("""\sstyle\s*=\s*["']|<style[\s>]""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("""<script(?![^>]*\ssrc=)|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();
}
