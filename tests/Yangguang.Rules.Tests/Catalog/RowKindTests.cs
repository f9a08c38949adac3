using Yangguang.Rules.Catalog;

namespace Yangguang.Rules.Tests.Catalog;

public sealed class RowKindTests
{
    [Theory]
    [InlineData("政府预算", "一般公共预算", RowKind.GovernmentBudget)]
    [InlineData("地方政府债务", "新增债务与预算调整", RowKind.GovernmentBudget)]
    [InlineData("部门决算", "情况说明", RowKind.DepartmentBudget)]
    [InlineData("工程建设项目招标投标信息", "中标候选人公示", RowKind.BidCandidates)]
    [InlineData("工程建设项目招标投标信息", "中标结果公示", RowKind.General)]
    [InlineData("政府采购信息", "中标(成交)结果公告", RowKind.ProcurementResult)]
    [InlineData("政府采购信息", "采购合同公告", RowKind.ProcurementContract)]
    [InlineData("征地前期准备", "土地征收启动公告(预公告)", RowKind.LandPreNotice)]
    [InlineData("征地前期准备", "征地补偿安置公告", RowKind.LandCompensationNotice)]
    [InlineData("征地组织实施", "征收土地公告", RowKind.LandExpropriationNotice)]
    [InlineData("规划编制", "规划草案公示与意见采纳", RowKind.PlanDraft)]
    [InlineData("征收", "房屋征收补偿方案征求意见", RowKind.HouseCompensationPlan)]
    [InlineData("征收", "补偿方案征求意见及修改情况", RowKind.General)]
    [InlineData("行政处罚、行政强制和行政命令", "行政处罚决定", RowKind.PermitOrPenalty)]
    [InlineData("行政處罰", "事後公開", RowKind.PermitOrPenalty)]
    [InlineData("批准结果信息", "乡村建设规划许可证核发", RowKind.PermitOrPenalty)]
    [InlineData("行政许可", "娱乐场所经营许可", RowKind.PermitOrPenaltyMatter)]
    [InlineData("行政处罚", "行政处罚裁量基准", RowKind.General)]
    [InlineData("行政审批", "食品生产经营许可服务指南", RowKind.General)]
    [InlineData("行政执法", "权责清单", RowKind.General)]
    [InlineData("行政管理", "行政检查", RowKind.OtherEnforcement)]
    [InlineData("最低生活保障", "审核信息", RowKind.General)]
    public void A_row_tells_its_kind_by_its_items(string level1, string level2, RowKind expected) =>
        Assert.Equal(expected, RowKinds.Of(level1, level2, []));

    [Theory]
    [InlineData("律师", "违法行为处理", "行政处罚决定或行政处罚决定书", RowKind.PermitOrPenalty)]
    [InlineData("依法行政", "行政处罚", "办理行政处罚的依据、条件、程序", RowKind.PermitOrPenaltyMatter)]
    [InlineData("市政公用管理", "占道经营", "权责清单;处罚决定", RowKind.PermitOrPenaltyMatter)]
    [InlineData("教师管理", "教师培训", "培训通知", RowKind.General)]
    public void The_elements_tell_decisions_from_all_that_goes_with_them(string level1, string level2, string elements, RowKind expected) =>
        Assert.Equal(expected, RowKinds.Of(level1, level2, elements.Split(';')));
}
