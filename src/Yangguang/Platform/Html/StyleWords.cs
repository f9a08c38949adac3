namespace Yangguang.Platform.Html;

/// <summary>The declarations of a style attribute, lower case; the last of a name wins, as in a browser.</summary>
internal static class StyleWords
{
    public static IReadOnlyDictionary<string, string> Of(string style)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                words[declaration[..colon].Trim().ToLowerInvariant()] = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
        }

        return words;
    }
}
