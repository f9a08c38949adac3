using Yangguang.Rules.Law;

namespace Yangguang.Requests.Corrections;

/// <summary>What art. 41 wants: which record, what is wrong with it, and evidence; and an answer that says why.</summary>
internal static class CorrectionCaseRules
{
    private static readonly Citation Article = Laws.DisclosureRegulation("第四十一条");

    public static Ruling Examine(string record, CorrectionClaim claim)
    {
        if (record.Trim().Length == 0)
            return Ruling.Refused("correction-case.record", "请写明哪一份记录需要更正：名称、文号或者能查到它的描述。", Article);
        if (claim.Wrong.Length == 0)
            return Ruling.Refused("correction-case.wrong", "请写明记录中哪里不准确。", Article);
        if (claim.Evidence.Length == 0)
            return Ruling.Refused("correction-case.evidence", "请写明证据材料：有什么能证明记录不准确。", Article);
        var length = claim.Wrong.Length + claim.Right.Length + claim.Evidence.Length;
        return length > CorrectionClaim.LongestText
            ? Ruling.Refused("correction-case.long", $"内容共 {length} 字，最多 {CorrectionClaim.LongestText} 字，请精简。")
            : Ruling.Allowed;
    }

    public static Ruling Examine(CorrectionAnswer answer)
    {
        if (answer.Words.Trim().Length == 0)
            return Ruling.Refused("correction-case.untold", "请写明核实的情况和结果，这段话会告知申请人。", Article);
        var isElsewhere = answer.Outcome is CorrectionOutcome.PassedOn or CorrectionOutcome.ReferredElsewhere;
        return isElsewhere && answer.CompetentOrgan.Trim().Length == 0
            ? Ruling.Refused("correction-case.organ", "请写明有权更正的机关。", Article)
            : Ruling.Allowed;
    }

    public static Ruling IsOpen(RecordCorrectionCase correction) => correction.Outcome is null
        ? Ruling.Allowed
        : Ruling.Refused("correction-case.closed", $"这件更正申请已于 {correction.ClosedOn:yyyy-MM-dd} 办结。");
}
