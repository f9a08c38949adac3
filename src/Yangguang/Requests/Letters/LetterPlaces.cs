using System.Collections.Frozen;
using Yangguang.Rules.Requests.Decisions;
using static Yangguang.Requests.Letters.LetterPlace;

namespace Yangguang.Requests.Letters;

/// <summary>The places of templates: what they are called between braces, and what fills them.</summary>
public static class LetterPlaces
{
    private static readonly FrozenDictionary<LetterPlace, (string Name, string Meaning)> Table = new Dictionary<LetterPlace, (string, string)>
    {
        [Organ] = ("机关名称", "作出文书的机关"),
        [OfficeContact] = ("受理机构联系方式", "机构名称、地址、电话"),
        [RequestNumber] = ("登记编号", "登记时编的号"),
        [Applicant] = ("申请人", "姓名或者名称"),
        [ApplicantKind] = ("申请人类别", "自然人、商业企业等"),
        [ApplicantContact] = ("申请人联系方式", "地址、电话、邮箱"),
        [ApplicantIdentity] = ("申请人身份证明", "证件种类和遮蔽后的号码"),
        [ReceivedOn] = ("收到日期", "收到申请之日（第三十一条）"),
        [Channel] = ("提交方式", "当面、邮寄、网上等"),
        [Wish] = ("申请内容", "申请公开的信息名称、文号或者特征描述"),
        [WishedForm] = ("获取方式要求", "申请人要求的提供方式"),
        [ReplyDueOn] = ("答复期限", "现在的最后答复日"),
        [HandledBy] = ("经办人", "办理人员"),
        [Addressee] = ("收信方", "第三方或者其他机关的名称"),
        [CorrectionItems] = ("补正事项", "需要补正的各项内容，一行一项"),
        [CorrectionPeriod] = ("补正期限", "例如15个工作日"),
        [Volume] = ("数量频次情况", "申请的数量、频次，时间段"),
        [ReasonPeriod] = ("说明理由期限", "例如10个工作日"),
        [ExtensionReason] = ("延期理由", "为什么需要延期"),
        [ExtensionDays] = ("延长天数", "工作日数"),
        [InformationAsked] = ("征求意见的信息", "拟公开、涉及对方的信息"),
        [AnswerPeriod] = ("回复意见期限", "例如15个工作日"),
        [DisclosedContent] = ("决定公开的内容", "不同意公开但决定公开的信息"),
        [DisclosureReason] = ("决定公开的理由", "不公开可能对公共利益造成重大影响的理由"),
        [AssistanceWanted] = ("协办事项", "请对方核实或者提供什么"),
        [FeeStandard] = ("收费标准", "按件或者按量，怎样计算"),
        [FeeAmount] = ("收费金额", "元"),
        [FeeWayToPay] = ("缴费方式", "在哪里、怎样缴"),
        [FeePeriod] = ("缴费期限", "例如20个工作日"),
        [WayToObtain] = ("获取方式", "获取该信息的方式、途径和时间"),
        [Information] = ("公开内容", "公开的信息，或者提供的方式"),
        [WithheldParts] = ("不公开的部分", "各部分和各自的理由，一行一项"),
        [Reason] = ("理由", "事实和理由的说明"),
        [ForbiddingLaw] = ("禁止公开的规定", "法律、行政法规的名称和条款"),
        [ConsultationResult] = ("征求意见结果", "征求第三方意见的结果，或者不需要征求的理由"),
        [PublicInterest] = ("公共利益权衡", "不公开是否会对公共利益造成重大影响"),
        [WhichKind] = ("具体类别", "属于哪一类，或者哪方面的利益"),
        [InquiryChannel] = ("查询途径", "查询依据的规定和办理途径"),
        [LetterPlace.SearchRecord] = ("检索情况", "检索的范围、关键词、人员和日期"),
        [CompetentOrgan] = ("负责公开的机关", "名称和联系方式，不能确定的写明"),
        [WhatIsUnclear] = ("仍不明确的内容", "补正后仍不明确之处"),
        [PetitionChannel] = ("信访途径", "信访、投诉、举报的途径"),
        [EarlierReply] = ("此前答复", "文号、日期和内容"),
        [ReasonRequest] = ("说明理由情况", "要求说明理由的情况和结果"),
        [CorrectionHistory] = ("补正告知情况", "补正告知的日期和期限"),
        [FeeHistory] = ("收费通知情况", "收费通知的日期和金额"),
        [Circumstance] = ("具体情形", "撤回、非政府信息、咨询等"),
        [LegalBasis] = ("法律依据", "由系统按办理结果填写"),
        [Remedy] = ("救济途径", "由系统按办理结果、机关类型和日期填写"),
        [RecordToCorrect] = ("要求更正的记录", "与申请人自身相关的记录和证据"),
        [CorrectionResult] = ("更正结果", "予以更正、转送或者不予更正"),
        [DocumentServed] = ("送达文书", "文书名称和文号"),
        [WayServed] = ("送达方式", "当面、邮寄、电子送达和凭证号码"),
        [FolderLines] = ("目录内容", "由系统按归档的材料填写"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, LetterPlace> ByName =
        Table.ToFrozenDictionary(entry => entry.Value.Name, entry => entry.Key, StringComparer.Ordinal);

    public static string Name(this LetterPlace place) => Table[place].Name;

    /// <summary>What fills it, as the form explains.</summary>
    public static string Meaning(this LetterPlace place) => Table[place].Meaning;

    /// <summary>Null when no place is called so.</summary>
    public static LetterPlace? Named(string name) => ByName.TryGetValue(name, out var place) ? place : null;

    /// <summary>Where an element of a decision is printed; null for what stays inside the house.</summary>
    public static LetterPlace? Of(LetterElement element) => element switch
    {
        LetterElement.Classification => null,
        LetterElement.CorrectionNotice => CorrectionHistory,
        LetterElement.FeeNotice => FeeHistory,
        _ => Enum.Parse<LetterPlace>(element.ToString()),
    };

    /// <summary>True for what would tell somebody else who applied.</summary>
    internal static bool TellsApplicant(LetterPlace place) => place is Applicant or ApplicantKind or ApplicantContact or ApplicantIdentity;
}
