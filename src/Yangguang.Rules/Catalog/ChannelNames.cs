using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Yangguang.Rules.Catalog;

/// <summary>The words by which channels are known in tables of counties and townships.</summary>
internal static partial class ChannelNames
{
    private static readonly (Channel Channel, string[] Aliases)[] Accepted =
    [
        (Channel.Web, ["政府门户网站", "县政府门户网站", "区政府门户网站", "市政府门户网站", "县政府网站", "区政府网站", "部门网站", "管理部门网站", "政府网", "门户网站"]),
        (Channel.SocialMedia, ["微信公众号", "微信", "微博", "客户端", "一微一端", "两微", "政务新媒体", "新媒体"]),
        (Channel.PressConference, ["发布会", "听证会", "发布会听证会", "发布会、听证会", "新闻发布会"]),
        (Channel.Broadcast, ["广播电台", "广播", "电视", "广播、电视"]),
        (Channel.Paper, ["纸质媒介", "纸质载体", "宣传资料", "报刊", "报纸"]),
        (Channel.ReadingPlace, ["公开查询点", "查阅点", "查询点", "图书馆", "国家档案馆", "档案馆", "政务公开专区", "公开查阅点/政务公开专区"]),
        (Channel.ServiceHall, ["政府服务中心", "行政服务中心", "政务服务大厅", "办事窗口", "办事大厅", "办税服务厅", "党群服务中心", "提供政务服务的场所"]),
        (Channel.ServiceStation, ["便民服务点", "便民服务中心", "便民惠民服务中心", "乡镇便民服务中心", "基层公共服务平台", "社会保障和为民服务中心公开查阅点", "乡镇便民服务中心/村委会公示栏"]),
        (Channel.OnSite, ["入户/现场宣传", "入户、现场", "入户", "现场", "现场宣传"]),
        (Channel.NoticeBoard,
        [
            "社区/企事业单位/村公示栏", "社区/企事业单位、村公示栏(电子屏)", "社区/企事业单位、村公示栏(电子屏",
            "社区/企事业单位、村公示栏", "社区/企事业单位公示栏(电子屏)", "社区/企事业单位/存公示栏(电子屏)",
            "社区/村公示栏(电子屏)", "社区/村公示栏", "村居/企事业单位公示栏(电子屏)", "单位/村委会公示栏(电子屏)",
            "街道文化站/(社区)综合性文化服务中心公示栏", "村委会(社区)公示栏", "村委会(居委会)公告栏", "镇村公示公开栏",
            "村委会公示栏", "村公示栏", "镇政府公告栏", "镇公示栏", "乡镇公示栏", "行政村公示栏", "线下公示栏", "公示栏", "公告栏", "电子屏",
        ]),
        (Channel.Push, ["一对一告知"]),
        (Channel.Other,
        [
            "投资项目在线审批监管平台", "公共资源交易平台", "招标投标公共服务平台", "招投标公共服务平台", "征地信息公开平台", "信用中国网站",
            "国家企业信用信息公示系统", "双公示系统", "法律服务网", "政府采购网", "中国土地市场网", "企业网站", "12345政务服务热线", "政务服务热线",
            "一键直达", "会议", "媒体", "社区云", "其他渠道", "其它", "政府网站/被征收范围内公告栏",
        ]),
    ];

