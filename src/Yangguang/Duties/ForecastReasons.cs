using Yangguang.Catalog;

namespace Yangguang.Duties;

/// <summary>Why a duty changes, read from the row before and after.</summary>
internal static class ForecastReasons
{
    public static string Of(DutyChange change, CatalogRow? before, CatalogRow? after) => (change.Kind, before, after) switch
    {
        (DutyChangeKind.Dropped, _, null) => "新版本删除了这一公开事项",
        (DutyChangeKind.Dropped, _, _) => "新版本不再要求本单位公开这一事项",
        (DutyChangeKind.Added, null, _) => "新版本新增的公开事项",
        (DutyChangeKind.Added, _, _) when change.Before is null => "新版本要求本单位公开这一事项",
        (DutyChangeKind.Added, _, _) => "新版本恢复的公开事项",
        (_, { } old, { } now) when old.TimeLimit != now.TimeLimit => $"公开时限由“{Quoted(old)}”改为“{Quoted(now)}”",
        (_, { } old, { } now) when old.Name != now.Name || old.Level1 != now.Level1 => "公开事项改名，适用的法定时限不同",
        _ => "公开内容调整，适用的法定时限不同",
    };

    private static string Quoted(CatalogRow row) => row.TimeLimit.Length > 0 ? row.TimeLimit : "（空白）";
}
