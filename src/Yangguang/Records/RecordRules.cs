using System.Globalization;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records;

/// <summary>What the way to publication refuses, with the article where there is one.</summary>
internal static class RecordRules
{
    /// <summary>A draft may be thin, but it needs a name and the day its clock counts from.</summary>
    public static Ruling IsStarted(RecordContent content, DateOnly today) => string.IsNullOrWhiteSpace(content.Title)
        ? Ruling.Refused("record.untitled", "请先填写标题。")
        : content.FormedOn == default
            ? Ruling.Refused(
                "record.undated", "请填写成文（生成）日期，公开时限从这一天起算。", Laws.DisclosureRegulation("第二十六条"))
            : content.FormedOn > today
                ? Ruling.Refused("record.formed-ahead", $"成文日期{Day(content.FormedOn)}晚于今天，请核对。")
                : Ruling.Allowed;

    public static Ruling IsResponsible(CatalogItem item, BodyId body) => item.Responsible.Contains(body)
        ? Ruling.Allowed
        : Ruling.Refused("record.not-responsible", "该单位不是这一公开事项的公开主体，请从本单位的目录中选择事项。");

    public static Ruling IsCurrent(int current, int typedOn) => current == typedOn
        ? Ruling.Allowed
        : Ruling.Refused(
            "record.changed-meanwhile", "您编辑期间有人修改了这条信息。您填写的内容仍在下面，请核对后再保存。");

    public static Ruling IsWhatWasSeen(int current, int seen) => current == seen
        ? Ruling.Allowed
        : Ruling.Refused("record.changed-before-decision", "您阅读期间内容又有修改，请先看下面的最新内容，再决定是否发布。");

    public static Ruling IsEditable(RecordState state) => state.IsEditable()
        ? Ruling.Allowed
        : Ruling.Refused("record.not-editable", $"信息处于“{state.InWords()}”，不能修改。正在审查的请先撤回或由审核人员退回，已发布的请开始修订。");

    /// <summary>What a record needs before anybody is asked to review it.</summary>
    public static Ruling MayEnter(GovernmentRecord record, DateOnly today)
    {
        var gate = record.AsCase();
        return new[]
        {
            IsComplete(record.Content, today), GateRules.GroundIsGiven(gate), GateRules.FollowsOriginal(gate), GateRules.LiveStaysProactive(gate),
            GateRules.InterpretationIsPlanned(gate), PeriodsAgree(record.Content), TableIsSound(record.Content),
            AttachmentRules.AreAccessible(record.Content.Attachments),
        }.FirstOrDefault(ruling => !ruling.IsAllowed) ?? Ruling.Allowed;
    }

    public static Ruling IsComplete(RecordContent content, DateOnly today)
    {
        var missing = Missing(content).ToList();
        if (missing.Count > 0)
            return Ruling.Refused(
                "record.incomplete", $"请补齐：{string.Join('、', missing)}。", Laws.DisclosureRegulation("第十二条"));
        return IsStarted(content, today);
    }

    public static Ruling MayReview(Actor actor, GateStep step) => actor.May(step == GateStep.Secrecy ? Permission.MayReviewSecrecy : Permission.MayReviewRecords)
        ? Ruling.Allowed
        : Ruling.Refused("record.step.not-yours", $"{step.InWords()}由{(step == GateStep.Secrecy ? "保密审查员或审核员" : "审核员")}办理。");

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("record.return.unexplained", "请写明原因，便于起草人修改，也便于以后查考。")
        : Ruling.Allowed;

    public static Ruling DoubtIsTold(string text) => string.IsNullOrWhiteSpace(text)
        ? Ruling.Refused("record.referral.unexplained", "请写明哪一处不能确定、报请哪个部门确定；答复请写明答复部门和意见。", Laws.DisclosureRegulation("第十七条"))
        : Ruling.Allowed;

    public static Ruling ChangeIsTold(string note) => string.IsNullOrWhiteSpace(note)
        ? Ruling.Refused("record.change.unexplained", "请写明改了什么、为什么改；更正说明会与新版一起公开。")
        : Ruling.Allowed;

