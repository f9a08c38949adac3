using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Integration.Api;

/// <summary>An area as the API shows it.</summary>
public sealed record AreaShape(string Code, string Name, int Catalogs, int Rows);

/// <summary>The cells of a row, in a live catalogue or in a version.</summary>
public sealed record CellsShape(
    string Level1, string Level2, string Level3, IReadOnlyList<string> Elements, IReadOnlyList<string> LegalBasis, string TimeLimit,
    string BodyText, IReadOnlyList<string> Channels, string Audience, string Mode, IReadOnlyList<string> Tiers,
    IReadOnlyDictionary<string, string> Extra)
{
    internal static CellsShape Of(CatalogRow row) => new(
        row.Level1, row.Level2, row.Level3, row.Elements, row.LegalBasis, row.TimeLimit, row.BodyText, row.Channels, row.Audience,
        row.Mode.InWords(), [.. row.Tiers.Select(tier => tier.InWords())], row.Extra);
}

/// <summary>A catalogue row as the API shows it: live, or ended on a day.</summary>
public sealed record RowShape(
    string Code, string Area, string Body, int Number, string Level1, string Level2, string Level3, IReadOnlyList<string> Elements,
    IReadOnlyList<string> LegalBasis, string TimeLimit, IReadOnlyList<TimeLimitClause> Clauses, string BodyText,
    IReadOnlyList<string> Channels, string Audience, string Mode, IReadOnlyList<string> Tiers, IReadOnlyDictionary<string, string> Extra,
    IReadOnlyList<string> FiveOpen, DateOnly? EndedOn)
{
    internal static RowShape Of(CatalogItem item, string body)
    {
        var row = item.Row;
        return new(
            item.Code, item.AreaCode, body, item.Number, row.Level1, row.Level2, row.Level3, row.Elements, row.LegalBasis, row.TimeLimit,
            Yangguang.Rules.Time.TimeLimit.Parse(row.TimeLimit).Clauses, row.BodyText, row.Channels, row.Audience, row.Mode.InWords(),
            [.. row.Tiers.Select(tier => tier.InWords())], row.Extra, [.. FiveOpenTags.Split(item.FiveOpen).Select(FiveOpenTags.InWords)], item.EndedOn);
    }
}

/// <summary>A page of rows; <c>Next</c> is the code to ask for the following page with, null on the last.</summary>
public sealed record RowPage(IReadOnlyList<RowShape> Rows, string? Next);

/// <summary>A version of a catalogue in the public change log.</summary>
public sealed record VersionShape(int Number, string State, DateOnly? EffectiveOn, string Reason, int Rows);

/// <summary>A page of versions, newest first; <c>Next</c> is the number to ask for older ones with.</summary>
public sealed record VersionPage(IReadOnlyList<VersionShape> Versions, int? Next);

/// <summary>One version with its rows, as they were worded then.</summary>
public sealed record VersionRowsShape(int Number, string State, DateOnly? EffectiveOn, string Reason, IReadOnlyList<VersionRowShape> Rows);

/// <summary>A row of a version and the code it is known by.</summary>
public sealed record VersionRowShape(string? Code, int Position, CellsShape Cells);

/// <summary>What became of the rows between two versions.</summary>
public sealed record ChangesShape(int From, int To, IReadOnlyList<RowChangeShape> Rows);

/// <summary>One row that changed. Kind: 新增, 修改, 删除.</summary>
public sealed record RowChangeShape(string? Code, string Name, string Kind, IReadOnlyList<CellChange> Cells);
