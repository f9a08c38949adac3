using Yangguang.Rules.Archive;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Catalog.Lint;
using Yangguang.Rules.Channels;
using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight;
using Yangguang.Rules.Oversight.Inspection;
using Yangguang.Rules.Participation;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Fees;
using Yangguang.Rules.Requests.Remedies;
using Yangguang.Rules.Time;

namespace Yangguang.Rules;

/// <summary>
/// Every rule of this library in the order of the law it comes from; start reading here. <c>docs/rules.md</c> is printed from it.
/// </summary>
public static class RuleBook
{
    /// <summary>The rules: how days are counted, then the disclosure regulation article by article, remedies, the standard catalogue, the laws around them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Counting(), .. Regulation(), .. Remedies(), .. StandardCatalog(), .. Neighbours()];

    private static Rule[] Counting() =>
    [
        new("法定节假日", "13 days off a year (11 from 2008 to 2024, 10 before) are known before any yearly notice.", Laws.HolidayMeasures("第二条"), typeof(StatutoryHolidays)),
        new("工作日", "Monday to Friday, as changed by the yearly notices of the State Council's General Office and by local holidays; a year without a notice is provisional.", Laws.HolidayMeasures("第四条至第七条"), typeof(WorkingCalendar)),
        new("节假日安排通知的核验", "A notice is believed only with its number and its page on gov.cn, with every statutory day off, and when days off less weekend days worked come to the statutory number.", Laws.HolidayMeasures("第二条"), typeof(NoticeCheck)),
        new("期间的计算", "The day of the event is not counted; months and years end on the day of the same number; a calendar period that ends on a day off ends on the next working day.", Laws.CivilCode("第二百零一条至第二百零三条"), typeof(Reckon)),
    ];