    public static Ruling MayWithdraw(PublicStanding standing) => standing == PublicStanding.Live
        ? Ruling.Allowed
        : Ruling.Refused("record.not-live", "这条信息现在没有公开，不需要撤下。");

    public static Ruling WithdrawalIsExplained(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("record.withdrawal.unexplained", "请写明撤下的原因；原网址会一直显示这个原因。")
        : Ruling.Allowed;

    public static Ruling ReplacementIsPublic(string number, GovernmentRecord record, bool isLive) => number.Trim().Length == 0 || isLive && number.Trim() != record.IndexNumber
        ? Ruling.Allowed
        : Ruling.Refused("record.replacement.unknown", $"没有索引号为“{number.Trim()}”的公开信息。请填写替代信息的索引号，没有替代的留空。");

    public static Ruling MayChangeValidity(GovernmentRecord record, Validity to, DateOnly on, string note) =>
        record.Standing == PublicStanding.NotPublic
            ? Ruling.Refused("record.validity.not-public", "还没有公开的信息，请直接在草稿中填写施行和失效日期。")
            : to is not (Validity.Repealed or Validity.Amended)
                ? Ruling.Refused("record.validity.other", "请选择废止或者修改；失效日期属于正文信息，请通过修订更改。")
                : record.RepealedOn is not null
                    ? Ruling.Refused("record.validity.repealed", $"这条信息已登记自{Day(record.RepealedOn.Value)}起废止。")
                    : on < record.Content.FormedOn
                        ? Ruling.Refused("record.validity.before-forming", $"日期{Day(on)}早于成文日期{Day(record.Content.FormedOn)}，请核对。")
                        : string.IsNullOrWhiteSpace(note)
                            ? Ruling.Refused("record.validity.unexplained", "请写明依据哪份文件废止或者修改；说明会显示在页面上。")
                            : Ruling.Allowed;

    public static Ruling MayReviewAfterwards(GovernmentRecord record, Guid publisher, string note, Actor reviewer) =>
        record.AfterReviewDueOn is null
            ? Ruling.Refused("record.after-review.none", "这条信息没有待补审的紧急发布。")
            : reviewer.StaffId == publisher
                ? Ruling.Refused("record.after-review.same-person", "紧急发布人不能补审自己的发布，请由另一位审核人员办理。", Laws.DisclosureRegulation("第十七条"))
                : string.IsNullOrWhiteSpace(note)
                    ? Ruling.Refused("record.after-review.unexplained", "请写明补审意见：内容是否适当，是否需要更正或者撤下。")
                    : GateRules.IsSecondPerson(record.AsCase(), reviewer.StaffId);

    private static Ruling PeriodsAgree(RecordContent content) => content is { EffectiveOn: { } from, ExpiresOn: { } to } && to <= from
        ? Ruling.Refused("record.validity.reversed", $"失效日期{Day(to)}不晚于施行日期{Day(from)}，请核对。")
        : Ruling.Allowed;

    private static Ruling TableIsSound(RecordContent content)
    {
        var findings = TableCheck.Of(RecordTable.Read(content.Table), content.TableKind);
        return findings.Count == 0
            ? Ruling.Allowed
            : Ruling.Refused("record.table", $"表格有{findings.Count}处要改：{string.Join(' ', findings.Take(3).Select(found => found.Line > 0 ? $"第{found.Line}行：{found.Message}" : found.Message))}");
    }

    private static IEnumerable<string> Missing(RecordContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Title))
            yield return "标题";
        if (string.IsNullOrWhiteSpace(content.Summary))
            yield return "内容概述";
        if (string.IsNullOrWhiteSpace(content.Text) && content.TableKind == TableKind.None)
            yield return "正文";
        if (content.FormedOn == default)
            yield return "成文日期";
        if (!RecordTheme.All.Contains(content.Theme))
            yield return "主题分类";
        if (!RecordGenre.All.Contains(content.Genre))
            yield return "体裁";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
