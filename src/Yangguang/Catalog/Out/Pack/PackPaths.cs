using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>The files of a pack. No other name is written or accepted.</summary>
internal static partial class PackPaths
{
    public const string Bodies = "bodies.json";
    public const string Areas = "areas.json";
    public const string Catalogs = "catalogs.json";
    public const string Statements = "statements.json";

    /// <summary>Files that every pack has.</summary>
    public static IReadOnlyList<string> Always { get; } = [Bodies, Areas, Catalogs, Statements];

    public static string Rows(string area) => $"rows/{area}.json";

    public static string Versions(string area) => $"versions/{area}.json";

    public static bool IsKnown(string path) => path == PackManifest.Path || Always.Contains(path) || ByArea().IsMatch(path);

    [GeneratedRegex("^(rows|versions)/[0-9A-Za-z]{1,8}[.]json$")]
    private static partial Regex ByArea();
}
