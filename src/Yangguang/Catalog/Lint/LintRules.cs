using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Lint;

/// <summary>What is refused because of findings, or because they are no longer there.</summary>
internal static class LintRules
{
    public static Ruling StillStands(bool stands) => stands
        ? Ruling.Allowed
        : Ruling.Refused("catalog.lint.gone", "这一处刚被别人改过，或者已经没有这个问题。页面已更新，请核对后再改。");

    public static Ruling SomethingToRepair(int rows) => rows > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.lint.nothing-to-repair", "没有可以自动修改的行，可能刚被别人改过。");

    public static Ruling HasNoErrors(int errors, string first) => errors == 0
        ? Ruling.Allowed
        : Ruling.Refused(
            "catalog.lint.errors", $"目录检查还有{errors}处错误，改正后才能提交。第一处：{first}", Laws.GrassrootsOpenness("第（四）项"));

    public static Ruling WarningsAreRead(int warnings, bool read) => warnings == 0 || read
        ? Ruling.Allowed
        : Ruling.Refused("catalog.lint.warnings", $"目录检查还有{warnings}处提醒。请逐条核对；确需保留的，勾选“已核对提醒”后再提交。");
}
