namespace Yangguang.Catalog.Versions;

/// <summary>The words people read for the states of a version.</summary>
public static class VersionWords
{
    public static string InWords(this VersionState state) => state switch
    {
        VersionState.Drafting => "起草中",
        VersionState.Submitted => "待公开办审核",
        VersionState.Returned => "退回修改",
        VersionState.Approved => "已批准待生效",
        VersionState.InForce => "现行",
        VersionState.Superseded => "已被替代",
        VersionState.Abandoned => "已放弃",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
