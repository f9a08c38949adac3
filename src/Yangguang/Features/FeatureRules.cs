using System.Text.RegularExpressions;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Features;

/// <summary>What features refuse, with the reason people read.</summary>
internal static partial class FeatureRules
{
    private const int LongestCode = 40;

    public static Ruling MayGovern(Actor actor) => actor.May(Permission.MayGovernCatalog)
        ? Ruling.Allowed
        : Ruling.Refused("feature.office-only", "专栏由县政务公开办设立和关闭。");

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("feature.other-body", "这是其他单位的专栏信息，您只能办理本单位的。");

    public static Ruling IsNamed(string code, string name, bool known) =>
        code.Trim().Length > LongestCode || !CodeShape().IsMatch(code.Trim())
            ? Ruling.Refused("feature.code", "网址名只能用小写字母、数字和短横，例如 pilot-2026，不超过40个字符。")
            : string.IsNullOrWhiteSpace(name)
                ? Ruling.Refused("feature.unnamed", "请填写专栏名称。")
                : known
                    ? Ruling.Refused("feature.known", $"已有网址名为“{code.Trim()}”的专栏，请换一个。")
                    : Ruling.Allowed;

    public static Ruling IsTold(PostText text) => string.IsNullOrWhiteSpace(text.Title) || string.IsNullOrWhiteSpace(text.Body)
        ? Ruling.Refused("feature.post.incomplete", "请填写标题和正文。")
        : text.Link.Trim() is { Length: > 0 } link && (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal))
            ? Ruling.Refused("feature.post.link", $"链接“{link}”不能用。请填写本站地址，以 / 开头，例如 /areas/05。")
            : Ruling.Allowed;

    public static Ruling IsOpen(Feature feature) => feature.ClosedOn is { } on
        ? Ruling.Refused("feature.closed", $"专栏“{feature.Name}”已于{on:yyyy-MM-dd}关闭，不再收新内容。")
        : Ruling.Allowed;

    public static Ruling MayPublish(FeaturePost post, Actor publisher) =>
        post.PublishedAt is not null
            ? Ruling.Refused("feature.post.already", "这条信息已经发布。")
            : !publisher.May(Permission.MayReviewRecords)
                ? Ruling.Refused("feature.post.no-reviewer", "专栏信息由审核员核对后发布。")
                : publisher.StaffId == post.AuthorId
                    ? Ruling.Refused("feature.post.same-person", "这条信息由您起草，请由另一位审核人员发布。")
                    : Ruling.Allowed;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodeShape();
}
