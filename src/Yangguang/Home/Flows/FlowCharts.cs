using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Interpretations;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Home.Flows;

/// <summary>The flows that run on this platform.</summary>
public static class FlowCharts
{
    public static IReadOnlyList<Flow> All { get; } =
    [
        Flow.Of(
            "records", "信息发布流程", "起草、源头认定、保密审查、个人信息检查、三同步、审签、发布；未标注公开属性的自动退回，起草人不能审核自己的信息，内容改动后重新审查。",
            GateTable.Next, GateWords.InWords, Verb).By<RecordState>(Who) with
        {
            Law = [Laws.DisclosureRegulation("第十七条"), Laws.DisclosureRegulation("第二十六条"), Laws.OpennessRules()],
        },
        Flow.Of(
            "interpretations", "政策解读流程", "谁起草谁解读；起草人不能审定自己的解读；已审定的解读与文件同一步发布，文件已公布的审定后立即发布。",
            InterpretationStates.Next, InterpretationWords.InWords, Verb).By<InterpretationState>(Who) with
        {
            Law = [Laws.OpennessRules(), Laws.DisclosureRegulation("第十九条")],
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
        RecordState.SecrecyReview => "保密审查员、审核员",
        RecordState.Referred => "主管部门、保密部门",
        RecordState.Cleared => "到时自动发布",
        RecordState.Published => "社会公众可查",
        RecordState.Registered => "可依申请查询",
        RecordState.Abandoned => "不再办理",
        _ => "审核员",
    };

    private static string Who(InterpretationState state) => state switch
    {
        InterpretationState.Draft or InterpretationState.Returned => "信息员",
        InterpretationState.InReview => "审核员",
        InterpretationState.Cleared => "等待文件公布",
        InterpretationState.Published => "社会公众可查",
        _ => "不再办理",
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

    private static string Verb(RecordState from, RecordState to) =>
        string.Join('、', GateTable.Acts(from, to).Select(act => act.InWords()));

    private static string Verb(InterpretationState from, InterpretationState to) => to switch
    {
        InterpretationState.InReview => "提交",
        InterpretationState.Returned => "退回",
        InterpretationState.Cleared => "审定",
        InterpretationState.Published => from.IsEditable() ? "放弃更正" : "与文件同步发布",
        InterpretationState.Draft => "更正",
        _ => "放弃",
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
        RoundState.Due or RoundState.Overdue when !from.IsOpen() => "撤下而没有替代",
        RoundState.Overdue => "超过期限",
        RoundState.Due => "期限顺延",
        RoundState.MetOnTime => from.IsOpen() ? "期限内公开" : "重算期限",
        RoundState.MetLate => from.IsOpen() ? "期限后公开" : "重算期限",
        RoundState.NothingDue => "署名声明",
        RoundState.Lapsed => "目录删除该事项",
        _ => "",
    };
}
