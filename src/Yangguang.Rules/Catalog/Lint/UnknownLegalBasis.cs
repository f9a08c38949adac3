namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L02: a cited text is in no dictionary, or the row carries words of gambling and sports sites (hijacked copies).</summary>
public sealed class UnknownLegalBasis() : LintRule("L02", LintSeverity.Error, "公开依据真实存在")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) => ForeignWords(row).Concat(UnknownTexts(row));

    private IEnumerable<LintFinding> ForeignWords(ReadRow row)
    {
        var laws = row.Context.Laws;
        return laws.ForeignWordIn(row.Words) is null ? [] :
            from cell in row.Texts
            let word = laws.ForeignWordIn(cell.Text)
            where word is not null
            select Hijacked(row, cell.Cell, cell.Text, word);
    }

    private LintFinding Hijacked(ReadRow row, RowCell cell, string text, string word)
    {
        var said = $"“{text}”含有可疑词语“{word}”，疑似来自被篡改的网页";
        if (cell == RowCell.LegalBasis)
            foreach (var reference in row.Context.References(text))
                if (row.Context.Laws.Behind(reference.Title) is { } meant)
                    return Found(row, cell, $"{said}，是否应为《{meant}》？", new CellRepair(text, text.Replace(reference.Title, meant, StringComparison.Ordinal)));
        return Found(row, cell, $"{said}，请核对原件后更正。");
    }

    private IEnumerable<LintFinding> UnknownTexts(ReadRow row) =>
        from cited in row.References
        let title = cited.Reference.Title
        where title.Length > 0 && row.Context.LawOf(cited.Reference) is null && row.Context.Laws.ForeignWordIn(title) is null
        select Unknown(row, cited.Basis, title, row.Context.Nearest(title));

    private LintFinding Unknown(ReadRow row, string basis, string title, string? meant) => meant is null
        ? Found(row, RowCell.LegalBasis, $"法规库中没有《{title}》，请核对名称；确为本地文件的，先录入本地法规库。")
        : Found(row, RowCell.LegalBasis, $"法规库中没有《{title}》，是否应为《{meant}》？",
            new CellRepair(basis, basis.Replace(title, meant, StringComparison.Ordinal)));
}
