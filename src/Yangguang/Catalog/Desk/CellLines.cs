using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Desk;

/// <summary>Splits what clerks type into one box.</summary>
internal static class CellLines
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r', '|'];

    /// <summary>One entry a line.</summary>
    public static string[] Of(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Names in a row, however they are separated; a 、 inside a channel's own name does not separate.</summary>
    public static IEnumerable<string> Names(string text)
    {
        if (text.Trim() is { Length: > 0 } whole && Channel.All.Any(channel => channel.Name == whole))
            return [whole];
        return text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
