using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L21: what township and village publish of one matter must agree (国办发〔2019〕54号: 相同事项公开内容对应一致).</summary>
public static class DifferingVillageCopy
{
    /// <summary>The village rows that differ from the township's row of the same item.</summary>
    public static IEnumerable<LintFinding> Check(IEnumerable<LintRow> township, IEnumerable<LintRow> village)
    {
        var ofTownship = township.GroupBy(Item).ToDictionary(group => group.Key, group => group.First());
        foreach (var copy in village)
            if (ofTownship.TryGetValue(Item(copy), out var original))
                foreach (var (cell, name, same) in Compared(original, copy))
                    if (!same)
                        yield return new LintFinding("L21", LintSeverity.Error, copy.Key, cell,
                            $"村（居）与乡镇“{copy.Level1}—{copy.Level2}”的{name}不一致，相同事项公开内容应当一致。", Laws.GrassrootsOpenness());
    }

    private static (string, string, string) Item(LintRow row) => (row.Level1, row.Level2, row.Level3);

    private static (RowCell Cell, string Name, bool Same)[] Compared(LintRow original, LintRow copy) =>
    [
        (RowCell.Elements, "公开内容", original.Elements.SequenceEqual(copy.Elements)),
        (RowCell.LegalBasis, "公开依据", original.LegalBasis.SequenceEqual(copy.LegalBasis)),
        (RowCell.TimeLimit, "公开时限", original.TimeLimit == copy.TimeLimit),
    ];
}
