namespace Yangguang.Records.OldAddresses;

/// <summary>One line of an imported list.</summary>
public sealed record OldAddressLine(int Number, string Text, string Old, string New)
{
    private static readonly char[] Separators = ['\t', ',', '，'];

    /// <summary>Lines with something in them; a head line is left out.</summary>
    public static IEnumerable<OldAddressLine> Read(string text)
    {
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || (number == 1 && !line.Contains('/', StringComparison.Ordinal)))
                continue;
            var parts = line.Split(Separators, 2);
            yield return new OldAddressLine(number, line, Plain(parts[0]), parts.Length > 1 ? Plain(parts[1]) : "");
        }
    }

    /// <summary>Why the line cannot be used; null when it can.</summary>
    public string? Fault(IReadOnlySet<string> numbers) =>
        OldPath.Of(Old) is not { } path ? $"旧网址为空、是首页，或者超过{OldPath.Longest}个字符。"
        : New.Length == 0 ? "没有新网址：第二列填索引号，或者本站的网址（以 / 开头）。"
        : Target(numbers) is not { } target ? $"“{New}”不是已有的索引号，也不是本站的网址（以 / 开头）。"
        : target == path ? "旧网址和新网址相同。"
        : null;

    /// <summary>The path on this site: that of the record with the number, or the path itself.</summary>
    public string? Target(IReadOnlySet<string> numbers) =>
        numbers.Contains(New) ? $"/records/{New}"
        : New.StartsWith('/') && !New.StartsWith("//", StringComparison.Ordinal) && !New.StartsWith("/\\", StringComparison.Ordinal) ? New
        : null;

    private static string Plain(string cell) => cell.Trim().Trim('"').Trim();
}