    private static Rule[] Regulation() =>
    [
        new("向档案馆、公共图书馆移交", "Published documents go to archive and library on the local hand-over days, put off to the next working day.", Laws.DisclosureRegulation("第二十五条第三款"), typeof(HandOver)),
        new("发布把关", "Attribute, secrecy, personal information, interpretation plan and signature, each answered on the very text that is published by somebody who did not write it.", Laws.DisclosureRegulation("第十七条"), typeof(GateTable)),
        new("公文公开属性源头认定", "An unmarked document is returned; withholding names a ground of arts. 14 to 16; a forwarded document takes the attribute of its original.", Laws.OpennessRules(), typeof(GateRules)),
        new("不予公开理由", "The grounds of arts. 14 to 16, and no other.", Laws.DisclosureRegulation("第十三条"), typeof(WithholdingGrounds)),
        new("保密审查三问", "Content, wording and timing, manner and scope; one left open blocks, a doubt is referred.", Laws.DisclosureRegulation("第十七条"), typeof(SecrecyQuestions)),
        new("个人信息去标识化", "Nothing personal that is found goes out unless it is masked or a ground is named for it.", Laws.DisclosureRegulation("第十五条"), typeof(PersonalInformation)),
        new("个人信息保留理由", "Punitive publicity, mandatory disclosure, consent, public interest, an office's own contact, or no personal information at all; each with its provision.", Laws.GrassrootsOpenness(), typeof(ExposureGrounds)),
        new("紧急发布", "The secrecy review comes first all the same; the other steps are reviewed afterwards within the local period.", Laws.DisclosureRegulation("第六条"), typeof(UrgentPublication)),
        new("发布日期", "The day it left; an earlier day is shown only with a public reason.", Laws.DisclosureRegulation("第二十六条"), typeof(PublicationDay)),
        new("政策解读期限", "Together with the document, else within the local days; an interpretation is bound to its document both ways.", Laws.OpennessRules(), typeof(InterpretationTerm)),
        new("政策解读要素", $"At least {InterpretationElements.Expected} of six elements, effects on market and people's interests for policies that touch them, more than words; warnings only.", Laws.OpennessRules(), typeof(InterpretationElements)),
        new("解读照抄率", "The share of an interpretation that repeats its document, paragraph by paragraph; from 0.6 on its writer is warned.", Laws.OpennessRules(), typeof(CopyScore)),
        new("会议公开期限", "Topics of a meeting are opened within the local days, never later than art. 26 allows.", Laws.DisclosureRegulation("第二十六条"), typeof(MeetingOpening)),
        new("法定栏目的更新", "Guide, rules, statutory content, reports and basic catalogue are looked through again after the local months.", Laws.DisclosureRegulation("第十二条"), typeof(ColumnUpkeep)),
        new("法定主动公开内容", "The items of art. 20 and the additions of art. 21 for counties and townships.", Laws.DisclosureRegulation("第二十条、第二十一条"), typeof(RegulationCodes)),
        new("主动公开期限", "Within 20 working days of the information being formed or changed.", Laws.DisclosureRegulation("第二十六条"), typeof(ProactiveDisclosure)),
        new("依申请公开办理", "Confirmed, registered, corrected once, consulted, extended, charged, decided, signed by a second person, served, filed; each step with its guard.", Laws.DisclosureRegulation("第二十九条至第四十二条"), typeof(RequestTable)),
        new("补正告知", $"Once, within {CorrectionNotice.Period} working days of receipt; the reply period then runs from the corrected request.", Laws.DisclosureRegulation("第三十条"), typeof(CorrectionNotice)),
        new("收到申请之日", "Handed in or signed for: that day. Internet, fax, unsigned mail: the day both sides confirm.", Laws.DisclosureRegulation("第三十一条"), typeof(ReceiptDate)),
        new("确认收到申请", "An unsigned letter is confirmed the same day; waiting for a confirmation raises an alarm after the local limit.", Laws.DisclosureRegulation("第三十一条"), typeof(ReceiptConfirmation)),
        new("征求第三方意见", $"In writing, {ThirdPartyConsultation.Period} working days from receipt of the letter; silence leaves the decision to the body.", Laws.DisclosureRegulation("第三十二条"), typeof(ThirdPartyConsultation)),
        new("答复期限", "On the spot, else within 20 working days of receipt (15 until 2019-05-14), plus the extension and the time of consulting.", Laws.DisclosureRegulation("第三十三条第二款"), typeof(ReplyDeadline)),
        new("延期答复", "Once, approved by the head of the disclosure office, told before the deadline, at most 20 working days (15 until 2019-05-14).", Laws.DisclosureRegulation("第三十三条第二款"), typeof(Extension)),
        new("扣除征求意见时间", "From the day after sending to the return of the opinion; overlapping times are taken out once.", Laws.DisclosureRegulation("第三十三条第三款"), typeof(Exclusion)),
        new("征求其他机关意见", "The time is taken out of the reply period; how long the other organ has is local practice.", Laws.DisclosureRegulation("第三十三条第三款"), typeof(OtherOrganConsultation)),
        new("征求共同制作机关意见", $"{JointMakerConsultation.Period} working days from receipt of the letter; silence is consent.", Laws.DisclosureRegulation("第三十四条"), typeof(JointMakerConsultation)),
        new("办理结果", "22 results, each with its article, what its letter must say, its row of the annual report and its remedy.", Laws.DisclosureRegulation("第三十六条"), typeof(DecisionCodes)),
        new("答复书的必备内容", "A letter is not signed before it says all that its result asks for.", Laws.DisclosureRegulation("第三十六条"), typeof(DecisionRules)),
        new("更正本人信息", "No period in the law; local practice sets one.", Laws.DisclosureRegulation("第四十一条"), typeof(RecordCorrection)),
        new("按件计收信息处理费", "Ten requests of an applicant a calendar month are free, to the 30th 100 yuan each, then 100 more for each ten.", Laws.FeeMeasures(), typeof(ItemFee)),
        new("按量计收信息处理费", "Thirty pages of a request are free, then 10, 20 and 40 yuan a page beyond 30, 100 and 200.", Laws.FeeMeasures(), typeof(PageFee)),
        new("缴纳信息处理费", "Within 20 working days of receiving the notice, else the request is given up; full payment starts the reply period anew.", Laws.FeeMeasures(), typeof(FeePayment)),
        new("年度报告的公布日期", "Departments before 31 January, the county government before 31 March; a day off moves nothing.", Laws.DisclosureRegulation("第四十九条"), typeof(AnnualReportDate)),
        new("年度报告的统计", "A request is new in the year of receipt, a result in the year of decision, carried over when neither is done by 31 December.", Laws.AnnualReportFormat(), typeof(RequestCount)),
        new("年度报告的勾稽关系", "New and carried in equal results and carried out; rows and columns add up; no blank; last year's carry-over comes in unchanged.", Laws.AnnualReportFormat(), typeof(ReportCheck)),
        new("年度报告的提示", "Figures of the words, documents in force, the organs' sum, suits past reconsideration, repeated words and regulations are warned of, never forbidden.", Laws.AnnualReportFormat(), typeof(SoftCheck)),
        new("主动公开情况表", "Documents made, ended and in force, decisions and fees, under the items of art. 20.", Laws.DisclosureRegulation("第二十条、第五十条"), typeof(ProactiveForm)),
        new("复议诉讼的统计", "A dispute counts with its outcome in the year it ended, as pending in every earlier year at whose end it was open.", Laws.AnnualReportFormat(), typeof(DisputeCount)),
    ];

