using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>
/// Reads rows whose cells run together. Basis, time limit, body and channels are found by their form; nothing marks where
/// first level, second level and content part, so such rows are always doubtful.
/// </summary>
internal static class RunTogetherReading
{
    internal static void Read(TextLines lines, Interpretation into)
    {
        var tokens = Enumerable.Range(0, lines.Count).Where(line => !lines.IsBlank(line))
            .Select(line => new Token(lines.Clean[line].Trim(), lines.Original[line].Trim(), line + 1) { StartsLine = true }).ToList();
        var heads = FlatHeads.In(tokens, into);
        var columns = heads.Count > 0 ? heads[0].Columns : ColumnSet.Template;
        var rows = new List<List<Token>>();
        var serial = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (heads.FirstOrDefault(head => head.Start == i) is { End: > 0 } head)
            {
                (columns, i) = (head.Columns, head.End - 1);
                AddRows(rows, columns, into);
            }
            else if (NextSerial(tokens[i].Text, serial) is { } next)
            {
                serial = next;
                rows.Add([tokens[i]]);
            }
            else if (rows.Count > 0 && RunTogetherRow.Continues(rows[^1], tokens[i]))
            {
                rows[^1].Add(tokens[i]);
            }
            else
            {
                AddRows(rows, columns, into);
                into.SetAside(tokens[i].Original, tokens[i].Text);
            }
        }
        AddRows(rows, columns, into);
    }

    /// <summary>The serial number at the beginning of a line, if it goes on from the last or begins again.</summary>
    private static int? NextSerial(string line, int last)
    {
        foreach (var expected in new[] { last + 1, 1, last + 2 })
        {
            var digits = expected.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (line.StartsWith(digits, StringComparison.Ordinal) && line.Length > digits.Length + 1
                && (RunTogetherRow.HasFields(line[digits.Length..]) || (line[digits.Length] is >= '\u4e00' and <= '\u9fff' && !"年月日个号条工".Contains(line[digits.Length], StringComparison.Ordinal))))
            {
                return expected;
            }
        }
        return null;
    }

    private static void AddRows(List<List<Token>> rows, ColumnSet columns, Interpretation into)
    {
        var parsed = rows.Select(row => RunTogetherRow.Parse(row, columns)).ToList();
        for (var i = 0; i < parsed.Count; i++)
        {
            parsed[i].GuessLevel1(i > 0 ? parsed[i - 1] : null, i + 1 < parsed.Count ? parsed[i + 1] : null);
        }
        parsed.ForEach(row => into.Add(row.ToDraft()));
        rows.Clear();
    }
}
