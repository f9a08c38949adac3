using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Records;
using Yangguang.Rules.Law;

namespace Yangguang.Home.Flows;

/// <summary>The flows that run on this platform.</summary>
public static class FlowCharts
{
    public static IReadOnlyList<Flow> All { get; } =
    [
        Flow.Of(
            "records", "信息发布流程", "起草、认定公开属性、审核、发布；未认定属性的不能提交，起草人不能审核自己的信息。",
            RecordStates.Next, RecordWords.InWords, Verb).By<RecordState>(Who) with
        {
            Law = [Laws.DisclosureRegulation("第十七条"), Laws.DisclosureRegulation("第二十六条")],
        },
        Flow.Of(
            "catalog", "标准目录动态管理流程", "新版目录起草期间现行目录不变；未经公开办批准的不能公开；旧版长期可查。",
            VersionStates.Next, VersionWords.InWords, Verb).By<VersionState>(Who) with
        {
            Law = [Laws.GrassrootsOpenness("第（四）项"), Laws.DisclosureRegulation("第十九条"), Laws.DisclosureRegulation("第二十条")],
        },
        Flow.Of(
            "duties", "公开义务办理流程", "事实发生或周期开始即起算；凭已发布的信息或渠道凭证办结，没有内容的须署名声明。",
            RoundStates.Next, DutyWords.InWords, Verb).By<RoundState>(Who) with
        {
            Law = [Laws.DisclosureRegulation("第二十三条"), Laws.DisclosureRegulation("第二十六条")],
        },
    ];

    private static string Who(RecordState state) => state switch
    {
        RecordState.Draft or RecordState.Returned => "信息员",
        RecordState.InReview => "审核员",
        RecordState.Published => "社会公众可查",
        _ => "",
    };

    private static string Who(VersionState state) => state switch
    {
        VersionState.Drafting or VersionState.Returned => "编制单位",
        VersionState.Submitted => "县政务公开办",
        VersionState.Approved => "等待生效日期",
        VersionState.InForce => "社会公众可查",
        VersionState.Superseded => "长期可查",
        _ => "",
    };

    private static string Who(RoundState state) => state switch
    {
        RoundState.Due => "信息员、审核员",
        RoundState.Overdue => "列入督办",
        RoundState.NothingDue => "署名公开",
        _ => "",
    };

    private static string Verb(RecordState from, RecordState to) => to switch
    {
        RecordState.InReview => from == RecordState.Draft ? "提交审核" : "修改后再提交",
        RecordState.Returned => "退回",
        RecordState.Published => "审核并发布",
        _ => "",
    };

    private static string Verb(VersionState from, VersionState to) => to switch
    {
        VersionState.Submitted => from == VersionState.Drafting ? "提交" : "修改后再提交",
        VersionState.Returned => from == VersionState.Approved ? "撤回批准" : "退回",
        VersionState.Approved => "批准",
        VersionState.InForce => "到期生效",
        VersionState.Superseded => "新版生效",
        VersionState.Abandoned => "放弃",
        _ => "",
    };

    private static string Verb(RoundState from, RoundState to) => to switch
    {
        RoundState.Overdue => "超过期限",
        RoundState.Due => "期限顺延",
        RoundState.MetOnTime => from.IsOpen() ? "期限内公开" : "重算期限",
        RoundState.MetLate => from.IsOpen() ? "期限后公开" : "重算期限",
        RoundState.NothingDue => "署名声明",
        RoundState.Lapsed => "目录删除该事项",
        _ => "",
    };
}
