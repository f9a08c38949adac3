using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Privacy;
using Yangguang.Rules.Law;

namespace Yangguang.Translations;

/// <summary>What a translation refuses, with the reason people read.</summary>
internal static class TranslationRules
{
    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("translation.other-body", "这是其他单位的信息，您只能翻译本单位的。");

    public static Ruling MayReview(Actor actor) => actor.May(Permission.MayReviewRecords)
        ? Ruling.Allowed
        : Ruling.Refused("translation.no-reviewer", "译文由本单位审核员审定。");

    public static Ruling IsOffered(TranslationLanguage? language) => language is not null
        ? Ruling.Allowed
        : Ruling.Refused("translation.language", $"请选择语言：{string.Join('、', TranslationLanguage.All.Select(each => each.ChineseName))}。");

    public static Ruling IsPublic(bool hasLiveEdition) => hasLiveEdition
        ? Ruling.Allowed
        : Ruling.Refused("translation.not-public", "只有正在公开的信息才能翻译。请先发布中文文本。");

    public static Ruling IsEditable(TranslationState state) => state != TranslationState.InReview
        ? Ruling.Allowed
        : Ruling.Refused("translation.locked", "译文正在等待审定，不能修改。请审核员退回后再改。");

    public static Ruling IsWaiting(TranslationState state) => state == TranslationState.InReview
        ? Ruling.Allowed
        : Ruling.Refused("translation.not-waiting", "译文现在不在等待审定，请刷新页面查看最新状态。");

    public static Ruling IsCurrent(int saved, int seen) => saved == seen
        ? Ruling.Allowed
        : Ruling.Refused("translation.stale", "译文刚才被别人改过。您填写的内容还在本页，请打开新页面核对后再保存。");

    public static Ruling Fits(TranslatedText text) =>
        text.Title.Length > TranslatedText.LongestTitle
            ? Ruling.Refused("translation.title-long", $"译名共 {text.Title.Length} 个字符，最多 {TranslatedText.LongestTitle} 个。")
            : text.Text.Length > TranslatedText.LongestText
                ? Ruling.Refused("translation.long", $"译文共 {text.Text.Length} 个字符，最多 {TranslatedText.LongestText} 个，请分成几条信息。")
                : Ruling.Allowed;

    /// <summary>What covers somebody's data in Chinese covers it in every language.</summary>
    public static Ruling IsWhole(TranslatedText text) =>
        text.Title.Length == 0 || text.Text.Length == 0
            ? Ruling.Refused("translation.incomplete", "请写完译名和译文再提交。")
            : PersonalData.Find($"{text.Title}\n{text.Text}").Where(found => !found.IsOfOffice).Select(found => found.Kind).ToList() is { Count: > 0 } kinds
                ? Ruling.Refused("translation.privacy", $"译文中有{kinds[0].InWords()}，请按中文文本的写法遮蔽。")
                : Ruling.Allowed;

    public static Ruling IsSecondPerson(Translation translation, Actor reviewer) => translation.WasWrittenBy(reviewer.StaffId)
        ? Ruling.Refused("translation.same-person", "这份译文您参与了翻译，请由另一位审核人员审定。")
        : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("translation.unexplained", "请写明哪里要改，译者会看到。")
        : Ruling.Allowed;

    public static Ruling NameFits(string name) => name.Trim().Length <= ColumnTranslation.LongestName
        ? Ruling.Allowed
        : Ruling.Refused("translation.name-long", $"栏目译名最多 {ColumnTranslation.LongestName} 个字符：{name.Trim()[..20]}…");
}
