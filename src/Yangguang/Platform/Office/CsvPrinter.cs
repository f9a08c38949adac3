using System.Text;

namespace Yangguang.Platform.Office;

/// <summary>Comma-separated values as spreadsheets open them: UTF-8 with its mark, CRLF, and no cell that turns into a formula.</summary>
internal static class CsvPrinter
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Print(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder("\ufeff");
        foreach (var row in rows)
            text.Append(Line(row));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One row, for tables that are written as they are read.</summary>
    public static string Line(IEnumerable<string> row) => string.Join(',', row.Select(cell => Quoted(Harmless(SafeText.Of(cell))))) + "\r\n";

    // An apostrophe before the sign makes spreadsheets show the text; see CWE-1236.
    private static string Harmless(string text) => SafeText.LooksLikeFormula(text) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
