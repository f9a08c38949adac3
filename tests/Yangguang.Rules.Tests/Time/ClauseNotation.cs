using System.Text.Json;
using System.Text.Json.Serialization;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

/// <summary>Writes clauses the way a test reads best: <c>WITHIN 3 WD FORMED_OR_CHANGED show 7 WD</c>.</summary>
internal static class ClauseNotation
{
    private static readonly JsonSerializerOptions Names = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Write(TimeLimit limit) => string.Join(" | ", limit.Clauses.Select(Write));

    private static string Write(TimeLimitClause clause)
    {
        string?[] words =
        [
            Name(clause.Kind),
            clause.N is { } n ? $"{n} {Name(clause.Unit)}" : null,
            clause.Anchor is { } anchor ? Name(anchor) : null,
            clause.AnchorAssumed ? "(assumed)" : null,
            clause.DisplayMin is { } display ? $"show {display} {Name(clause.DisplayUnit)}" : null,
            clause is { N: null, Cycle: { } cycle } ? Write(cycle) : null,
        ];
        return string.Join(' ', words.Where(w => w is not null));
    }

    private static string Write(PublicationCycle cycle) =>
        $"{cycle.Length}{(cycle.Month is { } m ? $" month {m}" : "")}{(cycle.Day is { } d ? $" day {d}" : "")}";

    private static string Name<T>(T value) => JsonSerializer.Serialize(value, Names).Trim('"');
}
