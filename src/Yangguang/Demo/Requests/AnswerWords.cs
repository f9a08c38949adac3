using Yangguang.Requests;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Demo.Requests;

/// <summary>What the answers of the story say.</summary>
internal static class AnswerWords
{
    public static AnswerDraft For(DecisionCode code, string officer, DateOnly on) => new()
    {
        Code = code,
        Words = DecisionCodes.Of(code).Must.ToDictionary(element => element, element => Words(element, code)),
        Search = new()
        {
            Places = "机关档案室、业务系统、相关股室",
            Keywords = "申请人描述的名称和文号",
            People = officer,
            SearchedOn = on,
        },
        ThirdPartyExemption = code == DecisionCode.Granted ? "不涉及第三方" : "",
        PublicInterest = code == DecisionCode.ThirdPartyRights ? "不公开不会对公共利益造成重大影响。" : "",
    };

    private static string Words(LetterElement element, DecisionCode code) => element switch
    {
        LetterElement.WayToObtain when code == DecisionCode.PublishedWork => "可以到县图书馆、县档案馆查阅政府公报。",
        LetterElement.WayToObtain => "随本答复书提供；也可以在昭明县政府信息公开平台查阅。",
        LetterElement.Information => "您申请的信息见附件。",
        LetterElement.WithheldParts => "合同附件中第三方的报价明细涉及商业秘密，第三方不同意公开，不予公开。",
        LetterElement.Reason => code == DecisionCode.ToBeMade ? "没有现成的统计分析，需要另行加工制作。" : "公开可能影响有关工作正常开展。",
        LetterElement.ConsultationResult => "经书面征求意见，第三方不同意公开，理由合理。",
        LetterElement.PublicInterest => "经权衡，不公开不会对公共利益造成重大影响。",
        LetterElement.WhichKind => code switch
        {
            DecisionCode.ProcessInformation => "讨论记录、过程稿",
            DecisionCode.InternalAffairs => "内部工作流程信息",
            _ => "行政处罚案卷",
        },
        LetterElement.InquiryChannel => "依照有关登记资料查询规定，凭身份证件到县政务服务中心专窗查询。",
        LetterElement.SearchRecord => "经检索，本机关没有制作或者保存您申请的信息。",
        LetterElement.CorrectionNotice => "本机关已一次性告知补正事项和期限，您逾期没有补正或者补正后内容仍不明确。",
        LetterElement.WhatIsUnclear => "没有写明所需文件的名称、文号或者其他便于查询的描述。",
        LetterElement.PetitionChannel => "有关诉求可以向县信访部门或者所在镇政府提出。",
        LetterElement.EarlierReply => "本机关此前已就相同内容向您作出答复。",
        LetterElement.FeeNotice => "本机关已向您送达收费通知，您在期限内没有缴纳。",
        LetterElement.ReasonRequest => "本机关要求您说明理由，您说明的理由不合理。",
        _ => $"{element.InWords()}：见案卷。",
    };
}
