using Yangguang.Catalog.Import.Columns;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>
/// Makes rows of drafts in their order: carries down what merged cells hold once, resolves 同上, reads the fields, and
/// says how far each row may be trusted.
/// </summary>
internal sealed class RowBuilder
{
    private static readonly ChannelCell NoChannels = ChannelCell.Parse("");

    private ImportedRow? above;
    private ColumnSet? columnsAbove;
    private bool aboveIsUncertain;

    internal ImportedRow Build(RowDraft draft)
    {
        if (columnsAbove is not null && !columnsAbove.SameAs(draft.Columns))
        {
            above = null;
        }
        columnsAbove = draft.Columns;
        var level1 = Level1(draft);
        var row = new ImportedRow
        {
            Place = draft.Place,
            Area = draft.Fills(ColumnKind.Area) ? draft.Text(ColumnKind.Area) : draft.Area,
            Serial = draft.Text(ColumnKind.Serial),
            Level1 = level1,
            Level2 = Level2(draft, level1),
            Level3 = draft.Text(ColumnKind.Level3),
            Elements = Elements(draft),
            Basis = Typed(draft, ColumnKind.Basis, above?.Basis, level1),
            TimeLimit = Typed(draft, ColumnKind.TimeLimit, above?.TimeLimit, level1),
            Body = Typed(draft, ColumnKind.Body, above?.Body, level1),
            Channels = Channels(draft, level1),
            Audience = TickColumns.Audience(draft),
            Mode = TickColumns.Mode(draft),
            Tiers = TickColumns.Tiers(draft),
            Extra = Extra(draft),
            Original = OriginalTexts.Of(draft),
            Status = RowStatus.Read,
        };
        aboveIsUncertain = draft.IsUncertain;
        return above = Judged(row, draft);
    }

    /// <summary>Notes a value taken from the row above, which is only as certain as that row.</summary>
    private void Carry(RowDraft draft, string how)
    {
        draft.IsUncertain |= aboveIsUncertain;
        (aboveIsUncertain ? draft.Doubts : draft.Repairs).Add(how);
    }

    private string Level1(RowDraft draft)
    {
        var own = draft.Text(ColumnKind.Level1);
        if (draft.IsUnparted || (own.Length > 0 && !CellText.IsDitto(own)))
        {
            return own;
        }
        if (above is not { Level1.Length: > 0 })
        {
            draft.Doubts.Add("缺少一级事项，上面也没有可沿用的");
            return "";
        }
        Carry(draft, $"一级事项沿用上一行“{above.Level1}”（合并单元格）");
        return above.Level1;
    }

    private string Level2(RowDraft draft, string level1)
    {
        var own = draft.Text(ColumnKind.Level2);
        if (CellText.IsDitto(own) && above is not null)
        {
            Carry(draft, "二级事项“同上”按上一行补全");
            return above.Level2;
        }
        if (own.Length > 0 || draft.HasSingleLevel || draft.IsUnparted || !draft.Columns.Has(ColumnKind.Level2))
        {
            return own;
        }
        draft.Doubts.Add("缺少二级事项，可能沿用上一行");
        return above?.Level1 == level1 ? above.Level2 : "";
    }

    private IReadOnlyList<string> Elements(RowDraft draft)
    {
        var text = draft.Cell(ColumnKind.Elements)?.Text ?? "";
        if (CellText.IsDitto(CellText.Squeeze(text)) && above is not null)
        {
            Carry(draft, "公开内容“同上”按上一行补全");
            return above.Elements;
        }
        if (!draft.IsUnparted && draft.Columns.Has(ColumnKind.Elements) && CellText.Squeeze(text).Length == 0)
        {
            draft.Doubts.Add("缺少公开内容");
        }
        return ElementText.Split(text);
    }

    private string Typed(RowDraft draft, ColumnKind kind, string? valueAbove, string level1)
    {
        var own = draft.Text(kind);
        if (!draft.Columns.Has(kind) || (own.Length > 0 && !CellText.IsDitto(own)))
        {
            return own;
        }
        return Carried(draft, kind, own, valueAbove ?? "", level1) ? valueAbove! : "";
    }

    private ChannelCell Channels(RowDraft draft, string level1)
    {
        var own = draft.Cell(ColumnKind.Channels)?.Text ?? "";
        var plain = CellText.Squeeze(own);
        if (!draft.Columns.Has(ColumnKind.Channels) || (plain.Length > 0 && !CellText.IsDitto(plain)))
        {
            var cell = ChannelCell.Parse(own);
            draft.Repairs.AddRange(cell.Repairs);
            draft.Doubts.AddRange(cell.Doubts);
            return cell;
        }
        return above is not null && Carried(draft, ColumnKind.Channels, plain, string.Join('、', above.Channels.Names), level1)
            ? above.Channels : NoChannels;
    }

    /// <summary>Whether a value may come from the row above: certainly for 同上, perhaps for a cell that a merge emptied.</summary>
    private bool Carried(RowDraft draft, ColumnKind kind, string own, string valueAbove, string level1)
    {
        var name = FieldNames.Of(kind);
        if (valueAbove.Length == 0)
        {
            draft.Doubts.Add(own.Length > 0 ? $"{name}写“{own}”，上面没有可沿用的" : $"缺少{name}");
            return false;
        }
        if (own.Length > 0)
        {
            Carry(draft, $"{name}“{own}”按上一行补全");
            return true;
        }
        var sameGroup = above?.Level1 == level1;
        draft.Doubts.Add(sameGroup ? $"{name}为空，按合并单元格沿用上一行，请核对" : $"缺少{name}");
        return sameGroup;
    }

    private static Dictionary<string, string> Extra(RowDraft draft)
    {
        var extra = new Dictionary<string, string>();
        foreach (var cell in draft.Cells.Where(cell => cell.Column.Kind is ColumnKind.Extra or ColumnKind.Code))
        {
            extra[cell.Column.Name] = CellText.Squeeze(cell.Text);
        }
        if (!draft.TicksAreCertain && TickColumns.Loose(draft) is { Length: > 0 } ticks)
        {
            extra["勾选"] = ticks;
        }
        return extra;
    }

    private static ImportedRow Judged(ImportedRow row, RowDraft draft)
    {
        draft.Doubts.AddRange(RowChecks.Doubts(row, draft));
        draft.Repairs.AddRange(draft.Cells.Select(cell => cell.Note).Where(note => note.Length > 0));
        if (draft.Columns.IsAssumed)
        {
            (RowChecks.ShowsTemplateOrder(draft) ? draft.Repairs : draft.Doubts).Add("没有表头，按标准列序和各列内容识别");
        }
        if (row.Original.Count > 0)
        {
            draft.Repairs.Add("繁体字、拼音注音已转为简体");
        }
        var status = draft.Doubts.Count > 0 ? RowStatus.Doubtful : draft.Repairs.Count > 0 ? RowStatus.Repaired : RowStatus.Read;
        return row with { Status = status, Notes = [.. draft.Doubts.Concat(draft.Repairs).Distinct()] };
    }
}
