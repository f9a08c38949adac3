using static Yangguang.Rules.Requests.ApplicantKind;
using static Yangguang.Rules.Requests.Decisions.DecisionCode;
using static Yangguang.Rules.Requests.ReceiptChannel;

namespace Yangguang.Demo.Requests;

/// <summary>What people ask a county for, all invented: every state and every family of results.</summary>
internal static class RequestPlots
{
    public static IReadOnlyList<RequestPlot> All { get; } =
    [
        // Answered and filed away.
        new("mzj", 305, InPerson, NaturalPerson, "城乡低保标准调整文件", AlreadyPublic),
        new("zrzyj", 320, SignedMail, NaturalPerson, "青溪镇土地征收补偿安置方案", Granted),
        new("jtj", 275, Internet, NaturalPerson, "县城小学学区划分依据", Granted),
        new("zrzyj", 255, SignedMail, LegalServiceOrganisation, "柳湾村地块征地批复", PartlyGranted),
        new("mzj", 240, Internet, NaturalPerson, "某户低保审核材料", ThirdPartyRights),
        new("jtj", 225, Fax, Enterprise, "校舍维修项目会议讨论记录", ProcessInformation),
        new("officer", 215, InPerson, NaturalPerson, "县政府常务会议内部讨论稿", ProcessInformation),
        new("zrzyj", 205, SignedMail, NaturalPerson, "宅基地登记信息查询", AdministrativeInquiry),
        new("mzj", 190, PlainMail, NaturalPerson, "养老服务机构名单及统计分析", ToBeMade),
        new("qingxi", 185, InPerson, NaturalPerson, "村级道路硬化资金使用情况", Granted),
        new("jtj", 183, Internet, ResearchInstitution, "近三年教师招聘数据", Granted) { IsExtended = true },
        new("zrzyj", 175, SignedMail, NaturalPerson, "相邻地块权属争议的处理意见", Petition),
        new("officer", 170, SignedMail, Enterprise, "招商引资合同", ThirdPartyRights),
        new("mzj", 165, Internet, NaturalPerson, "婚姻登记档案复制件", AdministrativeInquiry),
        // Answered.
        new("zrzyj", 300, SignedMail, NaturalPerson, "青溪镇土地征收补偿安置方案", Repeated) { Who = "梁志远" },
        new("zrzyj", 296, InPerson, NaturalPerson, "城东片区控制性详细规划", AlreadyPublic) { Who = "梁志远" },
        new("jtj", 280, Internet, NaturalPerson, "课后服务收费标准", Granted),
        new("mzj", 262, InPerson, NaturalPerson, "临时救助审批材料", NotHeld),
        new("qingxi", 250, SignedMail, NaturalPerson, "高标准农田建设项目合同", PartlyGranted),
        new("officer", 240, Internet, PublicBenefitOrganisation, "政府信息公开工作考核结果", Granted),
        new("mzj", 230, SignedMail, NaturalPerson, "社会组织处罚案卷", EnforcementFile),
        new("zrzyj", 215, Internet, NaturalPerson, "矿山生态修复有关材料", NotCorrected),
        new("jtj", 200, SignedMail, Enterprise, "校服采购全部投标文件", FeeUnpaid),
        new("zrzyj", 180, Internet, NaturalPerson, "城东安置房选址意见", StillUnclear),
        new("qingxi", 170, InPerson, NaturalPerson, "要求处理邻里纠纷", Petition),
        new("officer", 150, Internet, NaturalPerson, "县政府公报合订本", PublishedWork),
        new("mzj", 130, SignedMail, NaturalPerson, "殡葬设施专项规划", Granted) { IsSlow = true },
        new("jtj", 110, Internet, NaturalPerson, "幼儿园普惠认定名单", AlreadyPublic),
        new("mzj", 100, Internet, NaturalPerson, "特困人员供养机构改造方案", null, RequestStop.Withdraw),
        new("zrzyj", 90, SignedMail, OtherOrganisation, "国有土地出让收支明细", InternalAffairs),
        new("zrzyj", 75, InPerson, NaturalPerson, "柳湾村征地补偿款分配情况", NotHeld),
        // On the desk today.
        new("zrzyj", 62, SignedMail, Enterprise, "采矿权延续登记材料", null, RequestStop.Consult),
        new("mzj", 41, SignedMail, NaturalPerson, "敬老院消防改造招标情况", null, RequestStop.Review),
        new("jtj", 34, InPerson, NaturalPerson, "城区学校食堂招标文件", null, RequestStop.Review) { IsExtended = true },
        new("officer", 27, Internet, NaturalPerson, "县城停车收费定价依据", null, RequestStop.Draft),
        new("zrzyj", 25, SignedMail, NaturalPerson, "青溪镇河道采砂许可", Granted, RequestStop.Sign),
        new("qingxi", 24, InPerson, NaturalPerson, "高标准农田建设项目合同", null, RequestStop.Review),
        new("mzj", 18, Internet, NaturalPerson, "2026年临时救助发放名册", null, RequestStop.Consult),
        new("jtj", 16, SignedMail, Enterprise, "智慧校园项目全部验收资料", null, RequestStop.Fee),
        new("zrzyj", 14, Internet, NaturalPerson, "我家附近的规划", null, RequestStop.Correct),
        new("zrzyj", 12, Internet, NaturalPerson, "青溪镇土地征收补偿安置方案", null, RequestStop.Review) { Who = "梁志远" },
        new("mzj", 9, InPerson, NaturalPerson, "养老服务机构补贴发放标准", null, RequestStop.Review),
        new("mzj", 6, Oral, NaturalPerson, "残疾人两项补贴的办理规定", null, RequestStop.Review),
        new("officer", 5, SignedMail, LegalServiceOrganisation, "规范性文件制定说明", null, RequestStop.Review),
        new("mzj", 3, Internet, NaturalPerson, "2026年临时救助发放名册", null, RequestStop.Register),
        new("mzj", 2, Internet, NaturalPerson, "村级公益性墓地选址", null, RequestStop.Confirm),
        new("jtj", 1, Fax, NaturalPerson, "中考体育考试安排", null, RequestStop.Confirm),
    ];
}
