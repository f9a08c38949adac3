namespace Yangguang.Tests.Shape;

/// <summary>The files of this repository, found by walking up from the test's output folder.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults", ".git"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>Paths relative to the root, with forward slashes, of all files under a folder with one of the endings.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Under(Path.Combine(Root, folder))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Everything written by hand in C# or Razor; migrations are generated.</summary>
    public static IEnumerable<string> Sources(params string[] folders) =>
        (folders is [] ? ["src", "tests", "benchmarks"] : folders)
            .SelectMany(folder => Files(folder, ".cs", ".cshtml"))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(sub => !NotOurs.Contains(Path.GetFileName(sub)))
            .SelectMany(Under));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Yangguang.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Yangguang.slnx above the tests."));
}
