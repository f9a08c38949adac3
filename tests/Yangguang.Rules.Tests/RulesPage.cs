using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Yangguang.Rules.Law;

namespace Yangguang.Rules.Tests;

/// <summary>Prints docs/rules.md from the rule book and from the documentation of <see cref="LocalPractice"/>.</summary>
internal static partial class RulesPage
{
    public static string Print()
    {
        var page = new StringBuilder("""
            # The rules

            Printed from `src/Yangguang.Rules/RuleBook.cs` and `Law/LocalPractice.cs`; a test fails when this page differs.
            To print it anew: `UPDATE_DOCS=1 dotnet test tests/Yangguang.Rules.Tests`.

            | Rule | 规则 | What it says | Law |
            |---|---|---|---|

            """);
        foreach (var rule in RuleBook.All)
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Name}]({Source(rule.Type)}) | {rule.Title} | {rule.Says} | {rule.Law} |\n");
        page.Append("""

            ## Local practice

            What the law leaves open, one record a jurisdiction. Days are working days unless said otherwise.

            | Setting | Starts as | What it decides |
            |---|---|---|

            """);
        foreach (var (name, value, summary) in Settings())
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} | {summary} |\n");
        return page.ToString();
    }

    public static IEnumerable<(string Name, string Value, string Summary)> Settings()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(LocalPractice).Assembly.Location, ".xml"));
        var summaries = documentation.Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(
            member => member.Attribute("name")!.Value, member => Spaces().Replace(member.Element("summary")!.Value.Trim(), " "));
        return from property in typeof(LocalPractice).GetProperties()
               where property.CanWrite && !property.GetMethod!.IsStatic
               orderby property.MetadataToken
               select (property.Name, Show(property.GetValue(LocalPractice.Default)!), summaries[$"P:{typeof(LocalPractice).FullName}.{property.Name}"]);
    }

    private static string Source(Type type) =>
        $"../src/Yangguang.Rules/{type.Namespace!["Yangguang.Rules.".Length..].Replace('.', '/')}/{type.Name}.cs";

    private static string Show(object value) => value switch
    {
        IEnumerable<int> days => string.Join(", ", days),
        MonthDay day => $"{day.Month}-{day.Day}",
        bool yes => yes ? "yes" : "no",
        _ => value.ToString()!,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
