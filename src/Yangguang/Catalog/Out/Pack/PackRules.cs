using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Why a pack is not taken, always naming the file and the remedy.</summary>
internal static class PackRules
{
    private const string Again = "请向提供方重新索取标准包；没有写入任何数据。";

    public static Ruling NotAPack(string why) => Refused("not-a-pack", $"这不是标准包：{why}{Again}");

    public static Ruling TooLarge(string path, long limit) =>
        Refused("too-large", $"标准包中的“{path}”超过{limit / 1048576} MB的上限，疑似压缩炸弹，已停止读取。{Again}");

    public static Ruling PackTooLarge(long limit) =>
        Refused("too-large", $"标准包展开后超过{limit / 1048576} MB的上限，疑似压缩炸弹，已停止读取。{Again}");

    public static Ruling BadName(string path) =>
        Refused("file-name", $"标准包中的文件名“{path}”不合规定，可能意在写到别处，已停止读取。{Again}");

    public static Ruling Repeated(string path) => Refused("file-repeated", $"标准包中有两个“{path}”，无法确定以哪个为准。{Again}");

    public static Ruling Missing(string path) => Refused("file-missing", $"标准包中缺少文件“{path}”。{Again}");

    public static Ruling Unlisted(string path) => Refused("file-unlisted", $"标准包中的“{path}”没有列入清单 {PackManifest.Path}。{Again}");

    public static Ruling WrongChecksum(string path) =>
        Refused("checksum", $"标准包中的“{path}”与清单记载的校验和（SHA-256）不符，文件已损坏或被改动。{Again}");

    public static Ruling OtherVersion(int version) =>
        Refused("version", $"标准包的格式版本是{version}，本程序只认识{PackManifest.OurVersion}。请升级程序后再导入。");

    public static Ruling Unreadable(string path, string where) => Refused("unreadable", $"标准包中的“{path}”无法读取（{where}）。{Again}");

    public static Ruling Inconsistent(string path, string what) => Refused("inconsistent", $"标准包中的“{path}”自相矛盾：{what}。{Again}");

    public static Ruling OtherCounty(string here, string theirs) => Refused(
        "other-county", $"标准包属于“{theirs}”，本平台是“{here}”。整包导入只用于同一行政区域的迁移；参考外地目录请用“导入目录”。");

    public static Ruling NotEmpty(string here, int catalogs) => Refused(
        "not-empty", $"“{here}”已有{catalogs}份目录或不涉及声明，标准包只能导入还没有目录的平台，以免覆盖。请用空的数据目录（--data）导入。");

    public static Ruling IdsTaken(string here) => Refused(
        "ids-taken", $"本数据库的其他行政区域已经用过这个标准包（“{here}”），不能重复导入。请用空的数据目录（--data）导入。");

    public static Ruling Demonstration() => Refused(
        "demonstration", "标准包内是演示数据（虚构），正式平台不能导入。仅供演示的，请以 Demonstration:Enabled=true 运行。");

    private static Ruling Refused(string code, string reason) => Ruling.Refused($"catalog.pack.{code}", reason);
}
