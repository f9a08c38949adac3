namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L11: the body is no body of this county, or a name that would fit any county (县级政府民政部门).</summary>
public sealed class UnknownBody() : LintRule("L11", LintSeverity.Warning, "公开主体是本地的具体单位")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        foreach (var name in row.Context.BodiesIn(row.Cells.Body))
        {
            if (row.Context.Bodies.ContainsKey(name))
                continue;
            if (Suggestion(name, row.Context) is { } local)
                yield return Found(row, RowCell.Body, $"公开主体“{name}”不是本地具体单位，是否应为“{local}”？", new CellRepair(name, local));
            else if (BodyNames.IsGeneric(name))
                yield return Found(row, RowCell.Body, $"公开主体“{name}”是通用写法，请改为本地具体单位名称。");
            else if (row.Context.Bodies.Count > 0)
                yield return Found(row, RowCell.Body, $"机构名录中没有“{name}”，请核对单位名称。");
        }
    }

    private static string? Suggestion(string name, LintContext context)
    {
        var subject = BodyNames.Subject(name);
        if (subject.Length < 2)
            return null;
        var fitting = context.Bodies.Keys.Where(body => BodyNames.Speciality(body).Contains(subject, StringComparison.Ordinal)).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }
}
