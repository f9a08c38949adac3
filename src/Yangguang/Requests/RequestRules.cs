using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests;

/// <summary>What a request refuses besides the law of its state table, with the reason people read.</summary>
internal static class RequestRules
{
    private static readonly Ruling OtherBody = Ruling.Refused("request.other-body", "这是其他机关受理的申请，您只能办理本机关的。");

    /// <summary>The office's people, and the applicant or the installation acting through the portal.</summary>
    public static Ruling Handles(Actor actor, BodyId body) => actor.StaffId == Guid.Empty || (actor.May(Permission.MayHandleRequests) && actor.ActsFor(body))
        ? Ruling.Allowed
        : OtherBody;

    public static Ruling Heads(Actor actor, BodyId body) =>
        !actor.ActsFor(body) ? OtherBody
        : actor.May(Permission.MayHeadRequests) ? Ruling.Allowed
        : Ruling.Refused("request.no-head", "答复由政府信息公开工作机构负责人签发，请转负责人办理。");

    public static Ruling TakesRequests(RequestOffice? office) => office is { IsOpen: true }
        ? Ruling.Allowed
        : Ruling.Refused("request.no-office", "该机关没有开通政府信息公开申请的受理，请在列表中另选一个机关，或者向县政府办公室咨询。");

    /// <summary>Nothing happens tomorrow, and nothing before what it answers.</summary>
    public static Ruling IsBetween(DateOnly day, DateOnly earliest, DateOnly today, string what, string afterWhat) =>
        day > today ? Ruling.Refused("request.day-ahead", $"{what}{day:yyyy-MM-dd}晚于今天，请核对。")
        : day < earliest ? Ruling.Refused("request.day-before", $"{what}{day:yyyy-MM-dd}早于{afterWhat}{earliest:yyyy-MM-dd}，请核对。")
        : Ruling.Allowed;

    public static Ruling IsLater(DateOnly day, DateOnly due) => day > due
        ? Ruling.Allowed
        : Ruling.Refused("request.delay-short", $"延迟答复的日期{day:yyyy-MM-dd}不晚于现在的期限{due:yyyy-MM-dd}；能按期答复的不用填写。", Laws.DisclosureRegulation("第三十五条"));

    public static Ruling IsTold(string words, string what) => words.Trim().Length > 0
        ? Ruling.Allowed
        : Ruling.Refused("request.untold", $"请写明{what}。");

    /// <summary>Art. 29 ¶2(2): what is wanted, by name, number or any other feature.</summary>
    public static Ruling IsTold(RequestWish wish)
    {
        var wanted = wish.Subject.Trim().Length + wish.DocumentNumber.Trim().Length + wish.Description.Trim().Length;
        return wanted == 0
            ? Ruling.Refused("request.nothing-wanted", "请写明需要什么信息：名称、文号或者其他便于查询的描述。", Laws.DisclosureRegulation("第二十九条第二款第二项"))
            : wanted > RequestWish.LongestText
                ? Ruling.Refused("request.too-long", $"对所需信息的描述共 {wanted} 字，最多 {RequestWish.LongestText} 字。内容多的请分成几件申请，一事一申请。")
                : Ruling.Allowed;
    }

    public static Ruling IsAwaiting(RequestState state, RequestState expected) => state == expected
        ? Ruling.Allowed
        : Ruling.Refused("request.state", $"申请处于“{state.InWords()}”，这一步只能在“{expected.InWords()}”时登记。请刷新页面查看最新状态。");

    public static Ruling IsOpen(Consultation? letter) => letter is { IsOpen: true }
        ? Ruling.Allowed
        : Ruling.Refused("request.letter-closed", "这封征求意见函已经办结。");

    public static Ruling MayCountAsSilent(Consultation letter, CaseClock clock)
    {
        if (letter.ReceivedOn is null)
            return Ruling.Refused("request.letter-unserved", "还没有登记对方收到函件的日期，期限没有开始计算，不能作逾期未答复处理。");
        var by = letter.AnswerBy(clock);
        return by.IsOverdueOn(clock.Today)
            ? Ruling.Allowed
            : Ruling.Refused("request.letter-early", $"对方的答复期限到 {by.DueOn:yyyy-MM-dd} 为止，还不能作逾期未答复处理。", by.Law[0]);
    }

    public static Ruling IsFee(long fen) => fen > 0
        ? Ruling.Allowed
        : Ruling.Refused("request.no-fee", "按标准计算没有应收的费用，不需要发收费通知。", Laws.FeeMeasures());

    public static Ruling IsSameResult(DecisionCode? drafted, DecisionCode? now) => drafted == now
        ? Ruling.Allowed
        : Ruling.Refused("request.result-fixed", "改变办理结果的，请先退回重拟。");

    public static Ruling IsProven(SentAnswer sent, DateOnly? letterOn, DateOnly today)
    {
        if (sent.Way is null || sent.DispatchedOn is not { } dispatched)
            return Ruling.Refused("delivery.unproven", "请登记送达方式和发出日期。", Laws.ServiceInterpretation("第四点"));
        if (sent.Proof.Length == 0)
            return Ruling.Refused("delivery.no-proof", "请登记送达凭证：签收人、邮件号码或者电子回执。", Laws.ServiceInterpretation("第四点"));
        var left = IsBetween(dispatched, letterOn ?? dispatched, today, "发出日期", "答复的签发日期");
        return !left.IsAllowed || sent.ServedOn is not { } served ? left : IsBetween(served, dispatched, today, "签收日期", "发出日期");
    }

    public static Ruling IsAnother(InformationRequest one, InformationRequest earlier) =>
        one.Id == earlier.Id || earlier.SameAsId == one.Id
            ? Ruling.Refused("request.same-itself", "不能把申请和自己关联。")
            : one.BodyId != earlier.BodyId
                ? Ruling.Refused("request.same-body", "只能关联同一机关受理的申请。")
                : Ruling.Allowed;

    public static Ruling IsNotPublicYet(InformationRequest request) => request.MadePublicAs is null
        ? Ruling.Allowed
        : Ruling.Refused("request.public", "这件申请已经转为主动公开，请在公开信息里继续办理。", Laws.DisclosureRegulation("第四十四条"));
}
