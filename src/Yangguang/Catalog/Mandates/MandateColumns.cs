using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Mandates;

/// <summary>Which column of a list holds what, found by the words of its head.</summary>
internal sealed class MandateColumns
{
    private static readonly (string Role, string[] Words)[] Roles =
    [
        (CodeRole, ["基本编码", "实施编码", "事项编码", "职权编码", "权力编码", "项目编码", "编码", "代码", "编号"]),
        (PartRole, ["子项名称", "子项", "业务办理项", "办理项名称"]),
        (NameRole, ["事项名称", "职权名称", "权力名称", "权责名称", "项目名称", "主项名称", "服务名称", "服务事项", "权责事项", "职权事项", "主项", "名称", "事项"]),
        (TypeRole, ["职权类型", "权力类型", "职权类别", "权力类别", "事项类型", "事项类别", "权责类型", "服务类型", "服务主题", "类型", "类别"]),
        (BasisRole, ["设定依据", "实施依据", "职权依据", "权力依据", "法律依据", "法定依据", "依据"]),
        (BodyRole, ["实施主体", "行使主体", "实施机构", "责任主体", "服务主体", "责任部门", "实施部门", "承办单位", "责任单位"]),
        (SerialRole, ["序号"]),
    ];

    private const string CodeRole = "code";
    private const string PartRole = "part";
    private const string NameRole = "name";
    private const string TypeRole = "type";
    private const string BasisRole = "basis";
    private const string BodyRole = "body";
    private const string SerialRole = "serial";

    private readonly Dictionary<string, int> _columns = [];

    private MandateColumns(int headRow) => HeadRow = headRow;

    public int HeadRow { get; }

    /// <summary>Columns that have no role, with their heading.</summary>
    public Dictionary<int, string> Others { get; } = [];

    /// <summary>The head is the first row with 事项名称 or the like and one thing more, or 事项名称 alone; null where there is none.</summary>
    public static MandateColumns? Find(SourceGrid grid)
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            var found = new MandateColumns(row);
            for (var column = 0; column < grid.ColumnCount; column++)
                found.Assign(column, Squeezed(grid.At(row, column)?.Text));
            if (found._columns.TryGetValue(NameRole, out var name)
                && (found._columns.Count > 1 || Squeezed(grid.At(row, name)?.Text).EndsWith("名称", StringComparison.Ordinal)))
                return found;
        }

        return null;
    }

    public string Code(SourceGrid grid, int row) => Text(grid, row, CodeRole);

    public string Name(SourceGrid grid, int row) => Text(grid, row, NameRole);

    /// <summary>子项: the part of the item; empty where the list has none.</summary>
    public string Part(SourceGrid grid, int row) => Text(grid, row, PartRole);

    public string Type(SourceGrid grid, int row) => Text(grid, row, TypeRole);

    public string Basis(SourceGrid grid, int row) => _columns.TryGetValue(BasisRole, out var column)
        ? grid.At(row, column)?.Text.Trim() ?? ""
        : "";

    public string Body(SourceGrid grid, int row) => Text(grid, row, BodyRole);

    /// <summary>True for the head printed again on the next page.</summary>
    public bool IsHead(SourceGrid grid, int row) =>
        _columns.Values.All(column => Squeezed(grid.At(row, column)?.Text) == Squeezed(grid.At(HeadRow, column)?.Text));

    private void Assign(int column, string head)
    {
        if (head.Length == 0)
            return;
        var role = Roles.FirstOrDefault(role => role.Words.Contains(head)).Role
            ?? Roles.FirstOrDefault(role => head.Length <= 12 && role.Words.Any(word => word.Length > 2 && head.Contains(word, StringComparison.Ordinal))).Role;
        if (role is null || !_columns.TryAdd(role, column))
            Others[column] = head;
    }

    private string Text(SourceGrid grid, int row, string role) =>
        _columns.TryGetValue(role, out var column) ? Squeezed(grid.At(row, column)?.Text) : "";

    private static string Squeezed(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
