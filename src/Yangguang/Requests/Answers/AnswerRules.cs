using Yangguang.Privacy;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Answers;

/// <summary>What may be told to everybody of an answer that one person got.</summary>
internal static class AnswerRules
{
    private static readonly Citation Privacy = Laws.DisclosureRegulation("第十五条");

    public static Ruling IsAnswered(InformationRequest request) =>
        request.State is RequestState.Delivered or RequestState.Archived && request.Sent.DispatchedOn is not null
        && DecisionCodes.Of(request.Decision!.Value).Family is DecisionFamily.Granted or DecisionFamily.PartlyGranted
            ? Ruling.Allowed
            : Ruling.Refused("answer.not-given", "只有已经送达、予以公开或者部分公开的答复可以向社会公开。", Laws.DisclosureRegulation("第四十四条"));

    public static Ruling IsComplete(AnswerWords words) => words.Title.Length > 0 && words.Question.Length > 0 && words.Answer.Length > 0
        ? Ruling.Allowed
        : Ruling.Refused("answer.incomplete", "请写明标题、申请的内容和答复。");

    /// <summary>Neither what the finder of personal data knows, nor the applicant's own name, number and contacts.</summary>
    public static Ruling TellsNobody(AnswerWords words, ApplicantDetails? applicant)
    {
        var text = $"{words.Title}\n{words.Question}\n{words.Answer}";
        var found = PersonalData.Find(text).Where(finding => !finding.IsOfOffice).Select(finding => finding.Kind.InWords()).Distinct().ToList();
        if (found.Count > 0)
            return Ruling.Refused("answer.personal-data", $"文字里还有个人信息：{string.Join("、", found)}。请删去或者改写后再公开。", Privacy);
        string[] own = applicant is null ? [] : [applicant.Name, applicant.PaperNumber, applicant.Phone, applicant.Email, applicant.Contact, applicant.Address];
        return own.Any(each => each.Length > 1 && text.Contains(each, StringComparison.OrdinalIgnoreCase))
            ? Ruling.Refused("answer.applicant", "文字里能看出申请人（姓名、号码、联系方式或者地址）。请改写成看不出是谁申请的。", Privacy)
            : Ruling.Allowed;
    }

    public static Ruling IsLookedThrough(bool looked) => looked
        ? Ruling.Allowed
        : Ruling.Refused("answer.unread", "请通读一遍，确认看不出申请人和其他个人，再勾选后公开。", Privacy);

    public static Ruling RecordExists(bool exists, string number) => exists
        ? Ruling.Allowed
        : Ruling.Refused("answer.no-record", $"没有索引号为“{number}”的公开信息，请核对；没有转为主动公开的不用填写。");

    public static Ruling IsFirst(bool published) => published
        ? Ruling.Refused("answer.again", "这件申请的答复已经公开过。")
        : Ruling.Allowed;
}
