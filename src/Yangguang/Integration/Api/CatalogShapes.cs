using Yangguang.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Integration.Api;

/// <summary>An area as the API shows it.</summary>
public sealed record AreaShape(string Code, string Name, int Catalogs, int Rows);

/// <summary>A live catalogue row as the API shows it.</summary>
public sealed record RowShape(
    string Code, string Area, string Body, int Number, string Level1, string Level2, string Level3, IReadOnlyList<string> Elements,
    IReadOnlyList<string> LegalBasis, string TimeLimit, IReadOnlyList<TimeLimitClause> Clauses, string BodyText,
    IReadOnlyList<string> Channels, string Audience, string Mode, IReadOnlyList<string> Tiers, IReadOnlyDictionary<string, string> Extra)
{
    internal static RowShape Of(string code, string area, string body, int number, CatalogRow row) => new(
        code, area, body, number, row.Level1, row.Level2, row.Level3, row.Elements, row.LegalBasis, row.TimeLimit,
        Yangguang.Rules.Time.TimeLimit.Parse(row.TimeLimit).Clauses, row.BodyText, row.Channels, row.Audience, row.Mode.InWords(),
        [.. row.Tiers.Select(tier => tier.InWords())], row.Extra);
}

/// <summary>A page of rows; <c>Next</c> is the code to ask for the following page with, null on the last.</summary>
public sealed record RowPage(IReadOnlyList<RowShape> Rows, string? Next);

/// <summary>A version of a catalogue in the public change log.</summary>
public sealed record VersionShape(int Number, string State, DateOnly? EffectiveOn, string Reason, int Rows);
