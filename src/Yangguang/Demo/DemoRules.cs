using Yangguang.Rules.Law;

namespace Yangguang.Demo;

internal static class DemoRules
{
    public static Ruling DatabaseIsEmpty(string? jurisdiction) => jurisdiction is null
        ? Ruling.Allowed
        : Ruling.Refused(
            "demo.not-empty", $"数据库中已有行政区域“{jurisdiction}”，不能写入演示数据。请用 --data 指定一个空的数据目录，或先清空数据库。");
}
