using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Yangguang.Catalog.Import;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Html;
using Yangguang.Rules.Time;
using Yangguang.Tests.Platform.Files;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Fuzz;

/// <summary>Little to send, much to work on: packages that unpack without end, entities that multiply, nests, and texts made for a pattern to get lost in (P7).</summary>
public sealed partial class BombTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_package_that_unpacks_to_far_more_than_a_document_is_refused_before_it_is_read()
    {
        var refusal = Assert.Throws<ImportRefusedException>(() => CatalogImport.Read(new MemoryStream(FileTricks.Bomb()), "目录.docx"));
        Assert.Contains("压缩炸弹", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_multiply_a_billionfold_are_never_spelled_out()
    {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY l0 \"笑\">");
        for (var level = 1; level < 10; level++)
            laughs.Append(CultureInfo.InvariantCulture, $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">");
        laughs.Append("]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>");
        var package = FileTricks.Package(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", laughs.ToString()));

        Within(Soon, () => Assert.Throws<ImportRefusedException>(() => CatalogImport.Read(new MemoryStream(package), "目录.docx")));
    }

    [Fact]
    public void A_nest_of_a_hundred_thousand_elements_is_read_or_refused_and_does_not_end_the_program()
    {
        var nest = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><table><tr><td>", 25_000)));

        Within(Soon, () =>
        {
            try
            {
                CatalogImport.Read(new MemoryStream([.. "<html>"u8, .. nest]), "目录.html");
            }
            catch (ImportRefusedException)
            {
                // Said in words: that is as good.
            }
        });
        Within(Soon, () => RichText.Clean(string.Concat(Enumerable.Repeat("<ul><li><blockquote>", 30_000))));
    }

    [Theory]
    [InlineData("自")]
    [InlineData("（")]
    [InlineData("20个工作日")]
    [InlineData("《")]
    [InlineData(" ")]
    public void A_text_made_of_one_piece_over_and_over_leads_no_pattern_astray(string piece) => Within(Soon, () =>
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        TimeLimit.Parse(text);
        try
        {
            CatalogImport.ReadText($"序号 一级事项 二级事项 公开内容 公开依据 公开时限\n1 {text} 公示");
        }
        catch (ImportRefusedException)
        {
            // Said in words: that is as good.
        }
    });

    [Fact]
    public void Every_regular_expression_of_the_program_has_a_time_limit()
    {
        var without = new[] { typeof(Server).Assembly, typeof(TimeLimit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute), inherit: false))
            .Select(method => (Name: $"{method.DeclaringType!.FullName}.{method.Name}", Regex: (Regex)method.Invoke(null, null)!))
            .ToList();

        Assert.NotEmpty(without);
        Assert.All(without, each => Assert.True(each.Regex.MatchTimeout <= RegexLimit.Longest, each.Name));
        Offenders.None(
            from file in Repository.Sources("src")
            from line in Repository.Read(file).Split('\n')
            where Unlimited().IsMatch(line) && !line.Contains("Longest", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}");
    }

    [Fact]
    public void A_pattern_that_was_led_astray_gives_up()
    {
        var begun = Stopwatch.GetTimestamp();
        Assert.Throws<RegexMatchTimeoutException>(() => new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(300)).IsMatch(new string('a', 40) + "!"));
        Assert.True(Stopwatch.GetElapsedTime(begun) < Soon);
    }

    // Written out they would take the limit that the process had when the first of them was made.
    [GeneratedRegex(@"new Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split)\(")]
    private static partial Regex Unlimited();

    private static void Within(TimeSpan limit, Action work)
    {
        var begun = Stopwatch.GetTimestamp();
        work();
        Assert.True(Stopwatch.GetElapsedTime(begun) < limit, $"{Stopwatch.GetElapsedTime(begun)}");
    }
}
