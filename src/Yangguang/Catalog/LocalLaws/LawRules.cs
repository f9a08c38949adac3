using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog.LocalLaws;

/// <summary>What the county's own law list refuses.</summary>
internal static class LawRules
{
    public static Ruling TitleIsGiven(string title) => title.Trim().Trim('《', '》').Length < 4
        ? Ruling.Refused("law.untitled", "请填写法规或文件的全称，不带书名号也可以。")
        : Ruling.Allowed;

    public static Ruling HasNoForeignWord(string title) => LawDictionary.National.ForeignWordIn(title) is { } word
        ? Ruling.Refused("law.hijacked", $"名称中含有可疑词语“{word}”，疑似来自被篡改的网页，请对照原文件录入。")
        : Ruling.Allowed;

    public static Ruling IsNew(string? known) => known is null
        ? Ruling.Allowed
        : Ruling.Refused("law.known", $"法规库中已有《{known}》，不必重复录入。");

    public static Ruling IsInForce(DateOnly? endedOn) => endedOn is null
        ? Ruling.Allowed
        : Ruling.Refused("law.ended", $"这份文件已登记于{endedOn:yyyy-MM-dd}废止。");

    public static Ruling EndIsGiven(DateOnly? on) => on is null
        ? Ruling.Refused("law.end-missing", "请填写废止日期，例如 2026-01-01。")
        : Ruling.Allowed;
}
