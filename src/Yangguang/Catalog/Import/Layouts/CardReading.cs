using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads items that stand as labels with their values (一级事项 / 纳税服务 / 二级事项 / …), one card after the other.</summary>
internal static class CardReading
{
    private const int FewestLabels = 4;

    /// <summary>True when labels mostly have a value right behind them, which the heads of a table have not.</summary>
    internal static bool Fits(IReadOnlyList<Token> all)
    {
        var pieces = all.Where(piece => !piece.IsEmpty).ToList();
        var labels = 0;
        var valued = new List<ColumnKind>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (LabelOf(pieces[i]) is not { } label)
            {
                continue;
            }
            labels++;
            if (i + 1 < pieces.Count && LabelOf(pieces[i + 1]) is null)
            {
                valued.Add(label.Kind);
            }
        }
        return valued.Distinct().Count(kind => new Column(kind, "").IsCore) >= FewestLabels && valued.Count * 3 > labels * 2
            && !Enumerable.Range(0, pieces.Count).Any(i => LabelOf(pieces[i]) is not null && FlatHeader.At(pieces, i) is { } head && head.End - i > FewestLabels);
    }

    internal static void Read(IReadOnlyList<Token> all, Interpretation into)
    {
        var cards = Cut(PageNoise.SetAside(all, i => LabelOf(all[i]) is not null, into), into);
        var columns = new ColumnSet(ColumnRoles.Settle(
            [.. cards.SelectMany(card => card.Values.Select(value => value.Label)).DistinctBy(label => label.Name)]));
        foreach (var card in cards)
        {
            into.Restore(card.Area);
            into.Add(card.ToDraft(columns));
        }
    }

    /// <summary>The heading that a piece is, if it is one; 公开事项 alone names the item.</summary>
    internal static Column? LabelOf(Token piece)
    {
        var text = CellText.Squeeze(piece.Text).TrimEnd(':', '：');
        return !piece.IsValue && text.Length is > 1 and < 16 && text is not ("公开" or "事项" or "内容" or "对象" or "方式") && HeaderWords.Meaning(text) is { } kind && kind is not (ColumnKind.Proactive or ColumnKind.OnRequest or ColumnKind.WholeSociety)
            ? new Column(kind == ColumnKind.Item ? ColumnKind.Level1 : kind, text)
            : null;
    }

    /// <summary>A value may read like a head (二级事项 / 联系方式) when the label before it has none yet and a label follows.</summary>
    private static bool IsValueLikeLabel(IReadOnlyList<Token> pieces, int i, Card? open) =>
        open is { WaitsForValue: true } && LabelOf(pieces[i]) is { Kind: ColumnKind.Extra or ColumnKind.Level1 } label && !open.Has(label)
        && i + 1 < pieces.Count && LabelOf(pieces[i + 1]) is not null;

    private static List<Card> Cut(IReadOnlyList<Token> pieces, Interpretation into)
    {
        var cards = new List<Card>();
        Card? open = null;
        var serial = "";
        for (var i = 0; i < pieces.Count; i++)
        {
            if (LabelOf(pieces[i]) is { } label && !IsValueLikeLabel(pieces, i, open))
            {
                if (open is null || open.Has(label))
                {
                    cards.Add(open = new Card(into.AreaHere, serial));
                    serial = "";
                }
                open.Begin(label, pieces[i]);
            }
            else if (SerialChain.Value(pieces[i].Text) is not null && i + 1 < pieces.Count && LabelOf(pieces[i + 1]) is { } next && open?.Has(next) != false)
            {
                serial = pieces[i].Text.Trim();
            }
            else if (open is null || !open.Take(pieces[i]))
            {
                into.SetAside(pieces[i].Original, pieces[i].Text);
            }
        }
        return cards;
    }
}
