using System.Globalization;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>What the way to publication refuses, with the article where there is one.</summary>
internal static class RecordRules
{
    public static Ruling MayFollow(RecordState from, RecordState to) => RecordStates.Next[from].Contains(to)
        ? Ruling.Allowed
        : Ruling.Refused("record.state", $"信息处于“{from.InWords()}”，不能直接变为“{to.InWords()}”。请刷新页面查看最新状态。");

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

    public static Ruling IsEditable(RecordState state) => state is RecordState.Draft or RecordState.Returned
        ? Ruling.Allowed
        : Ruling.Refused("record.not-editable", $"信息处于“{state.InWords()}”，不能修改。待审核的信息请先由审核员退回。");

    public static Ruling IsComplete(RecordContent content, DateOnly today)
    {
        var missing = Missing(content).ToList();
        if (missing.Count > 0)
            return Ruling.Refused(
                "record.incomplete", $"请补齐：{string.Join('、', missing)}。", Laws.DisclosureRegulation("第十二条"));
        return IsStarted(content, today);
    }

    /// <summary>源头认定: a document without an attribute goes no further.</summary>
    public static Ruling AttributeIsDetermined(RecordContent content) => content.Attribute is null
        ? Ruling.Refused("record.attribute.missing", "尚未认定公开属性，请选择主动公开、依申请公开或不予公开后再提交。")
        : Ruling.Allowed;

    public static Ruling IsProactive(RecordContent content) => content.Attribute == DisclosureAttribute.Proactive
        ? Ruling.Allowed
        : Ruling.Refused(
            "record.attribute.not-proactive", "只有认定为“主动公开”的信息才能向社会发布。", Laws.DisclosureRegulation("第十九条"));

    /// <summary>Two-person rule: nobody approves the own draft.</summary>
    public static Ruling IsSecondPerson(Guid author, Actor reviewer) => author != reviewer.StaffId
        ? Ruling.Allowed
        : Ruling.Refused(
            "record.same-person", "起草人不能审核自己起草的信息，请由另一位审核员办理。", Laws.DisclosureRegulation("第十七条"));

    public static Ruling IsReviewed(bool secrecyReviewed) => secrecyReviewed
        ? Ruling.Allowed
        : Ruling.Refused(
            "record.secrecy-review.missing", "公开前应当进行审查，请确认已完成保密审查和信息公开审查。",
            Laws.DisclosureRegulation("第十七条"));

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("record.return.unexplained", "请写明退回原因，便于起草人修改。")
        : Ruling.Allowed;

    private static IEnumerable<string> Missing(RecordContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Title))
            yield return "标题";
        if (string.IsNullOrWhiteSpace(content.Summary))
            yield return "内容概述";
        if (string.IsNullOrWhiteSpace(content.Text))
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
