using Yangguang.Rules.Requests.Decisions;
using static Yangguang.Requests.Letters.LetterKind;
using static Yangguang.Requests.Letters.LetterPlace;

namespace Yangguang.Requests.Letters;

/// <summary>
/// 文书目录: letters on procedure, one decision letter for each of the 22 results, the sheets of the file (政府信息公开条例 arts. 29–42;
/// decisions by <see cref="DecisionCodes"/>, so that what must be said has one source).
/// </summary>
public static class LetterForms
{
    public static IReadOnlyList<LetterForm> All { get; } =
    [
        Sheet(RegistrationForm, "registration", "政府信息公开申请登记表", RequestNumber, Applicant, ReceivedOn, Channel, Wish),
        Sheet(LetterKind.Receipt, "receipt", "接收回执", RequestNumber, Applicant, ReceivedOn, ReplyDueOn, OfficeContact) with { Reader = LetterReader.Applicant },
        ToApplicant(CorrectionNotice, "correction-notice", "补正告知书", ReceivedOn, Wish, CorrectionItems, CorrectionPeriod, OfficeContact),
        ToApplicant(ReasonNotice, "reason-notice", "说明理由告知书", ReceivedOn, Volume, ReasonPeriod, OfficeContact),
        ToApplicant(ExtensionNotice, "extension-notice", "延期答复告知书", ReceivedOn, ExtensionReason, ExtensionDays, ReplyDueOn),
        ToOthers(ThirdPartyInquiry, "third-party-inquiry", "征求第三方意见书", Addressee, InformationAsked, AnswerPeriod, OfficeContact),
        Sheet(ThirdPartyAnswer, "third-party-answer", "第三方意见回执", InformationAsked) with { Reader = LetterReader.Others },
        ToApplicant(ConsultationNotice, "consultation-notice", "征求意见告知书", ReceivedOn, Wish),
        ToOthers(OverrideNotice, "override-notice", "依申请公开告知书", Addressee, DisclosedContent, DisclosureReason),
        ToOthers(JointMakerInquiry, "joint-maker-inquiry", "征求共同制作机关意见书", Addressee, InformationAsked, AnswerPeriod, OfficeContact),
        ToOthers(AssistanceLetter, "assistance-letter", "协办函", Addressee, AssistanceWanted, AnswerPeriod, OfficeContact),
        ToApplicant(LetterKind.FeeNotice, "fee-notice", "收费通知书", ReceivedOn, FeeStandard, FeeAmount, FeeWayToPay, FeePeriod),
        .. DecisionCodes.All.Select(OfDecision),
        ToApplicant(RecordCorrectionReply, "record-correction", "更正申请答复书", ReceivedOn, RecordToCorrect, CorrectionResult, Reason, Remedy),
        Sheet(DeliveryReceipt, "delivery-receipt", "送达回证", DocumentServed, WayServed, Applicant),
        Sheet(ArchiveList, "archive-list", "卷内目录", RequestNumber, FolderLines),
    ];

    public static LetterForm Of(LetterKind kind, DecisionCode? decision = null) =>
        All.First(form => form.Kind == kind && form.Decision == decision);

    /// <summary>Null when there is none of that short name.</summary>
    public static LetterForm? Named(string code) => All.FirstOrDefault(form => form.Code == code);

    private static LetterForm OfDecision(Decision decision)
    {
        var must = decision.Must.Concat(decision.Instead).Select(LetterPlaces.Of).OfType<LetterPlace>();
        var law = decision.Law.Count > 0 ? [LegalBasis] : Array.Empty<LetterPlace>();
        return new(LetterKind.Decision, decision.Letters, $"答复书（{decision.Letters} {decision.Label}）", LetterReader.Applicant, [Applicant, ReceivedOn, Wish, .. must, .. law, Remedy])
        {
            Decision = decision.Code,
            IsNumbered = true,
        };
    }

    private static LetterForm ToApplicant(LetterKind kind, string code, string name, params LetterPlace[] must) =>
        new(kind, code, name, LetterReader.Applicant, [Applicant, .. must]) { IsNumbered = true };

    private static LetterForm ToOthers(LetterKind kind, string code, string name, params LetterPlace[] must) =>
        new(kind, code, name, LetterReader.Others, must) { IsNumbered = true };

    private static LetterForm Sheet(LetterKind kind, string code, string name, params LetterPlace[] must) =>
        new(kind, code, name, LetterReader.File, must);
}
