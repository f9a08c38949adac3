using Yangguang.Audit;

namespace Yangguang.Catalog.Columns;

[InWords("按目录建栏目：{area} 领域新建 {columns} 个栏目，对应 {rows} 个公开事项")]
public sealed record ColumnsAligned(string Area, int Columns, int Rows);

[InWords("新建栏目：{area} 领域“{name}”")]
public sealed record ColumnOpened(string Area, string Name);

[InWords("栏目改名：“{before}”改为“{after}”")]
public sealed record ColumnRenamed(string Before, string After);

[InWords("停用栏目：“{name}”")]
public sealed record ColumnClosed(string Name);

[InWords("调整栏目对应：“{row}”放入“{column}”")]
public sealed record RowPlaced(string Row, string Column);
