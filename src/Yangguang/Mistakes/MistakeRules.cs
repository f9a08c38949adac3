using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Mistakes;

/// <summary>What a report and an answer must say, and who answers.</summary>
internal static class MistakeRules
{
    public const int LongestPage = 500;
    public const int LongestText = 2000;
    public const int LongestContact = 100;

    public static Ruling IsTold(string page, string words, string contact)
    {
        if (words.Length == 0)
            return Ruling.Refused("mistake.words", "请写明错在哪里，例如“第三段的电话号码打不通”。");
        if (words.Length > LongestText)
            return Ruling.Refused("mistake.long", $"内容共 {words.Length} 字，最多 {LongestText} 字，请精简。");
        if (page.Length > LongestPage)
            return Ruling.Refused("mistake.page-long", $"网址共 {page.Length} 个字符，最多 {LongestPage} 个，请只填写页面的地址。");
        return contact.Length > LongestContact
            ? Ruling.Refused("mistake.contact-long", $"联系方式最多 {LongestContact} 字，请只留一个电话或者邮箱。")
            : Ruling.Allowed;
    }

    public static Ruling IsAnswered(string answer) => answer.Trim().Length switch
    {
        0 => Ruling.Refused("mistake.untold", "请写明核实的情况和处理结果，这段话会告知反映人。"),
        > LongestText => Ruling.Refused("mistake.answer-long", $"答复最多 {LongestText} 字，请精简。"),
        _ => Ruling.Allowed,
    };

    public static Ruling IsOpen(Mistake mistake) => mistake.Outcome is null
        ? Ruling.Allowed
        : Ruling.Refused("mistake.closed", $"这条找错留言已于 {mistake.ClosedOn:yyyy-MM-dd} 答复。");

    /// <summary>The body whose page it is answers; the disclosure office answers for all.</summary>
    public static Ruling Answers(Actor actor, BodyId body) =>
        actor.May(Permission.MaySuperviseDuties) || (actor.May(Permission.MayDraftRecords) && actor.BodyId == body)
            ? Ruling.Allowed
            : Ruling.Refused("mistake.not-yours", "这条找错留言由其他单位答复。");
}
