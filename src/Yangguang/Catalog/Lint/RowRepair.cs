using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>Carries out the repair of a finding on the cells of a row.</summary>
internal static class RowRepair
{
    public static CatalogRow Mended(this CatalogRow row, RowCell cell, CellRepair repair) => cell switch
    {
        RowCell.Level1 => row with { Level1 = In(row.Level1, repair) },
        RowCell.Level2 => row with { Level2 = In(row.Level2, repair) },
        RowCell.Level3 => row with { Level3 = In(row.Level3, repair) },
        RowCell.Elements => row with { Elements = In(row.Elements, repair) },
        RowCell.LegalBasis => row with { LegalBasis = In(row.LegalBasis, repair) },
        RowCell.TimeLimit => row with { TimeLimit = In(row.TimeLimit, repair) },
        RowCell.Body => row with { BodyText = In(row.BodyText, repair) },
        RowCell.Channels => row with { Channels = In(row.Channels, repair) },
        RowCell.Audience => row with { Audience = In(row.Audience, repair) },
        RowCell.Tiers => row with { Tiers = [.. row.Tiers.Concat(TiersOf(repair.New)).Distinct().Order()] },
        _ => row,
    };

    private static string In(string text, CellRepair repair) =>
        repair.Old.Length == 0 || text == repair.Old ? repair.New : text.Replace(repair.Old, repair.New, StringComparison.Ordinal);

    /// <summary>An entry is replaced where it stands, added at the front, or, where it stands twice, dropped the second time.</summary>
    private static string[] In(string[] entries, CellRepair repair)
    {
        var written = repair.New.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (repair.Old.Length == 0)
            return [.. written.Except(entries), .. entries];
        var at = repair.New.Length == 0 ? Array.LastIndexOf(entries, repair.Old) : Array.IndexOf(entries, repair.Old);
        return at < 0 ? entries : [.. entries[..at], .. written.Where(text => !entries.Contains(text)), .. entries[(at + 1)..]];
    }

    private static IEnumerable<Tier> TiersOf(string printed) => Enum.GetValues<Tier>().Where(tier => tier.InWords() == printed);
}
