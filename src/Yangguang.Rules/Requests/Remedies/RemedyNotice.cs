using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Requests.Remedies;

/// <summary>
/// 救济途径告知: who reconsiders by the kind of organ, whether reconsideration comes first, within which periods. Since 2024-01-01 a
/// decision not to disclose goes to reconsideration before the court (行政复议法 art. 23 ¶1 item 4) and departments are reconsidered by
/// their own government alone (arts. 24, 27, 28); before that both ways were open and a department's applicant could also go to the
/// department above. Letters on procedure carry none.
/// </summary>
public static class RemedyNotice
{
    private static readonly DateOnly RevisionInForce = new(2024, 1, 1);

    /// <summary>The paragraph of a letter.</summary>
    /// <param name="code">The result that the letter tells of.</param>
    /// <param name="organ">The organ that answered.</param>
    /// <param name="names">Names to print.</param>
    /// <param name="decidedOn">Date of the letter.</param>
    public static Remedy For(DecisionCode code, OrganKind organ, RemedyOrgans names, DateOnly decidedOn)
    {
        var isRevised = decidedOn >= RevisionInForce;
        var organs = isRevised ? Revised(organ, names) : Former(organ, names);
        var toWhom = string.Join("或者", organs);
        var isFirst = isRevised && DecisionCodes.Of(code).Remedy == RemedyKind.ReconsiderationFirst;
        var months = decidedOn >= new DateOnly(2015, 5, 1) ? "6" : "3";
        return isFirst
            ? new($"对{Part(code)}不服的，自收到本决定书之日起{Reconsideration.Period}日内，应当先向{toWhom}申请行政复议；对行政复议决定仍不服的，可以自收到行政复议决定书之日起{Lawsuit.AfterReconsideration}日内向人民法院提起行政诉讼。",
                organs, [Laws.ReconsiderationLaw("第二十条第一款"), Laws.ReconsiderationLaw("第二十三条第一款第四项"), Court(organ), Laws.AdministrativeLitigationLaw("第四十五条")])
            : new($"对本答复不服的，可以自收到之日起{Reconsideration.Period}日内向{toWhom}申请行政复议，也可以自收到之日起{months}个月内向{names.Court}提起行政诉讼。",
                organs, [isRevised ? Laws.ReconsiderationLaw("第二十条第一款") : Laws.ReconsiderationLaw1999("第九条"), Laws.AdministrativeLitigationLaw("第四十六条第一款"), Court(organ)]);
    }

    private static string Part(DecisionCode code) => code == DecisionCode.PartlyGranted ? "其中不予公开的内容" : "本不予公开决定";

    private static string[] Revised(OrganKind organ, RemedyOrgans names) => organ switch
    {
        OrganKind.Department or OrganKind.Township => [names.CountyGovernment],
        OrganKind.JusticeDepartment => [names.CountyGovernment, names.UpperDepartment],
        OrganKind.CountyGovernment => [names.UpperGovernment],
        OrganKind.VerticallyManaged => [names.UpperDepartment],
        _ => throw new ArgumentOutOfRangeException(nameof(organ)),
    };

    private static string[] Former(OrganKind organ, RemedyOrgans names) => organ switch
    {
        OrganKind.Department or OrganKind.JusticeDepartment => [names.CountyGovernment, names.UpperDepartment],
        _ => Revised(organ, names),
    };

    // Cases against governments of county level and above go to the intermediate court, others to the basic court.
    private static Citation Court(OrganKind organ) =>
        Laws.AdministrativeLitigationLaw(organ == OrganKind.CountyGovernment ? "第十五条第一项" : "第十四条");
}
