using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Mandates;

/// <summary>What compiling from lists refuses, with the reason a clerk reads.</summary>
internal static class MandateRules
{
    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("catalog.mandate.unexplained", "请写明这一行为什么不对应任何权责事项或公共服务事项，例如“依据《预算法》应当公开，不属于权责清单事项”。")
        : Ruling.Allowed;

    public static Ruling ItemsAreChosen(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.mandate.none-chosen", "没有选中任何事项。请至少勾选一个权责事项或公共服务事项。");

    public static Ruling SomethingToSave(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.mandate.nothing-read", "没有可以保存的事项。请按读取结果中的提示修改清单后重新读取。");

    public static Ruling RowIsThere(bool found) => found
        ? Ruling.Allowed
        : Ruling.Refused("catalog.mandate.row-gone", "这一行已不在现行目录或草稿中，可能刚被删除。请刷新页面。");
}
