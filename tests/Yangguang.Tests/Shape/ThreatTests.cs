using System.Text.RegularExpressions;

namespace Yangguang.Tests.Shape;

/// <summary>The threat model is no essay: every control has a test, and every test that it names exists.</summary>
public sealed partial class ThreatTests
{
    private static readonly string[] MostFeared = ["篡改", "暗链", "仿冒", "泄露", "倒签", "灌水", "恶意文件", "供应链", "盗用账号", "内网"];

    [Fact]
    public void Every_test_that_the_threat_model_names_exists()
    {
        var tests = typeof(ThreatTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.Name}.{method.Name}")).ToHashSet();
        var named = Named().Matches(Repository.Read("docs/threats.md")).Select(match => match.Groups["test"].Value).ToList();

        Assert.True(named.Count > 25, $"{named.Count}");
        Offenders.None(named.Where(test => !tests.Contains(test)));
    }

    [Fact]
    public void Every_threat_of_the_table_has_a_control_and_a_test()
    {
        var rows = Repository.Read("docs/threats.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Threat", StringComparison.Ordinal)).ToList();

        Offenders.None(MostFeared.Where(threat => !rows.Any(row => row.Contains(threat, StringComparison.Ordinal))));
        Offenders.None(rows.Where(row => row.Split('|') is not [_, { Length: > 10 }, { Length: > 10 }, var test, _] || !Named().IsMatch(test)));
    }

    [Fact]
    public void Every_package_has_one_exact_version()
    {
        var versions = PackageVersion().Matches(Repository.Read("Directory.Packages.props")).Select(match => match.Groups["version"].Value).ToList();
        Assert.NotEmpty(versions);
        Offenders.None(versions.Where(version => !ExactVersion().IsMatch(version)));
        Offenders.None(Repository.Files("src", ".csproj").Where(file => Repository.Read(file).Contains("PackageReference Include=\"", StringComparison.Ordinal) && InlineVersion().IsMatch(Repository.Read(file))));
    }

    [Fact]
    public void Every_package_of_npm_is_pinned_by_its_digest()
    {
        var lines = Repository.Read("package-lock.json").Split('\n');
        var packages = lines.Count(line => line.TrimStart().StartsWith("\"node_modules/", StringComparison.Ordinal));
        Assert.True(packages > 0);
        Assert.Equal(packages, lines.Count(line => line.TrimStart().StartsWith("\"integrity\": \"sha512-", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"`(?<test>[A-Z][A-Za-z]+Tests\.[A-Z][A-Za-z_]+)`")]
    private static partial Regex Named();

    [GeneratedRegex("<PackageVersion Include=\"[^\"]+\" Version=\"(?<version>[^\"]+)\"")]
    private static partial Regex PackageVersion();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?$")]
    private static partial Regex ExactVersion();

    [GeneratedRegex("<PackageReference Include=\"[^\"]+\" Version=")]
    private static partial Regex InlineVersion();
}