    private static readonly FrozenDictionary<string, Channel> Exact = Channel.All
        .Select(channel => (Name: channel.Name, channel))
        .Concat(Accepted.SelectMany(entry => entry.Aliases.Select(alias => (Name: alias, entry.Channel))))
        .ToFrozenDictionary(entry => Key(entry.Name), entry => entry.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<char> FirstCharacters = Exact.Keys.Select(name => name[0]).ToFrozenSet();

    private static readonly int Longest = Exact.Keys.Max(name => name.Length);

    private static readonly (Channel Channel, Regex Words)[] ByWords =
    [
        (Channel.Other, OtherWords()),
        (Channel.NoticeBoard, NoticeBoardWords()),
        (Channel.ReadingPlace, ReadingPlaceWords()),
        (Channel.ServiceStation, ServiceStationWords()),
        (Channel.ServiceHall, ServiceHallWords()),
        (Channel.OnSite, OnSiteWords()),
        (Channel.Push, PushWords()),
        (Channel.PressConference, PressConferenceWords()),
        (Channel.Broadcast, BroadcastWords()),
        (Channel.Paper, PaperWords()),
        (Channel.Gazette, GazetteWords()),
        (Channel.SocialMedia, SocialMediaWords()),
        (Channel.Web, WebWords()),
    ];

    /// <summary>The form in which names are compared: no spaces, narrow brackets and strokes.</summary>
    internal static string Key(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c)).Select(Narrow)).TrimEnd('_', '＿');

    internal static bool IsKnown(string name) => Exact.ContainsKey(Key(name));

    internal static Channel Find(string printedName)
    {
        var key = Key(printedName);
        return Exact.TryGetValue(key, out var channel)
            ? channel
            : ByWords.FirstOrDefault(rule => rule.Words.IsMatch(key)).Channel ?? Channel.Other;
    }

    /// <summary>Length of the longest known name that starts at <paramref name="start"/>; 0 when none does.</summary>
    internal static int KnownLengthAt(string text, int start)
    {
        var most = FirstCharacters.Contains(Narrow(text[start])) ? Math.Min(Longest, text.Length - start) : 0;
        for (var length = most; length > 0; length--)
        {
            if (!char.IsWhiteSpace(text[start + length - 1]) && Exact.ContainsKey(Key(text.Substring(start, length))))
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>True for a known name and for one that ends in the words of one.</summary>
    internal static bool ReadsLikeName(string text) => IsKnown(text) || NameEnding().IsMatch(text);

    private static char Narrow(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '／' or '⁄' or '∕' => '/',
        '，' => ',',
        _ => c,
    };

    [GeneratedRegex("^其[他它]|[、,].*(方式|平台|场所|载体|渠道)|^(通过|在).+方式")]
    private static partial Regex OtherWords();

    [GeneratedRegex("(公示|公告|公开|宣传|告示)栏|电子屏")]
    private static partial Regex NoticeBoardWords();

    [GeneratedRegex("查[阅询]点|图书馆|档案馆|公开专区|阅览室")]
    private static partial Regex ReadingPlaceWords();

    [GeneratedRegex("便民.*(站|点|中心|大厅|窗口)$|为民服务|基层公共服务平台")]
    private static partial Regex ServiceStationWords();

    [GeneratedRegex("(政务|政府|行政|党群|公共)服务(中心|大厅)|(办事|办税).*(大厅|窗口|服务厅)")]
    private static partial Regex ServiceHallWords();

    [GeneratedRegex("^入户|现场(宣传|公开|公示)?$")]
    private static partial Regex OnSiteWords();

    [GeneratedRegex("精准推送|一对一|短信")]
    private static partial Regex PushWords();

    [GeneratedRegex("发布会|听证会")]
    private static partial Regex PressConferenceWords();

    [GeneratedRegex("广播|电视|电台")]
    private static partial Regex BroadcastWords();

    [GeneratedRegex("纸质|报刊|报纸|宣传资料|宣传册|明白卡")]
    private static partial Regex PaperWords();

    [GeneratedRegex("公报$")]
    private static partial Regex GazetteWords();

    [GeneratedRegex("微信|微博|公众号|客户端|新媒体|[两一]微一端|抖音")]
    private static partial Regex SocialMediaWords();

    [GeneratedRegex("(政府|部门|委员会|局)(门户)?网站?$|门户网站$|政府官网$")]
    private static partial Regex WebWords();

    [GeneratedRegex("(网站?|平台|栏|中心|服务站|[阅询务]点|媒体|媒介|载体|公众号|热线|系统|电视台?|电台|广播|公报|报刊?|会议?|大厅|窗口|屏|APP|一端|推送|现场|入户|微博|微信|专区|馆)([(（].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NameEnding();
}
