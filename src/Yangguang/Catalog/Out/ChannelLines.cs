using System.Text;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Out;

/// <summary>The channel cell as the form sets it: ■ and □ before the thirteen options, two short ones on a line.</summary>
internal static class ChannelLines
{
    private const int ShortOption = 9;

    public static string Of(IEnumerable<string> channels) => Arrange(ChannelSet.Of(channels).Print().Split(' '));

    private static string Arrange(string[] options)
    {
        var lines = new StringBuilder();
        var room = false;
        foreach (var option in options)
        {
            var isShort = option.Length <= ShortOption;
            if (lines.Length > 0)
                lines.Append(room && isShort ? "　" : "\n");
            room = isShort && !(room && lines.Length > 0);
            lines.Append(option);
        }

        return lines.ToString();
    }
}
