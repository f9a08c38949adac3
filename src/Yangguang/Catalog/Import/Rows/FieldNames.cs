using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>The fields under the names that clerks use.</summary>
internal static class FieldNames
{
    internal static string Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Level1 => "一级事项",
        ColumnKind.Level2 => "二级事项",
        ColumnKind.Elements => "公开内容",
        ColumnKind.Basis => "公开依据",
        ColumnKind.TimeLimit => "公开时限",
        ColumnKind.Body => "公开主体",
        ColumnKind.Channels => "公开渠道",
        _ => kind.ToString(),
    };
}
