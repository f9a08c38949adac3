using System.Text.RegularExpressions;
using Yangguang.Accounts;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Letters;

/// <summary>What is refused of letters.</summary>
internal static partial class LetterRules
{
    private const int ShortestName = 2;

    public static Ruling IsDraft(RequestLetter letter) => letter.State switch
    {
        LetterState.Draft => Ruling.Allowed,
        LetterState.Issued => Ruling.Refused("letter.signed", $"《{letter.Form.Name}》已经签发，内容固定，不能再改。写错了的请作废后重新拟写。"),
        _ => Ruling.Refused("letter.voided", $"《{letter.Form.Name}》已经作废。"),
    };

    /// <summary>The folder of a filed case is made; nothing comes to it.</summary>
    public static Ruling IsUnderWay(RequestState state) => state != RequestState.Archived
        ? Ruling.Allowed
        : Ruling.Refused("letter.filed", "案件已经归档，文书不能再增加或者改动。");

    public static Ruling IsSigned(RequestLetter letter) => letter.State == LetterState.Issued
        ? Ruling.Allowed
        : Ruling.Refused("letter.unsigned", $"《{letter.Form.Name}》还没有签发，不能登记送达。");

    public static Ruling MayBeVoided(RequestLetter letter, string reason) =>
        letter.State == LetterState.Voided ? Ruling.Refused("letter.voided", $"《{letter.Form.Name}》已经作废。")
        : letter is { State: LetterState.Issued, Form.Decision: not null } ? Ruling.Refused("letter.decision", "签发的答复决定不能直接作废；需要改变的，依法撤销原答复后重新作出。")
        : letter.Sent.DispatchedOn is not null ? Ruling.Refused("letter.sent", "文书已经送出，不能作废；写错了的请另发更正。")
        : reason.Trim().Length == 0 ? Ruling.Refused("letter.void-reason", "请写明作废的理由。")
        : Ruling.Allowed;

    public static Ruling IsWritten(LetterText text) =>
        text.Title.Length == 0 || text.Body.Length == 0 ? Ruling.Refused("letter.empty", "请填写标题和正文。")
        : text.IsTooLong ? Ruling.Refused("letter.too-long", "标题或者正文太长：标题最多120个字，正文最多6万字；内容多的请作为附件。")
        : Ruling.Allowed;

    /// <summary>Before a letter leaves: nothing open, nothing told that may not be, everything said that must be.</summary>
    public static Ruling MayLeave(LetterForm form, LetterText text, string applicant, LetterFacts law)
    {
        if (IsWritten(text) is { IsAllowed: false } empty)
            return empty;
        if (text.OpenPlaces is { Count: > 0 } open)
            return Ruling.Refused("letter.open", $"《{form.Name}》还有没填的内容：{string.Join("、", open)}。");
        var whole = $"{text.Title}\n{text.Addressee}\n{text.Body}";
        if (form.Reader == LetterReader.Others && applicant.Length >= ShortestName && whole.Contains(applicant, StringComparison.Ordinal))
            return Ruling.Refused("letter.tells-applicant", $"《{form.Name}》写了申请人的姓名或者名称，征求意见不需要透露申请人，请删去。", Laws.PersonalInformationLaw("第六条"));
        if (!form.TellsRemedy && whole.Contains("行政复议", StringComparison.Ordinal))
            return Ruling.Refused("letter.remedy", $"《{form.Name}》是程序性文书，不告知救济途径，请删去有关行政复议、行政诉讼的内容。");
        return form.Decision is null ? Ruling.Allowed : SaysTheLaw(text, law);
    }

    public static Ruling MaySign(LetterForm form, Actor signer) => !NeedsHead(form) || signer.May(Permission.MayHeadRequests)
        ? Ruling.Allowed
        : Ruling.Refused("letter.no-head", $"《{form.Name}》由政府信息公开工作机构负责人签发，请转负责人办理。");

    /// <summary>Proof by the way it went; post means the postal enterprise, whose numbers have a form of their own.</summary>
    public static Ruling IsProven(LetterSending sent, DateOnly signedOn, DateOnly today)
    {
        if (sent is not { Means: { } means, DispatchedOn: { } dispatched })
            return Ruling.Refused("letter.unproven", "请登记送达方式和发出日期。", Laws.ServiceInterpretation("第四点"));
        if (RequestRules.IsBetween(dispatched, signedOn, today, "发出日期", "签发日期") is { IsAllowed: false } wrong)
            return wrong;
        if (sent.ServedOn is { } served && RequestRules.IsBetween(served, dispatched, today, "签收日期", "发出日期") is { IsAllowed: false } early)
            return early;
        return means.Way() switch
        {
            _ when sent.Proof.Length == 0 => Ruling.Refused("letter.no-proof", "请登记送达凭证：签收人、邮件号码或者电子回执。", Laws.ServiceInterpretation("第四点")),
            DeliveryWay.Post when !PostalNumber().IsMatch(sent.Proof) => Ruling.Refused(
                "letter.postal-number", $"“{sent.Proof}”不是中国邮政的邮件号码：应为13位数字，或者2个字母、9位数字加CN。行政机关的文书只能通过邮政企业寄送。", Laws.ServiceInterpretation()),
            DeliveryWay.Personal when sent.ServedOn is null => Ruling.Refused("letter.unsigned-for", "直接送达、委托送达的，请登记签收日期：以签收之日为送达之日。", Laws.ServiceInterpretation("第四点")),
            _ => Ruling.Allowed,
        };
    }

    private static bool NeedsHead(LetterForm form) =>
        form.Decision is not null || form.Kind is LetterKind.ExtensionNotice or LetterKind.FeeNotice or LetterKind.OverrideNotice or LetterKind.RecordCorrectionReply;

    private static Ruling SaysTheLaw(LetterText text, LetterFacts law)
    {
        if (!text.Body.Contains(law[LetterPlace.Remedy], StringComparison.Ordinal))
            return Ruling.Refused("letter.remedy-missing", $"救济途径与办理结果和日期不符，应当写：“{law[LetterPlace.Remedy]}”", Laws.ReconsiderationLaw("第二十三条第二款"));
        var missing = Article().Matches(law[LetterPlace.LegalBasis]).Select(article => article.Value).Where(article => !text.Body.Contains(article, StringComparison.Ordinal)).ToList();
        return missing.Count == 0
            ? Ruling.Allowed
            : Ruling.Refused("letter.law-missing", $"答复没有引用应当适用的条款：{string.Join("、", missing)}。", Laws.DisclosureRegulation("第三十六条"));
    }

    [GeneratedRegex(@"^(\d{13}|[A-Z]{2}\d{9}CN)$")]
    private static partial Regex PostalNumber();

    [GeneratedRegex("第[一二三四五六七八九十百]+条(第[一二三四五六七八九十]+款)?(第[一二三四五六七八九十]+项)?")]
    private static partial Regex Article();
}
