using System.Text;

namespace Yangguang.Demo;

/// <summary>Columns on a terminal, where a Chinese character is two cells wide.</summary>
internal static class TextTable
{
    public static string Of(string indent, params string[][] rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Length))
            .Select(column => rows.Max(row => column < row.Length ? WidthOf(row[column]) : 0)).ToList();
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            var line = new StringBuilder(indent);
            for (var column = 0; column < row.Length; column++)
                line.Append(row[column]).Append(' ', widths[column] - WidthOf(row[column]) + 3);
            table.AppendLine(line.ToString().TrimEnd());
        }

        return table.ToString();
    }

    private static int WidthOf(string text) => text.Sum(letter => letter > 0x2E80 ? 2 : 1);
}
