using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Records;
using Yangguang.Rules.Law;

namespace Yangguang.Interpretations;

/// <summary>What an interpretation refuses, with the reason people read.</summary>
internal static class InterpretationRules
{
    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.other-body", "这是其他单位的政策解读，您只能办理本单位的。");

    public static Ruling IsPolicy(RecordContent document) => document.IsPolicy
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.no-policy", $"《{document.Title}》不是政策性文件，不需要解读。文件性质填错的，请先更正文件。", Laws.OpennessRules());

    public static Ruling IsEditable(InterpretationState state) => state.IsEditable()
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.locked", $"解读现在是“{state.InWords()}”，不能修改。退回或者开始更正后再改。");

    public static Ruling IsCurrent(int saved, int seen) => saved == seen
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.stale", "这份解读刚才被别人改过。您填写的内容还在本页，请打开新页面核对后再保存。");

    public static Ruling MayMove(InterpretationState from, InterpretationState to) => InterpretationStates.Next[from].Contains(to)
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.state", $"解读现在是“{from.InWords()}”，不能变为“{to.InWords()}”。请刷新页面查看最新状态。");

    public static Ruling IsComplete(InterpretationContent content) => Missing(content).ToList() is { Count: > 0 } missing
        ? Ruling.Refused("interpretation.incomplete", $"请先填写：{string.Join('、', missing)}。")
        : content.Media.FirstOrDefault(media => !IsAddress(media.Address)) is { } media
            ? Ruling.Refused("interpretation.media", $"“{media.Title}”的网址“{media.Address}”不能用。请填写本站地址（以 / 开头）或者以 https:// 开头的网址。")
            : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("interpretation.unexplained", "请写明哪里要改、怎么改，起草人会看到。")
        : Ruling.Allowed;

    public static Ruling IsSecondPerson(Interpretation interpretation, Actor reviewer) => interpretation.WasWrittenBy(reviewer.StaffId)
        ? Ruling.Refused("interpretation.same-person", "这份解读您参与了起草，请由另一位审核人员审定。", Laws.OpennessRules())
        : Ruling.Allowed;

    public static Ruling MayReview(Actor actor) => actor.May(Permission.MayReviewRecords)
        ? Ruling.Allowed
        : Ruling.Refused("interpretation.no-reviewer", "解读由本单位审核员审定。");

    public static Ruling EventIsTold(LeaderAppearance told, DateOnly today) =>
        string.IsNullOrWhiteSpace(told.Leader) || string.IsNullOrWhiteSpace(told.Subject)
            ? Ruling.Refused("interpretation.event.incomplete", "请填写主要负责人的姓名职务和解读的内容。")
            : told.On > today
                ? Ruling.Refused("interpretation.event.ahead", $"日期{told.On:yyyy-MM-dd}晚于今天，请在活动之后登记。")
                : told.Address.Trim() is { Length: > 0 } address && !IsAddress(address)
                    ? Ruling.Refused("interpretation.event.address", $"网址“{address}”不能用。请填写本站地址（以 / 开头）或者以 https:// 开头的网址。")
                    : Ruling.Allowed;

    public static Ruling PlanIsTold(string title, DateOnly? on) => string.IsNullOrWhiteSpace(title) || on is null
        ? Ruling.Refused("interpretation.plan.incomplete", "请填写政策名称和计划公布的日期。")
        : Ruling.Allowed;

    /// <summary>An address of this site, or one of the web; nothing that a browser would run.</summary>
    internal static bool IsAddress(string address) =>
        (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));

    private static IEnumerable<string> Missing(InterpretationContent content)
    {
        if (content.Title.Length == 0)
            yield return "标题";
        if (content.Author.Length == 0)
            yield return "解读人";
        if (content.Forms.Count == 0)
            yield return "解读内容";
        if (content.Questions.Any(each => each.Question.Length == 0 || each.Answer.Length == 0))
            yield return "每个问题的问和答";
        if (content.Figures.Any(each => each.Value.Length == 0 || each.Meaning.Length == 0))
            yield return "每个数字的数值和含义";
        if (content.Media.Any(each => each.Title.Length == 0 || each.Address.Length == 0))
            yield return "每项媒体的标题和网址";
        if (content.Media.Any(each => each.Words.Length == 0))
            yield return "每项媒体的文字说明或字幕稿";
    }
}
