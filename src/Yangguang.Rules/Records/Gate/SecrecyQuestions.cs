using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>
/// The three questions before anything is published: content, wording and timing, manner and scope. Each is answered yes;
/// one left open blocks; a doubt goes to the competent or secrecy department (政府信息公开条例 art. 17; 保守国家秘密法).
/// </summary>
public static class SecrecyQuestions
{
    /// <summary>The questions in order.</summary>
    public static IReadOnlyList<SecrecyQuestion> All { get; } =
    [
        new("content", "内容不涉及国家秘密、工作秘密，公开不会危及国家安全、公共安全、经济安全、社会稳定", "逐段看正文、表格和附件，也看几条信息合在一起会不会泄密。"),
        new("wording", "表述准确，发布时机适当，已研判可能引起的误读和舆情风险", "数字、政策口径与原文一致；重大节点、突发事件前后从严。"),
        new("manner", "公开的方式和范围适当，没有超出应当公开的范围", "名单、案卷、图片只公开必要部分。"),
    ];

    /// <summary>Every question must be answered yes.</summary>
    /// <param name="confirmed">Keys of the questions answered yes.</param>
    public static Ruling AreAnswered(IReadOnlySet<string> confirmed)
    {
        var place = All.Select((question, index) => (question, index)).FirstOrDefault(each => !confirmed.Contains(each.question.Key));
        return place.question is null
            ? Ruling.Allowed
            : Ruling.Refused(
                "gate.secrecy.unanswered", $"保密审查第{place.index + 1}问没有确认：{place.question.Text}。不能确定的，请报请确定或者退回。",
                Laws.DisclosureRegulation("第十七条"));
    }
}
