using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Yangguang.Platform.Web.Caching;

/// <summary>Which tables a statement reads and writes, as Entity Framework prints them: quoted names after FROM, JOIN, INTO, UPDATE.</summary>
internal sealed partial record StatementTables(IReadOnlyList<string> Read, IReadOnlyList<string> Written)
{
    private const int MostRemembered = 4_000;

    private static readonly ConcurrentDictionary<string, StatementTables> Known = new(StringComparer.Ordinal);

    public static StatementTables Of(string sql)
    {
        if (Known.TryGetValue(sql, out var known))
            return known;
        if (Known.Count >= MostRemembered)
            Known.Clear();
        return Known[sql] = new(Names(Reading(), sql), Names(Writing(), sql));
    }

    private static string[] Names(Regex where, string sql) => [.. where.Matches(sql).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("\\b(?:FROM|JOIN)\\s+\"(\\w+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    [GeneratedRegex("\\b(?:INTO|UPDATE|DELETE\\s+FROM)\\s+\"(\\w+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();
}
