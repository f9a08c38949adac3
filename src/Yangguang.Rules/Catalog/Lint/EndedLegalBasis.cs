namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L03: a cited law is abolished or replaced, or an item carries a word that went out of use with its law.</summary>
public sealed class EndedLegalBasis() : LintRule("L03", LintSeverity.Warning, "公开依据现行有效")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) => EndedTexts(row).Concat(FormerNumbers(row)).Concat(OutdatedWords(row));

    private IEnumerable<LintFinding> EndedTexts(ReadRow row) =>
        from cited in row.References
        let law = row.Context.LawOf(cited.Reference)
        where law is not null && !law.IsInForceOn(row.Context.On)
        select Found(row, RowCell.LegalBasis, Words(law), law.ReplacedBy.Length == 0 ? null : new CellRepair(cited.Basis, $"《{law.ReplacedBy}》"));

    // The Disclosure Regulation's own number is the business of L04.
    private IEnumerable<LintFinding> FormerNumbers(ReadRow row) =>
        from cited in row.References
        let law = row.Context.LawOf(cited.Reference)
        where law is not null && law.IsInForceOn(row.Context.On) && LawDictionary.IsFormerNumber(law, cited.Reference.Number) && law.Number != "国务院令第711号"
        select Found(row, RowCell.LegalBasis, $"《{law.Title}》引用的是旧文号“{cited.Reference.Number}”，现行为“{law.Number}”。",
            new CellRepair(cited.Basis, cited.Basis.Replace(cited.Reference.Number, law.Number, StringComparison.Ordinal)));

    private IEnumerable<LintFinding> OutdatedWords(ReadRow row) =>
        from term in row.Context.Laws.Terms
        where term.IsIn(row.Words, row.Context.On)
        from cell in row.Texts
        where cell.Cell is RowCell.Level1 or RowCell.Level2 or RowCell.Level3 or RowCell.Elements && term.IsIn(cell.Text, row.Context.On)
        select Found(row, cell.Cell, Words(term, cell.Text),
            term.Instead.Length == 0 ? null : new CellRepair(cell.Text, cell.Text.Replace(term.Term, term.Instead, StringComparison.Ordinal)));

    private static string Words(LawEntry law)
    {
        var ended = $"《{law.Title}》已于{law.EndedOn:yyyy年M月d日}废止或者被替代";
        return law.ReplacedBy.Length > 0 ? $"{ended}，请改引《{law.ReplacedBy}》。" : $"{ended}。{law.Note}";
    }

    private static string Words(OutdatedTerm term, string text) =>
        $"“{text}”使用了过时的说法“{term.Term}”{(term.Instead.Length > 0 ? $"，现为“{term.Instead}”" : $"：{term.Note}")}。";
}
