using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Desk;

/// <summary>A beginning for what a letter has to say, from what the case already knows; the officer writes on.</summary>
internal static class StockText
{
    public static string For(LetterElement element, DecisionCode code, InformationRequest request, CaseKin kin) => element switch
    {
        LetterElement.WayToObtain when kin.Published is [var record, ..] => $"该信息已主动公开，可以在政府信息公开平台查阅：《{record.Title}》（索引号 {record.IndexNumber}）。",
        LetterElement.WayToObtain => $"按您要求的方式（{request.Wish.Form.InWords()}、{request.Wish.Way.InWords()}）提供，随本答复书一并送达。",
        LetterElement.Information => "您申请的信息见附件。",
        LetterElement.ConsultationResult => Heard(request),
        LetterElement.CorrectionNotice when request.Clock.CorrectionNoticedOn is { } noticed =>
            $"本机关于{Prose(noticed)}告知您补正{(request.Clock.CorrectionServedOn is { } served ? $"，您于{Prose(served)}收到" : "")}，补正期限为十五个工作日。",
        LetterElement.FeeNotice when request.Clock.FeeNoticedOn is { } noticed =>
            $"本机关于{Prose(noticed)}通知您缴纳信息处理费 {request.Clock.FeeFen.InYuan()} 元，您在期限内没有缴纳。",
        LetterElement.ReasonRequest when request.Clock.ReasonAskedOn is { } asked => $"本机关于{Prose(asked)}要求您说明理由，经审查，您说明的理由不合理。",
        LetterElement.PetitionChannel => "您的诉求属于信访、投诉、举报事项，可以通过相应渠道提出：",
        LetterElement.EarlierReply when kin.Alike.Concat(kin.Linked).FirstOrDefault(other => other.IsSameApplicant) is { } earlier => $"您此前就相同内容提出过申请（{earlier.Name}），本机关已经答复。",
        LetterElement.Reason when code == DecisionCode.ToBeMade => "您申请的内容没有现成信息，需要对现有信息加工、分析后制作。",
        LetterElement.SearchRecord => "经检索，本机关没有制作或者保存您申请的信息。",
        _ => "",
    };

    private static string Heard(InformationRequest request)
    {
        var heard = request.Consultations.Where(letter => letter is { Kind: ConsultationKind.ThirdParty, Opinion: not null }).Select(letter => letter.Opinion!.Value.InWords()).ToList();
        return heard.Count == 0 ? "" : $"本机关依法书面征求了第三方意见，结果为：{string.Join("、", heard)}。";
    }

    private static string Prose(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
