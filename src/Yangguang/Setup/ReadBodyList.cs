using System.Text;

namespace Yangguang.Setup;

/// <summary>
/// Reads a county's list of bodies from a csv in UTF-8 or GBK. Every problem is told with its line; nothing is guessed and
/// one bad line makes the whole list unusable.
/// </summary>
internal static class ReadBodyList
{
    public const string Columns = "代码,名称,简称,层级,类型,上级代码,电话,地址";

    private static readonly string[] Required = ["代码", "名称", "层级"];

    public static BodyList From(byte[] file)
    {
        if (Decoded(file) is not { } text)
            return Unusable("文件不是文本，或编码无法识别。请在表格软件中另存为“CSV UTF-8”后重试。");
        var rows = CsvRows.Of(text).Where(row => row.Cells.Exists(cell => cell.Length > 0)).ToList();
        if (rows.Count == 0)
            return Unusable($"文件是空的。第一行应为表头：{Columns}。");
        var missing = Required.Except(rows[0].Cells).ToList();
        return missing.Count > 0
            ? Unusable($"表头缺少“{string.Join("”“", missing)}”列。第一行应为：{Columns}。")
            : Lines(rows[0].Cells, rows.Skip(1));
    }

    private static BodyList Lines(List<string> head, IEnumerable<(int Line, List<string> Cells)> rows)
    {
        var problems = new List<BodyProblem>();
        var bodies = new List<BodyLine>();
        foreach (var (line, cells) in rows)
        {
            if (cells.Skip(head.Count).Any(cell => cell.Length > 0))
                problems.Add(new BodyProblem(line, $"有{cells.Count}格，表头只有{head.Count}列。名称或地址中有逗号的，请用英文引号括起来。"));
            else if (BodyCells.Read(line, ByColumn(head, cells), problems) is { } body)
                bodies.Add(body);
        }

        problems.AddRange(BodyListRules.Problems(bodies));
        return new BodyList(bodies, [.. problems.OrderBy(problem => problem.Line)]);
    }

    private static Dictionary<string, string> ByColumn(List<string> head, List<string> cells) => Columns.Split(',').ToDictionary(
        column => column,
        column => head.IndexOf(column) is >= 0 and var place && place < cells.Count ? cells[place] : "");

    private static string? Decoded(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var name in new[] { "utf-8", "gb18030" })
        {
            try
            {
                var strict = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
                var text = strict.GetString(file).TrimStart('\uFEFF');
                return text.Contains('\0', StringComparison.Ordinal) ? null : text;
            }
            catch (DecoderFallbackException)
            {
                // Not this encoding; the next may fit.
            }
        }

        return null;
    }

    private static BodyList Unusable(string problem) => new([], [new BodyProblem(0, problem)]);
}