    private static Rule[] Remedies() =>
    [
        new("答复的送达", "Posted: the day of posting counts. In person: the day of signature. Electronically: the day the data leaves our control. Remedies run from service.", Laws.ServiceInterpretation("第四点"), typeof(Delivery)),
        new("救济途径告知", "Since 2024 a decision not to disclose goes to reconsideration before the court; who reconsiders depends on who answered.", Laws.ReconsiderationLaw("第二十三条第一款第四项"), typeof(RemedyNotice)),
        new("行政复议申请期限", $"{Reconsideration.Period} calendar days from knowing the decision; untold of the remedy, at most one year from knowing its content.", Laws.ReconsiderationLaw("第二十条"), typeof(Reconsideration)),
        new("起诉期限", $"Six months from knowing the decision, {Lawsuit.AfterReconsideration} calendar days after reconsideration; untold, at most one year. A judgment is carried out within {Lawsuit.PerformancePeriod} working days.", Laws.AdministrativeLitigationLaw("第四十五条、第四十六条"), typeof(Lawsuit)),
    ];

    private static Rule[] StandardCatalog() =>
    [
        new("公开时限的读法", "The printed limit of a catalogue row is read clause by clause; what cannot be read is flagged, never guessed.", Laws.GrassrootsOpenness(), typeof(TimeLimit)),
        new("期限从短", "A row is held to the shortest of what it prints and what the statute sets for its kind.", Laws.DisclosureRegulation("第二十六条"), typeof(DisclosureLimit)),
        new("法定公开时限", "Decisions, budgets, procurement, land and plans have limits of their own by the kind of the row.", Laws.GrassrootsOpenness(), typeof(LegalLimits)),
        new("目录检查", "Rows are checked for missing elements, wrong or ended laws, limits beyond the law, channels, audiences and bodies; each finding offers its repair.", Laws.GrassrootsOpenness(), typeof(CatalogLint)),
        new("新领域的四项任务", "When a ministry's guide for a new area arrives, four tasks open, each due by the end of a month set locally.", Laws.GrassrootsOpenness(), typeof(NewAreaChain)),
    ];

    private static Rule[] Neighbours() =>
    [
        new("公开征求意见期限", $"At least {OpinionPeriod.Shortest} calendar days, shorter only with a published reason; feedback within the local period after the end.", Laws.DecisionProcedure("第十五条"), typeof(OpinionPeriod)),
        new("听证会材料送达", $"{HearingNotice.MaterialsBefore} calendar days before the hearing; brought forward from a day off.", Laws.DecisionProcedure("第十六条"), typeof(HearingNotice)),
        new("合法性审查时间", $"At least {LegalityReview.Shortest} working days for the reviewers.", Laws.DecisionProcedure("第二十六条"), typeof(LegalityReview)),
        new("网站找错答复", $"Within {MistakeReply.WorkingDays} working days of the report of a mistake on a page.", Laws.MediaCheck(), typeof(MistakeReply)),
        new("网站栏目更新", $"News within {SiteLimits.NewsDays} days, notices and policies within {SiteLimits.NoticeMonths} months, other columns within {SiteLimits.OtherMonths}; later fails the national check by number.", Laws.MediaCheck(), typeof(ColumnClock)),
        new("网站留言回应", $"Within {SiteLimits.AnswerMonths} months of the message; later fails the national check.", Laws.MediaCheck(), typeof(MessageClock)),
        new("预算、决算公开", $"Within {BudgetDisclosure.Days} calendar days of approval, or of the finance department's reply.", Laws.BudgetLaw("第十四条"), typeof(BudgetDisclosure)),
        new("政务新媒体账号不更新", $"Nothing new within {AccountActivity.IdleDays} days fails the national check; the account is proposed to be closed.", AccountActivity.Law, typeof(AccountActivity)),
        new("明白卡", $"At most {CardTemplate.MostFields} answers on one small sheet; who, how, where, phone and legal basis always.", CardTemplate.Law, typeof(CardTemplate)),
        new("行政执法决定公示", $"Permits and penalties within {EnforcementDisclosure.PermitsAndPenalties} working days of the decision, others within {EnforcementDisclosure.OtherDecisions}.", Laws.EnforcementPublicity(), typeof(EnforcementDisclosure)),
    ];
}
