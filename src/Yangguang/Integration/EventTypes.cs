using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Records;

namespace Yangguang.Integration;

/// <summary>Every kind of news that connected systems can ask for, with its words.</summary>
public static class EventTypes
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [RecordNews.Published] = "信息公开（含新版）",
        [RecordNews.Withdrawn] = "信息撤下",
        [RecordNews.ValidityChanged] = "信息有效性变动",
        [RecordNews.Moved] = "信息所属领域变动",
        [CatalogNews.InForce] = "目录新版本生效",
        [CatalogNews.RowAdded] = "公开事项新增",
        [CatalogNews.RowChanged] = "公开事项修改",
        [CatalogNews.RowEnded] = "公开事项停用",
        [DutyNews.Opened] = "公开义务开始计时",
        [DutyNews.Moved] = "最迟公开日变动",
        [DutyNews.Met] = "公开义务已落实",
        [DutyNews.Reopened] = "公开义务重新打开",
        [DutyNews.Overdue] = "公开义务逾期",
        [DutyNews.NothingDue] = "本期无应公开事项",
        [DutyNews.Lapsed] = "公开义务终止",
    };

    public static string InWords(string type) => All.GetValueOrDefault(type, type);
}
