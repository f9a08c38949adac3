namespace Yangguang.Rules.Channels;

/// <summary>Shortens Chinese prose where a sentence ends, so that nothing is said by half.</summary>
public static class SentenceCut
{
    private const string Ends = "。！？；";
    private const char Ellipsis = '…';

    /// <summary>
    /// The text itself when it fits; else as many whole sentences as fit; else, when not even the first fits, as much as fits before a
    /// comma or in the worst case a letter, with 「…」.
    /// </summary>
    /// <param name="text">Prose; line breaks are taken as spaces between sentences and dropped.</param>
    /// <param name="limit">Most characters (UTF-16 units; a surrogate pair is never split).</param>
    public static string To(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        var flat = string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (limit <= 0)
            return "";
        if (flat.Length <= limit)
            return flat;
        var end = flat.LastIndexOfAny(Ends.ToCharArray(), limit - 1);
        if (end >= 0)
            return flat[..(end + 1)];
        var comma = flat.LastIndexOfAny(['，', '、', '：'], limit - 1);
        var keep = comma >= limit / 2 ? comma : limit - 1;
        if (keep > 0 && char.IsHighSurrogate(flat[keep - 1]))
            keep--;
        return flat[..keep] + Ellipsis;
    }
}
