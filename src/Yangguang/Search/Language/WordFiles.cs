namespace Yangguang.Search.Language;

/// <summary>The word lists that lie beside this file, embedded at build time.</summary>
internal static class WordFiles
{
    /// <summary>The lines of a list that say something.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordFiles).Assembly.GetManifestResourceStream($"search/{name}")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
