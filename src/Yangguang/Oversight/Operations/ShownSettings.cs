using System.Reflection;
using System.Text.RegularExpressions;

namespace Yangguang.Oversight.Operations;

/// <summary>
/// The settings of this process as an administrator may see them: those of the reference (docs/operations.md, which comes along in the
/// program) that have a value. Secrets only say that they are set.
/// </summary>
internal static partial class ShownSettings
{
    private const string Hidden = "已设置，不显示";

    private static readonly string[] Secrets = ["Password", "ConnectionString", "Secret", "Key", "Token", "User"];

    private static readonly Lazy<IReadOnlyList<string>> Names = new(() =>
    {
        using var reference = Assembly.GetExecutingAssembly().GetManifestResourceStream("Yangguang.operations.md")!;
        using var text = new StreamReader(reference);
        return [.. SettingRow().Matches(text.ReadToEnd()).Select(row => row.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];
    });

    public static IReadOnlyList<(string Name, string Value)> Of(IConfiguration configuration) =>
        [.. from name in Names.Value let value = configuration[name] where !string.IsNullOrEmpty(value) select (name, Secrets.Any(secret => name.EndsWith(secret, StringComparison.Ordinal)) ? Hidden : value)];

    [GeneratedRegex(@"^\| `(?<name>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();
}
