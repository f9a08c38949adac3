using Yangguang.Catalog.Out;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>Rows of catalogues as the checks read them.</summary>
internal static class LintRows
{
    /// <summary>Columns of a county's own that hold a telephone or contact.</summary>
    private static readonly string[] ContactColumns = ["电话", "联系", "网址", "链接"];

    public static LintRow ToLintRow(this CatalogRow row, Guid key)
    {
        var audience = AudienceCell.Parse(row.Audience);
        return new LintRow
        {
            Key = key.ToString("n"),
            Level1 = row.Level1,
            Level2 = row.Level2,
            Level3 = row.Level3,
            Elements = row.Elements,
            LegalBasis = row.LegalBasis,
            TimeLimit = row.TimeLimit,
            Body = row.BodyText,
            Channels = row.Channels,
            IsForEveryone = audience.IsEveryone,
            IsForGroup = audience.IsGroup,
            Group = audience.Group,
            IsProactive = row.Mode.HasFlag(DisclosureMode.Proactive),
            IsOnRequest = row.Mode.HasFlag(DisclosureMode.OnRequest),
            Tiers = [.. row.Tiers.Select(CatalogWords.InWords)],
            Contact = string.Join('；', row.Extra.Where(column => IsContact(column.Key)).Select(column => column.Value)),
        };
    }

    /// <summary>True when the table these rows stand in has a column for contacts.</summary>
    public static bool AsksForContact(this IEnumerable<CatalogRow> rows) => rows.Any(row => row.Extra.Keys.Any(IsContact));

    private static bool IsContact(string column) => ContactColumns.Any(word => column.Contains(word, StringComparison.Ordinal));
}
