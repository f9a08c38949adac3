using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>The limits that law fixes for each kind of row. A catalogue may be stricter, never laxer.</summary>
public static class LegalLimits
{
    private static readonly LegalLimit General =
        new(TimeLimitAnchor.FormedOrChanged, 20, DayUnit.WorkingDay, Laws.DisclosureRegulation("第二十六条"));

    private static readonly LegalLimit PermitOrPenalty =
        new(TimeLimitAnchor.DecisionMade, EnforcementDisclosure.PermitsAndPenalties, DayUnit.WorkingDay, Laws.EnforcementPublicity());

    /// <summary>The limits of a kind; the general one of art. 26 for kinds without their own.</summary>
    public static IReadOnlyList<LegalLimit> Of(RowKind kind) => Special(kind) is { } special ? [special] : [General];

    /// <summary>The kind's own limit; null where only art. 26 of the Disclosure Regulation holds.</summary>
    public static LegalLimit? Special(RowKind kind) => kind switch
    {
        RowKind.PermitOrPenalty or RowKind.PermitOrPenaltyMatter => PermitOrPenalty,
        RowKind.OtherEnforcement => new(
            TimeLimitAnchor.DecisionMade, EnforcementDisclosure.OtherDecisions, DayUnit.WorkingDay, Laws.EnforcementPublicity()),
        RowKind.GovernmentBudget => new(
            TimeLimitAnchor.NpcApproved, BudgetDisclosure.Days, DayUnit.CalendarDay, Laws.BudgetLaw("第十四条第一款")),
        RowKind.DepartmentBudget => new(
            TimeLimitAnchor.FinanceReplied, BudgetDisclosure.Days, DayUnit.CalendarDay, Laws.BudgetLaw("第十四条第二款")),
        RowKind.BidCandidates => new(
            TimeLimitAnchor.EvaluationReceived, 3, DayUnit.CalendarDay, Laws.TenderingRegulation("第五十四条第一款"), 3, DayUnit.CalendarDay),
        RowKind.ProcurementResult => new(TimeLimitAnchor.SupplierFixed, 2, DayUnit.WorkingDay, Laws.ProcurementRegulation("第四十三条第一款")),
        RowKind.ProcurementContract => new(TimeLimitAnchor.ContractSigned, 2, DayUnit.WorkingDay, Laws.ProcurementRegulation("第五十条")),
        RowKind.LandExpropriationNotice => new(TimeLimitAnchor.ApprovalReceived, 15, DayUnit.WorkingDay, Laws.LandRegulation("第三十一条")),
        RowKind.LandPreNotice => Shown(10, DayUnit.WorkingDay, Laws.LandRegulation("第二十六条")),
        RowKind.LandCompensationNotice => Shown(30, DayUnit.CalendarDay, Laws.LandRegulation("第二十八条")),
        RowKind.PlanDraft => Shown(30, DayUnit.CalendarDay, Laws.PlanningLaw("第二十六条")),
        RowKind.HouseCompensationPlan => Shown(30, DayUnit.CalendarDay, Laws.HouseExpropriation("第十条")),
        _ => null,
    };

    /// <summary>
    /// True when what is formed under a row of the kind is the very thing its own limit speaks of, so that the day it was formed
    /// is the day of the fact: the decision, the contract. A matter with its guide and grounds is not.
    /// </summary>
    public static bool IsFormedByItsFact(RowKind kind) => kind is not (RowKind.PermitOrPenaltyMatter or RowKind.OtherEnforcement);

    private static LegalLimit Shown(int days, DayUnit unit, Citation law) => new(null, 0, DayUnit.WorkingDay, law, days, unit);
}
