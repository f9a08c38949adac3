using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

/// <summary>The wordings met on county, township and village pages, each decided by hand.</summary>
public sealed class TimeLimitCountyPageTests
{
    public static TheoryData<string, string> Wordings { get; } = new()
    {
        { "信息形成或变更之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "信息形成或者变更之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "公开事项信息形成或变更之日起20个工作日内公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "信息形成(变更)20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "信息形成或者变更之日起20个工作日内予以公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "实时公开", "REALTIME" },
        { "及时公开", "PROMPT" },
        { "信息形成之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自该信息形成或者变更之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "制定或获取信息之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "按进展情况及时公开", "PROMPT" },
        { "形成或者变更之日起20个工作日内予以公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自该政府信息形成或者变更之日起20个工作日内及时公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自收到申请之日起20个工作日内公开", "WITHIN 20 WD REQUEST_RECEIVED" },
        { "分配结果确定后20个工作日内", "WITHIN 20 WD ALLOCATION_FIXED" },
        { "自制作或获取该信息之日起20个工作日内公开", "WITHIN 20 WD MADE" },
        { "自信息形成或者变更之日起20个工作日内予以公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自该信息形成或者变更之日起20个工作日内予以公开,法律法规另有规定的除外", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "信息形成或变更之日起20个工作日内公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "20个工作日", "WITHIN 20 WD FORMED_OR_CHANGED (assumed)" },
        { "制定或获取文件之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "信息形成或者变更之日起20个工作日内。法律、法规对政府信息公开的期限另有规定的,从其规定", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "1.除处罚决定外其他内容:长期公开(动态调整);2.处罚决定:20个工作日内", "PERMANENT | WITHIN 20 WD DECISION_MADE" },
        { "制定或获取指南之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "制定或获取扶持政策措施之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "本级人民代表大会或其常务委员会批准后20日内", "WITHIN 20 CD NPC_APPROVED" },
        { "拟征收土地现状调查结束后5个工作日内,在村公示栏公开", "WITHIN 5 WD TASK_DONE" },
        { "在实地启动拟征收土地工作时,在村公示栏公开", "REALTIME" },
        { "永久公开", "PERMANENT" },
        { "制定或获取备案政策之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "信息形成或变更之日起3个工作日内", "WITHIN 3 WD FORMED_OR_CHANGED" },
        { "自政府信息形成或者变更之日起20个工作日内。法律、法规对政府信息公开的期限另有规定的,从其规定", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "信息形成或者变更之日起*个工作日内", "TEXT" },
        { "信息形成个20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示", "WITHIN 20 WD FORMED_OR_CHANGED | WITHIN 7 WD DECISION_MADE" },
        { "信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示", "WITHIN 20 WD FORMED_OR_CHANGED | WITHIN 7 WD DECISION_MADE" },
        { "随采购公告、采购文件公开", "REALTIME" },
        { "本级政府财政部门批复后20日内", "WITHIN 20 CD FINANCE_REPLIED" },
        { "半年至少更新1次", "PERIODIC HalfYear" },
        { "提前一周发通知邀请", "BEFORE 7 CD" },
        { "...;征求意见期限不得少于30日", "TEXT | DISPLAY_ONLY show 30 CD" },
        { "信息获取(形成变更)20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "《听证通知书》在组织听证7个工作日前予以公开;其他听证公开内容为依申请公开", "BEFORE 7 WD | TEXT" },
        { "收到征地批准文件之日起10个工作日内公开", "WITHIN 10 WD APPROVAL_RECEIVED" },
        { "在实地启动拟征收土地工作时,在村公示栏公开;收到征地批准文件之日起10个工作日内,在政府网…", "REALTIME | WITHIN 10 WD APPROVAL_RECEIVED" },
        { "自形成或者变更之日起20个工作日内予以公开,法律法规另有规定的从其规定", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "在启动拟征收土地工作时,在拟征收土地所在的乡镇和村、村民小组范围内公告至少30(日)", "REALTIME show 30 CD" },
        { "启动拟征收土地工作时实时公开", "REALTIME" },
        { "信息形成之后20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自收到申请之日起20个工作日内", "WITHIN 20 WD REQUEST_RECEIVED" },
        { "每年1月31日前", "PERIODIC Year month 1 day 31" },
        { "执法决定信息在决定作出之日起7个工作日内公开,其他相关信息形成或变更之日起20个工作日内公开", "WITHIN 7 WD DECISION_MADE | WITHIN 20 WD FORMED_OR_CHANGED" },
        { "信息形成或者变更之日起20个工作日内公开", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "制作或获取信息之日起7个工作日内", "WITHIN 7 WD MADE" },
        { "信息形成(变更)下发至本单位20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "信息产生、变更之日起20个工作日内公开,保持长期公开(相关政策法规另有规定的应从其规定)", "WITHIN 20 WD FORMED_OR_CHANGED | PERMANENT | DEFER_TO_LAW" },
        { "重大决策作出后及时公开", "PROMPT DECISION_MADE" },
        { "信息形成或变更之日起20工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "作出决定之日起7个工作日内;情况复杂的,经本单位负责人批准,可延长7个工作日(…记录满5年/3年后不再公示)", "WITHIN 7 WD DECISION_MADE | TEXT" },
        { "长期", "PERMANENT" },
        { "制定或获取信息之日起10个工作日内,公示7个工作日", "WITHIN 10 WD MADE show 7 WD" },
        { "信息形成或变更之日起10个工作日内", "WITHIN 10 WD FORMED_OR_CHANGED" },
        { "制定或获取扶持补贴政策之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "每20个工作日更新", "PERIODIC 20 WD" },
        { "制定或获取补贴政策之日起10个工作日内", "WITHIN 10 WD MADE" },
        { "长期公开", "PERMANENT" },
        { "3个工作日内", "WITHIN 3 WD FORMED_OR_CHANGED (assumed)" },
        { "动态调整", "TEXT" },
        { "信息形成或变更之日起20个工作日内。法律法规对政府信息公开的期限另有规定的,从其规定", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "自信息形成或者变更之日起7个工作日内予以公开", "WITHIN 7 WD FORMED_OR_CHANGED" },
        { "主动公开信息内容发生变化的,医疗卫生机构应当自该信息形式或者变更之日起20个工作日内予以调整。法律、法规、规章对更新期限另有规定的,从其规定", "WITHIN 20 WD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "自该政府信息形成或者变更之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "自信息形成或者变更之日起20个工作日", "WITHIN 20 WD FORMED_OR_CHANGED" },
        { "制定或获取信息之日起20个工作日内", "WITHIN 20 WD MADE" },
        { "批前公示时间不得少于30日", "DISPLAY_ONLY show 30 CD" },
        { "批后公布应在规划批准后20个工作日内向社会公布", "WITHIN 20 WD APPROVAL_RECEIVED" },
        { "作出行政决定之日起7个工作日内,法律法规另有规定的从其规定", "WITHIN 7 WD DECISION_MADE | DEFER_TO_LAW" },
        { "自该信息形成或者变更之日起30日内予以公开,法律法规另有规定的除外", "WITHIN 30 CD FORMED_OR_CHANGED | DEFER_TO_LAW" },
        { "信息形成之日起20个工作日内;行政许可和行政处罚决定作出后7个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED | WITHIN 7 WD DECISION_MADE" },
        { "信息形成之日起7个工作日内", "WITHIN 7 WD FORMED_OR_CHANGED" },
        { "同上", "TEXT" },
        { "20工作日", "WITHIN 20 WD FORMED_OR_CHANGED (assumed)" },
        { "每季度的首个月20日", "PERIODIC Quarter month 1 day 20" },
        { "随时公布", "REALTIME" },
        { "每月公布一次(集体财务往来较多的)", "PERIODIC Month" },
    };

    // A06: the row's limit, not the default, becomes the due rule.
    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_wording_of_a_county_page_is_read(string text, string expected)
    {
        var limit = TimeLimit.Parse(text);
        Assert.Equal(expected, ClauseNotation.Write(limit));
        Assert.Equal(expected.Contains("TEXT", StringComparison.Ordinal), limit.Unread.Count > 0);
    }
}
