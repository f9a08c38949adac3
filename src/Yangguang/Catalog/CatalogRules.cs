using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog;

/// <summary>What a catalogue refuses, with the reason a clerk reads.</summary>
internal static class CatalogRules
{
    public static Ruling ExplanationIsGiven(string explanation) => string.IsNullOrWhiteSpace(explanation)
        ? Ruling.Refused("catalog.not-involved.unexplained", "请写明不涉及本领域的原因，说明将向社会公开。")
        : Ruling.Allowed;

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("catalog.other-body", "这是其他单位的目录，您只能办理本单位的。");

    public static Ruling IsNotInvolved(CatalogStanding standing) => standing == CatalogStanding.NotInvolved
        ? Ruling.Allowed
        : Ruling.Refused("catalog.not-involved.absent", "本领域没有未涉及说明，不需要撤回。");

    public static Ruling NormCanBeRead(string title, string address) => (title.Trim().Length > 0, IsAddress(address.Trim()), address.Trim().Length > 0) switch
    {
        (false, _, false) or (true, true, _) => Ruling.Allowed,
        (false, _, true) => Ruling.Refused("catalog.norm.unnamed", "请填写配套规范的名称；不要配套规范的，请把地址也清空。"),
        _ => Ruling.Refused("catalog.norm.address", "请填写可以打开配套规范的地址：本网站的页面以 / 开头，例如 /records/…；其他网站以 https:// 开头。"),
    };

    public static Ruling HasNoRows(int rows) => rows == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.not-involved.has-rows", $"本领域的目录还有 {rows} 行，不能声明“不涉及”。职能已经划转的，请先用新版本删去这些行。");

    public static Ruling HasNoDraft(bool hasDraft) => hasDraft
        ? Ruling.Refused("catalog.not-involved.has-draft", "本领域有还没办结的目录草稿，请先放弃草稿，再声明“不涉及”。")
        : Ruling.Allowed;

    public static Ruling SomethingToImport(int rows) => rows > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.import.empty", "没有选中任何一行。请至少把一行选为“导入”。");

    public static Ruling RowIsThere(bool found) => found
        ? Ruling.Allowed
        : Ruling.Refused("catalog.row.gone", "这一行已经不在草稿里，可能刚被别人删除。请返回草稿查看。");

    public static Ruling ItemIsNamed(string level1, string level2) =>
        string.IsNullOrWhiteSpace(level1) && string.IsNullOrWhiteSpace(level2)
            ? Ruling.Refused("catalog.item.unnamed", "公开事项没有名称，请填写一级事项或二级事项。")
            : Ruling.Allowed;

    public static Ruling IsEmpty(int rows) => rows == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.not-empty", $"该目录已有{rows}个公开事项，不能再用参考目录填充。请在目录中逐项增改。");

    public static Ruling ReferenceHasRows(int rows, string body) => rows > 0
        ? Ruling.Allowed
        : Ruling.Refused(
            "catalog.reference.nothing", $"参考目录的这一领域没有{body}的公开事项。确不涉及的，请填写未涉及说明；涉及的，请导入本单位的目录。");

    private static bool IsAddress(string address) =>
        (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        || (Uri.TryCreate(address, UriKind.Absolute, out var elsewhere) && (elsewhere.Scheme == Uri.UriSchemeHttps || elsewhere.Scheme == Uri.UriSchemeHttp));
}
