using System.Globalization;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>Figures as they are typed, by the names of their fields: t2:permits, t3:R3.1:0, t4:direct:0, before:0. An empty field adds nothing.</summary>
public sealed class SupplementInput(IReadOnlyDictionary<string, string> fields)
{
    private const string Before = "before";
    private const decimal Largest = 100_000_000;

    private static readonly int Kinds = ReportForm.Columns.Count - 1;
    private static readonly int Outcomes = ReportForm.DisputeColumns.Count - 1;

    /// <summary>Rows of table 3 that somebody may add to; the sum adds itself up.</summary>
    public static IEnumerable<ReportRow> Rows => ReportForm.Rows.Where(row => row.Id != ReportForm.Results);

    public static bool IsField(string name) => name.StartsWith("t2:", StringComparison.Ordinal) || name.StartsWith("t3:", StringComparison.Ordinal)
        || name.StartsWith("t4:", StringComparison.Ordinal) || name.StartsWith($"{Before}:", StringComparison.Ordinal);

    public static SupplementInput Of(ReportSupplement supplement)
    {
        var typed = supplement.Proactive.ToDictionary(cell => $"t2:{cell.Key}", cell => cell.Value.ToString(CultureInfo.InvariantCulture));
        foreach (var (row, cells) in supplement.Requests)
            Put(typed, $"t3:{row}", cells);
        foreach (var (group, cells) in supplement.Disputes)
            Put(typed, $"t4:{group}", cells);
        Put(typed, Before, supplement.CarriedOutBefore);
        return new(typed);
    }

    public string this[string name] => fields.GetValueOrDefault(name, "");

    public IEnumerable<string> Problems() => fields
        .Where(field => field.Value.Length > 0 && Read(field.Key, field.Value) is null)
        .Select(field => $"{InWords(field.Key)}“{field.Value}”{(field.Key == $"t2:{ProactiveForm.Fees}" ? "不是不小于0的数" : "不是不小于0的整数")}，没有的填0或者留空。");

    public ReportSupplement ToSupplement(string note) => new()
    {
        Proactive = ProactiveForm.Cells.Select(cell => (cell, value: Read($"t2:{cell}", this[$"t2:{cell}"])))
            .Where(each => each.value is not null).ToDictionary(each => each.cell, each => each.value!.Value),
        Requests = Table(Rows.Select(row => row.Id), "t3", Kinds),
        Disputes = Table(ReportForm.DisputeGroups.Select(group => group.Id), "t4", Outcomes),
        CarriedOutBefore = Cells(Before, Kinds, keepZeros: true),
        Note = note.Trim(),
    };

    private Dictionary<string, IReadOnlyList<int>> Table(IEnumerable<string> rows, string table, int count) =>
        rows.Select(row => (row, cells: Cells($"{table}:{row}", count, keepZeros: false))).Where(each => each.cells.Count > 0).ToDictionary(each => each.row, each => each.cells);

    /// <summary>The cells of a row; none when nothing is typed in it, or nothing but zeros that would add nothing.</summary>
    private IReadOnlyList<int> Cells(string row, int count, bool keepZeros)
    {
        var cells = Enumerable.Range(0, count).Select(at => Name(row, at)).Select(name => Read(name, this[name])).ToList();
        return cells.TrueForAll(cell => cell is null || (cell == 0 && !keepZeros)) ? [] : [.. cells.Select(cell => (int)(cell ?? 0))];
    }

    private static void Put(Dictionary<string, string> typed, string row, IReadOnlyList<int> cells)
    {
        for (var at = 0; at < cells.Count; at++)
            typed[Name(row, at)] = cells[at].ToString(CultureInfo.InvariantCulture);
    }

    private static string Name(string row, int at) => string.Create(CultureInfo.InvariantCulture, $"{row}:{at}");

    private static decimal? Read(string name, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && value <= Largest && (name == $"t2:{ProactiveForm.Fees}" || decimal.Truncate(value) == value)
            ? value
            : null;

    private static string InWords(string name)
    {
        var parts = name.Split(':');
        return parts[0] switch
        {
            "t2" => ProactiveForm.Label(parts[1]),
            "t3" => $"{parts[1]}（{ReportForm.Columns.ElementAtOrDefault(Place(parts))}）",
            "t4" => $"{ReportForm.DisputeGroups.FirstOrDefault(group => group.Id == parts[1])?.Label}（{ReportForm.DisputeColumns.ElementAtOrDefault(Place(parts))}）",
            _ => $"上年结转下年度（{ReportForm.Columns.ElementAtOrDefault(Place(parts))}）",
        };
    }

    private static int Place(string[] parts) => int.TryParse(parts[^1], CultureInfo.InvariantCulture, out var at) ? at : -1;
}
