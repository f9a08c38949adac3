using System.Reflection;
using Yangguang.Rules.Law;
using Yangguang.Rules.Tests.Time;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void The_rules_page_is_what_the_rule_book_prints()
    {
        var path = Path.Combine(CalendarSources.RepositoryRoot(), "docs", "rules.md");
        var printed = RulesPage.Print();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, printed);
        Assert.Equal(printed, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Fact]
    public void Every_type_that_reckons_a_deadline_is_in_the_book()
    {
        var clocks = typeof(RuleBook).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.ReturnType == typeof(Deadline)));
        Assert.Empty(clocks.Except(RuleBook.All.Select(rule => rule.Type)));
    }

    [Fact]
    public void Every_rule_stands_in_the_file_its_link_names() =>
        Assert.All(RuleBook.All, rule => Assert.True(File.Exists(Path.Combine(
            CalendarSources.RepositoryRoot(), "src", "Yangguang.Rules", rule.Type.Namespace!["Yangguang.Rules.".Length..].Replace('.', '/'), $"{rule.Name}.cs")), rule.Name));

    [Fact]
    public void A_rule_has_one_entry_a_title_and_a_law()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Type).Distinct().Count());
        Assert.All(RuleBook.All, rule => Assert.True(rule.Title.Length > 0 && rule.Says.EndsWith('.') && rule.Law.Title.Length > 0));
    }

    [Fact]
    public void Every_setting_of_local_practice_is_explained() =>
        Assert.All(RulesPage.Settings(), setting => Assert.EndsWith(".", setting.Summary, StringComparison.Ordinal));

    [Fact]
    public void The_newest_wording_not_later_than_the_event_applies()
    {
        Wording[] wordings = [new(new(2008, 5, 1), 15, Laws.DisclosureRegulation2008()), new(new(2019, 5, 15), 20, Laws.DisclosureRegulation())];
        Assert.Equal(15, Wording.On(wordings, new(2000, 1, 1)).Length);
        Assert.Equal(15, Wording.On(wordings, new(2019, 5, 14)).Length);
        Assert.Equal(20, Wording.On(wordings, new(2019, 5, 15)).Length);
    }
}
