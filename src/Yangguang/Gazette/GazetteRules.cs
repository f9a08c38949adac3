using Yangguang.Accounts;
using Yangguang.Records;
using Yangguang.Rules.Law;

namespace Yangguang.Gazette;

/// <summary>What is refused of an issue (国办发〔2018〕22号; 政府信息公开条例 art. 23 names the gazette as a channel).</summary>
internal static class GazetteRules
{
    private static readonly int[] Years = [1949, 2100];

    public static Ruling IsOpen(GazetteIssue issue) => issue.State == GazetteState.Compiling
        ? Ruling.Allowed
        : Ruling.Refused("gazette.closed", issue.State == GazetteState.Published
            ? $"{issue.Name}已经出版，不再改动。需要更正的，请在下一期刊登更正。"
            : $"{issue.Name}正在审签，需要改动的，请先由审签人退回。");

    public static Ruling IsNew(GazetteIssue issue, RecordId record) => issue.Articles.All(article => article.RecordId != record)
        ? Ruling.Allowed
        : Ruling.Refused("gazette.twice", "这份文件已经在本期目录里了。");

    public static Ruling IsPublic(RecordEdition? edition) => edition is not null
        ? Ruling.Allowed
        : Ruling.Refused("gazette.not-public", "没有这个索引号的公开信息。公报只刊登已经公开的文件，请先在网站发布。");

    public static Ruling NumberIsFree(IssueNumber number, bool isTaken) =>
        number.Year < Years[0] || number.Year > Years[1] || number.Number is < 1 or > 366 || number.Total < 1
            ? Ruling.Refused("gazette.number", "请填写年份、期号和总期号，例如 2026年 第3期 总第15期。")
            : isTaken
                ? Ruling.Refused("gazette.number.taken", $"{number.Year}年第{number.Number}期或者总第{number.Total}期已经有了，请核对期号。")
                : Ruling.Allowed;

    public static Ruling MaySubmit(GazetteIssue issue) => !IsOpen(issue).IsAllowed ? IsOpen(issue)
        : issue.Articles.Count == 0 ? Ruling.Refused("gazette.empty", "目录还是空的，请先收入文件。")
        : issue.Pdf.Length == 0 ? Ruling.Refused("gazette.no-pdf", "请先上传与印刷版一致的PDF电子版。")
        : issue.Articles.FirstOrDefault(article => article.Page < 1 || (issue.Pages > 0 && article.Page > issue.Pages)) is { } lost
            ? Ruling.Refused("gazette.page", $"请填写《{lost.Title}》的起始页{(issue.Pages > 0 ? $"（1至{issue.Pages}）" : "")}。")
            : Ruling.Allowed;

    public static Ruling MayReturn(GazetteIssue issue, string reason) => issue.State != GazetteState.Submitted
        ? Ruling.Refused("gazette.not-submitted", "这一期不在审签中。")
        : string.IsNullOrWhiteSpace(reason)
            ? Ruling.Refused("gazette.return.unexplained", "请写明退回的原因和要改的地方。")
            : Ruling.Allowed;

    public static Ruling MayPublish(GazetteIssue issue, Actor signer) => issue.State != GazetteState.Submitted
        ? Ruling.Refused("gazette.not-submitted", "这一期还没有提交审签。")
        : signer.StaffId == issue.CompilerId
            ? Ruling.Refused("gazette.same-person", "编排人不能审签自己编的一期，请由另一位同事办理。")
            : Ruling.Allowed;

    public static Ruling MaySupply(RecordEdition? edition, Actor actor, bool isSupplied) => !IsPublic(edition).IsAllowed
        ? IsPublic(edition)
        : !actor.ActsFor(edition!.BodyId)
            ? Ruling.Refused("gazette.supply.other", "只能报送本单位公开的文件。")
            : isSupplied
                ? Ruling.Refused("gazette.supply.twice", "这份文件已经报送过了，办理情况见下面的列表。")
                : Ruling.Allowed;

    public static Ruling DeclineIsExplained(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("gazette.decline.unexplained", "请写明不刊登的理由，报送单位会看到。")
        : Ruling.Allowed;
}
