namespace Yangguang.Rules.Law;

/// <summary>The laws and notices that rules cite, each named once; the argument is the article as printed.</summary>
public static class Laws
{
    /// <summary>政府信息公开条例, revised 2019-04-03, in force since 2019-05-15.</summary>
    public static Citation DisclosureRegulation(string article = "") =>
        new("中华人民共和国政府信息公开条例", article, "国务院令第711号");

    /// <summary>政府信息公开条例 as first made, in force 2008-05-01 to 2019-05-14.</summary>
    public static Citation DisclosureRegulation2008(string article = "") =>
        new("中华人民共和国政府信息公开条例", article, "国务院令第492号");

    /// <summary>无障碍环境建设法, in force since 2023-09-01: public information for people who cannot see or hear (arts. 29–33).</summary>
    public static Citation BarrierFreeAct(string article = "") => new("中华人民共和国无障碍环境建设法", article);

    /// <summary>民法典, in force since 2021-01-01: how periods are counted (arts. 200–204).</summary>
    public static Citation CivilCode(string article = "") => new("中华人民共和国民法典", article);

    /// <summary>行政复议法, revised 2023-09-01, in force since 2024-01-01.</summary>
    public static Citation ReconsiderationLaw(string article = "") => new("中华人民共和国行政复议法", article);

    /// <summary>行政复议法 as made in 1999 and amended in 2009 and 2017, in force 1999-10-01 to 2023-12-31.</summary>
    public static Citation ReconsiderationLaw1999(string article = "") => new("中华人民共和国行政复议法（1999年）", article);

    /// <summary>行政诉讼法, amended 2014 (in force since 2015-05-01) and 2017.</summary>
    public static Citation AdministrativeLitigationLaw(string article = "") => new("中华人民共和国行政诉讼法", article);

    /// <summary>行政诉讼法 as made in 1989, in force 1990-10-01 to 2015-04-30.</summary>
    public static Citation AdministrativeLitigationLaw1989(string article = "") => new("中华人民共和国行政诉讼法（1989年）", article);

    /// <summary>The Supreme People's Court's interpretation of the litigation law, in force since 2018-02-08.</summary>
    public static Citation LitigationInterpretation(string article = "") =>
        new("最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", article, "法释〔2018〕1号");

    /// <summary>The Supreme People's Court on disclosure cases, in force since 2025-06-01.</summary>
    public static Citation DisclosureCases(string article = "") =>
        new("最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", article, "法释〔2025〕8号");

    /// <summary>政府信息公开信息处理费管理办法, in force since 2021-01-01.</summary>
    public static Citation FeeMeasures(string article = "") => new("政府信息公开信息处理费管理办法", article, "国办函〔2020〕109号");

    /// <summary>Interpretation of when a decision counts as served, 2016-12-07.</summary>
    public static Citation ServiceInterpretation(string article = "") =>
        new("国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释", article, "国办公开办函〔2016〕235号");

    /// <summary>Format of the annual report, 2021-09-26.</summary>
    public static Citation AnnualReportFormat(string article = "") =>
        new("国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", article, "国办公开办函〔2021〕30号");

    /// <summary>电子签名法: when electronic data is sent and received.</summary>
    public static Citation ElectronicSignatureLaw(string article = "") => new("中华人民共和国电子签名法", article);

    /// <summary>全国年节及纪念日放假办法, revised 2024-11-10, in force since 2025-01-01.</summary>
    public static Citation HolidayMeasures(string article = "") => new("全国年节及纪念日放假办法", article, "国务院令第795号");

    /// <summary>重大行政决策程序暂行条例, in force since 2019-09-01.</summary>
    public static Citation DecisionProcedure(string article = "") => new("重大行政决策程序暂行条例", article, "国务院令第713号");

    /// <summary>预算法, amended 2014 (in force since 2015-01-01) and 2018.</summary>
    public static Citation BudgetLaw(string article = "") => new("中华人民共和国预算法", article);

    /// <summary>Publicity, full recording and legality review of law enforcement (三项制度), 2018-12-05.</summary>
    public static Citation EnforcementPublicity(string article = "") =>
        new("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", article, "国办发〔2018〕118号");

    /// <summary>Norms and standards of openness at the grass roots, 2019-12-26.</summary>
    public static Citation GrassrootsOpenness(string article = "") =>
        new("国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见", article, "国办发〔2019〕54号");

    /// <summary>招标投标法实施条例, in force since 2012-02-01.</summary>
    public static Citation TenderingRegulation(string article = "") => new("中华人民共和国招标投标法实施条例", article, "国务院令第613号");

    /// <summary>政府采购法实施条例, in force since 2015-03-01.</summary>
    public static Citation ProcurementRegulation(string article = "") => new("中华人民共和国政府采购法实施条例", article, "国务院令第658号");

    /// <summary>土地管理法实施条例, revised 2021-07-02, in force since 2021-09-01.</summary>
    public static Citation LandRegulation(string article = "") => new("中华人民共和国土地管理法实施条例", article, "国务院令第743号");

    /// <summary>城乡规划法, in force since 2008-01-01.</summary>
    public static Citation PlanningLaw(string article = "") => new("中华人民共和国城乡规划法", article);

    /// <summary>国有土地上房屋征收与补偿条例, in force since 2011-01-21.</summary>
    public static Citation HouseExpropriation(string article = "") => new("国有土地上房屋征收与补偿条例", article, "国务院令第590号");

    /// <summary>Detailed rules on openness in government work, 2016-11-10: attribute fixed when drafting, interpretation issued with the policy.</summary>
    public static Citation OpennessRules(string article = "") =>
        new("《关于全面推进政务公开工作的意见》实施细则", article, "国办发〔2016〕80号");

    /// <summary>保守国家秘密法, revised 2024-02-27, in force since 2024-05-01.</summary>
    public static Citation StateSecretsLaw(string article = "") => new("中华人民共和国保守国家秘密法", article);

    /// <summary>政府网站发展指引, 2017-05-15.</summary>
    public static Citation WebsiteGuide(string article = "") => new("国务院办公厅关于印发政府网站发展指引的通知", article, "国办发〔2017〕47号");

    /// <summary>个人信息保护法, in force since 2021-11-01.</summary>
    public static Citation PersonalInformationLaw(string article = "") => new("中华人民共和国个人信息保护法", article);

    /// <summary>行政处罚法, revised 2021-01-22, in force since 2021-07-15.</summary>
    public static Citation AdministrativePenaltyLaw(string article = "") => new("中华人民共和国行政处罚法", article);

    /// <summary>Limits of discipline for broken faith, and what of it may be public, 2020-12-07.</summary>
    public static Citation CreditDiscipline(string article = "") =>
        new("国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见", article, "国办发〔2020〕49号");

    /// <summary>Indicators of the check of government websites and new media, 2019-04-01: two weeks without news is a veto.</summary>
    public static Citation MediaCheck(string article = "") =>
        new("国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知", article, "国办秘函〔2019〕19号");

    /// <summary>Healthy and orderly growth of government new media, 2018-12-07: who opens an account runs it; idle ones are closed or merged.</summary>
    public static Citation NewMedia(string article = "") =>
        new("国务院办公厅关于推进政务新媒体健康有序发展的意见", article, "国办发〔2018〕123号");
}
