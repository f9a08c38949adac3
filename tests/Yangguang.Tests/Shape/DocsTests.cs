using System.Text.RegularExpressions;

namespace Yangguang.Tests.Shape;

/// <summary>Documentation is tested: what it names exists, and what exists is named.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] Pages =
        [.. Repository.Files("docs", ".md"), .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(f => Path.GetFileName(f))];

    [Fact]
    public void Every_link_in_the_documentation_leads_somewhere() =>
        Offenders.None(
            from page in Pages
            from Match link in Link().Matches(Repository.Read(page))
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Repository.Has(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{page} → {target}");

    [Fact]
    public void Every_word_of_the_glossary_is_a_type_that_exists()
    {
        var types = new[] { typeof(Server).Assembly, typeof(Rules.Law.Citation).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name.Split('`')[0]).ToHashSet();
        var named = GlossaryRow().Matches(Repository.Read("docs/glossary.md"))
            .SelectMany(row => Code().Matches(row.Groups["types"].Value)).Select(code => code.Groups["name"].Value).ToList();
        Assert.NotEmpty(named);
        Offenders.None(named.Where(name => !types.Contains(name)));
    }

    [Fact]
    public void Every_setting_the_program_reads_is_in_the_reference_and_the_other_way_round()
    {
        var read = Repository.Files("src", ".cs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)).SelectMany(file => SettingInCode().Matches(Repository.Read(file)))
            .Select(match => match.Groups["name"].Value).Distinct().Order();
        var described = SettingInReference().Matches(Repository.Read("docs/operations.md"))
            .Select(match => match.Groups["name"].Value).Distinct().Order();
        Assert.Equal(read, described);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // | 中文 | `Type` `OtherType` | meaning |
    [GeneratedRegex(@"^\|[^|]+\|(?<types>[^|]*`[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex GlossaryRow();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`")]
    private static partial Regex Code();

    // A setting is written in one piece, "Section:Name", so that it can be searched for.
    [GeneratedRegex(@"""(?<name>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+)""")]
    private static partial Regex SettingInCode();

    [GeneratedRegex(@"^\| `(?<name>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex SettingInReference();
}
