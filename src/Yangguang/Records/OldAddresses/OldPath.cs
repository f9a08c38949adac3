namespace Yangguang.Records.OldAddresses;

/// <summary>How addresses of the former site are written to be compared: path and query, decoded, lower case, no host, no trailing slash.</summary>
public static class OldPath
{
    /// <summary>Longest address that is kept.</summary>
    public const int Longest = 400;

    /// <summary>Null for what is no address of a page: empty, the root, or too long.</summary>
    public static string? Of(string address)
    {
        var text = address.Trim();
        if (Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
            text = whole!.PathAndQuery;
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        text = Uri.UnescapeDataString(hash < 0 ? text : text[..hash]).Replace("\0", "", StringComparison.Ordinal);
        if (!text.StartsWith('/'))
            text = '/' + text;
        text = text.TrimEnd('/', '?').ToLowerInvariant();
        return text.Length is 0 or > Longest ? null : text;
    }
}
