using Yangguang.Accounts;
using Yangguang.Rules.Law;

namespace Yangguang.LegalColumns;

/// <summary>What the columns refuse, with the reason people read.</summary>
internal static class ColumnRules
{
    public static Ruling RuleIsTold(RuleFacts facts) =>
        string.IsNullOrWhiteSpace(facts.Title) || string.IsNullOrWhiteSpace(facts.Issuer) || facts.IssuedOn == default
            ? Ruling.Refused("legal-columns.rule.incomplete", "请填写制度名称、发文机关和成文日期。")
            : Ruling.Allowed;

    public static Ruling RecordIsLive(string number, bool known) => known
        ? Ruling.Allowed
        : Ruling.Refused("legal-columns.record", string.IsNullOrWhiteSpace(number)
            ? "请填写已发布信息的索引号。"
            : $"没有索引号为“{number.Trim()}”的本单位已公开信息，请核对，或者先发布。");

    public static Ruling NodeBinds(bool binds) => binds
        ? Ruling.Allowed
        : Ruling.Refused("legal-columns.node", "这一项不是本单位的法定主动公开内容。", Laws.DisclosureRegulation("第二十条、第二十一条"));

    public static Ruling NoteIsGiven(string note) => string.IsNullOrWhiteSpace(note)
        ? Ruling.Refused("legal-columns.unexplained", "请写明为什么暂无或者不涉及，说明会署名公开。")
        : Ruling.Allowed;

    public static Ruling MaySign(Actor actor) => actor.May(Permission.MaySignNothingDue)
        ? Ruling.Allowed
        : Ruling.Refused("legal-columns.signer", "由本单位审核员说明和复核。");

    public static Ruling YearIsPast(int year, DateOnly today) => year >= 2008 && year < today.Year
        ? Ruling.Allowed
        : Ruling.Refused("legal-columns.year", $"年份请填2008年到{today.Year - 1}年之间的年份，例如{today.Year - 1}。");

    public static Ruling EntryIsTold(string title, string address) => string.IsNullOrWhiteSpace(title)
        ? Ruling.Refused("legal-columns.entry.incomplete", "请填写事项名称。")
        : address.Trim() is { Length: > 0 } link && (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal))
            ? Ruling.Refused("legal-columns.entry.address", $"地址“{link}”不能用。请填写本站地址，以 / 开头，例如 /interpretations。")
            : Ruling.Allowed;
}
