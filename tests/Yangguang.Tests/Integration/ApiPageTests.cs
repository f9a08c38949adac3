using System.Text.RegularExpressions;
using Yangguang.Integration;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Integration;

/// <summary>docs/api.md names every problem and every kind of news that the interface knows.</summary>
public sealed partial class ApiPageTests
{
    private static readonly string Page = Repository.Read("docs/api.md");

    [Fact]
    public void Every_problem_code_of_the_interface_is_explained() => Offenders.None(
        Repository.Files("src/Yangguang/Integration/Api", ".cs").Append("src/Yangguang/Integration/PushRecord.cs")
            .SelectMany(file => Code().Matches(Repository.Read(file))).Select(match => match.Groups["code"].Value).Distinct()
            .Where(code => !Page.Contains($"`{code}`", StringComparison.Ordinal)));

    [Fact]
    public void Every_kind_of_news_is_explained() =>
        Offenders.None(EventTypes.All.Keys.Where(type => !Page.Contains($"`{type}`", StringComparison.Ordinal)));

    [GeneratedRegex(@"(Problem\(\d{3}, |Refused\(\s*|\] = \(|\(4\d\d, )""(?<code>[a-z.-]+)""")]
    private static partial Regex Code();
}
