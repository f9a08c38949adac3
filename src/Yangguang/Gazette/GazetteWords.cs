using Yangguang.Shared;

namespace Yangguang.Gazette;

/// <summary>The words people read for sections and states.</summary>
public static class GazetteWords
{
    public static string InWords(this GazetteSection section) => section switch
    {
        GazetteSection.Rules => "规章",
        GazetteSection.Government => "政府文件",
        GazetteSection.Department => "部门文件",
        GazetteSection.Personnel => "人事信息",
        GazetteSection.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };

    public static Badge InBadge(this GazetteState state) => state switch
    {
        GazetteState.Compiling => new("编排中", "pen", "wait"),
        GazetteState.Submitted => new("待审签", "half", "near"),
        GazetteState.Published => new("已出版", "disc", "met"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
