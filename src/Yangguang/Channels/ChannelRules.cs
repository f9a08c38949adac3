using System.Text.RegularExpressions;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Channels;

/// <summary>What outlets and deliveries refuse, with the reason people read.</summary>
internal static partial class ChannelRules
{
    public static Ruling IsDescribed(OutletFacts facts) =>
        string.IsNullOrWhiteSpace(facts.Name) ? Ruling.Refused("outlet.unnamed", "请填写渠道名称，例如“昭明发布”或“柳湾村公示栏”。")
        : string.IsNullOrWhiteSpace(facts.Keeper) ? Ruling.Refused("outlet.unkept", "请填写责任人：谁开设、谁管理。", Laws.NewMedia())
        : Ruling.Allowed;

    public static Ruling CodeIsFree(string code, bool isTaken) =>
        !Code().IsMatch(code) ? Ruling.Refused("outlet.code", "代码由2至40个小写字母、数字或连字符组成，以字母开头，例如 dating-1。")
        : isTaken ? Ruling.Refused("outlet.code.taken", $"代码“{code}”已被其他渠道使用，请换一个。")
        : Ruling.Allowed;

    public static Ruling MayBeRegistered(OutletKind kind) => kind.TakesAll()
        ? Ruling.Refused("outlet.kind.own", $"{kind.InWords()}由平台自带，不需要登记。")
        : Ruling.Allowed;

    public static Ruling KeepsIt(Actor actor, Outlet outlet) => actor.ActsFor(outlet.BodyId)
        ? Ruling.Allowed
        : Ruling.Refused("outlet.other-body", "这是其他单位开设的渠道，由开设单位管理。", Laws.NewMedia());

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("delivery.other-body", "这是其他单位的，您只能办理本单位的。");

    public static Ruling MayCarry(Outlet outlet, Body body, Actor actor) => outlet.Serves(body) || actor.ActsFor(outlet.BodyId)
        ? Ruling.Allowed
        : Ruling.Refused("outlet.not-served", $"“{outlet.Name}”不刊登{body.ShortName}的信息，请与开设单位联系。");

    public static Ruling ReachIsOwn(OutletReach reach, Actor actor) => reach != OutletReach.County || actor.May(Permission.MaySuperviseDuties)
        ? Ruling.Allowed
        : Ruling.Refused("outlet.reach", "全县渠道由政务公开主管部门登记。");

    public static Ruling MayManage(Actor actor) => actor.May(Permission.MayReviewRecords)
        ? Ruling.Allowed
        : Ruling.Refused("outlet.not-yours", "渠道的核发和管理由审核员办理。");

    public static Ruling IsOpen(Outlet outlet) => outlet.IsOpen
        ? Ruling.Allowed
        : Ruling.Refused("outlet.closed", $"“{outlet.Name}”已于{outlet.ClosedOn:yyyy-MM-dd}关停。");

    public static Ruling IsNotOwn(Outlet outlet) => outlet.Kind.TakesAll()
        ? Ruling.Refused("outlet.own", $"{outlet.Kind.InWords()}是平台自带的渠道，不能关停。")
        : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("outlet.unexplained", "请写明原因，便于以后查考。")
        : Ruling.Allowed;

    public static Ruling AwaitsReview(Delivery delivery) => delivery.State == DeliveryState.Review
        ? Ruling.Allowed
        : Ruling.Refused("delivery.not-in-review", $"这条推送现在是“{delivery.State.InWords()}”，不在待核发。");

    public static Ruling IsRelevant(string relevance) => RelevanceTags.All.Contains(relevance)
        ? Ruling.Allowed
        : Ruling.Refused("delivery.irrelevant", "请选择关联类别；与政府职能无关的内容不得在政务新媒体上发布。", Laws.NewMedia());

    public static Ruling ReviewerDidNotWrite(Delivery delivery, Actor reviewer) => delivery.WriterId != reviewer.StaffId
        ? Ruling.Allowed
        : Ruling.Refused("delivery.same-person", "推送文案由您修改，须由另一人核发。", Laws.NewMedia());

    public static Ruling TextFits(OutletKind kind, string text)
    {
        var limit = PostText.LimitOf(kind);
        return text.Trim().Length == 0 ? Ruling.Refused("delivery.text.empty", "推送文案不能为空；恢复自动生成的文案请点“恢复”。")
            : text.Trim().Length <= limit ? Ruling.Allowed
            : Ruling.Refused("delivery.text.long", $"文案有{text.Trim().Length}个字符，{kind.InWords()}最多{limit}个，请删减{text.Trim().Length - limit}个。");
    }

    public static Ruling MayBeSentAgain(Delivery delivery) => delivery.State is DeliveryState.GivenUp or DeliveryState.Waiting
        ? Ruling.Allowed
        : Ruling.Refused("delivery.not-failed", $"这次送达现在是“{delivery.State.InWords()}”，不需要重发。");

    public static Ruling MayBeDropped(Delivery delivery) => delivery.State is not (DeliveryState.Delivered or DeliveryState.Dropped)
        ? Ruling.Allowed
        : Ruling.Refused("delivery.over", $"这次送达已经是“{delivery.State.InWords()}”。");

    public static Ruling AwaitsHand(Delivery delivery) => delivery.State == DeliveryState.ToDo
        ? Ruling.Allowed
        : Ruling.Refused("delivery.not-by-hand", $"这一项现在是“{delivery.State.InWords()}”，不在待办理。");

    public static Ruling IsPublic(bool isLive) => isLive
        ? Ruling.Allowed
        : Ruling.Refused("delivery.not-public", "信息还没有公开，不能推送。先通过审核发布。");

    public static Ruling SomeAreChosen(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("delivery.none-chosen", "请至少选择一个渠道。");

    public static Ruling DayIsPossible(DateOnly on, DateOnly published, DateOnly today) =>
        on > today ? Ruling.Refused("delivery.done.ahead", $"日期{on:yyyy-MM-dd}晚于今天，请填写已经办理的日期。")
        : on < published ? Ruling.Refused("delivery.done.early", $"信息{published:yyyy-MM-dd}才公开，办理日期不会更早，请核对。")
        : Ruling.Allowed;

    public static Ruling BoardIsShown(OutletKind kind, DeliveryAct act, bool hasPicture) => kind != OutletKind.Board || act == DeliveryAct.Retract || hasPicture
        ? Ruling.Allowed
        : Ruling.Refused("delivery.board.photo", "公示栏请上传张贴后的照片，作为公开凭证。");

    public static Ruling EndsAfterBegin(DateOnly on, DateOnly? takeDownOn) => takeDownOn is not { } end || end >= on
        ? Ruling.Allowed
        : Ruling.Refused("delivery.take-down", "取下日期早于张贴日期，请核对。");

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex Code();
}
