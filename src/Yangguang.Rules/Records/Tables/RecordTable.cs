using System.Globalization;

namespace Yangguang.Rules.Records.Tables;

/// <summary>A table as clerks paste it from a spreadsheet: one line a row, cells separated by tabs, or by commas where there is no tab.</summary>
public sealed class RecordTable
{
    private RecordTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The head's cells.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The lines below the head; a short line is filled with empty cells, so all are as wide as the head or wider.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Reads the pasted text. Empty lines are dropped; a cell may stand in double quotes.</summary>
    public static RecordTable Read(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0).ToList();
        var separator = lines.Exists(line => line.Contains('\t', StringComparison.Ordinal)) ? '\t' : ',';
        var cells = lines.Select(line => Cells(line, separator)).ToList();
        if (cells.Count == 0)
            return new RecordTable([], []);
        var width = cells[0].Count;
        return new RecordTable(cells[0], [.. cells.Skip(1).Select(IReadOnlyList<string> (row) => [.. row, .. Enumerable.Repeat("", Math.Max(0, width - row.Count))])]);
    }

    /// <summary>A cell as an amount; null when it is none. Thousands separators (half and full width) and units 元、万元 are read over.</summary>
    public static decimal? Amount(string cell)
    {
        var text = cell.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal).Trim().TrimEnd('元').TrimEnd('万').Trim();
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static List<string> Cells(string line, char separator)
    {
        var (cells, start, quoted) = (new List<string>(), 0, false);
        for (var place = 0; place <= line.Length; place++)
        {
            if (place < line.Length && line[place] == '"')
                quoted = !quoted;
            if (place < line.Length && (line[place] != separator || quoted))
                continue;
            cells.Add(Unquoted(line[start..place].Trim()));
            start = place + 1;
        }

        return cells;
    }

    private static string Unquoted(string cell) => cell.Length > 1 && cell[0] == '"' && cell[^1] == '"'
        ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
        : cell;
}
