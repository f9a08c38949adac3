using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Columns;

/// <summary>The words that column heads use, and what they mean.</summary>
internal static partial class HeaderWords
{
    private static readonly (ColumnKind Kind, Regex Words)[] Meanings =
    [
        (ColumnKind.Extra, ExtraWords()),
        (ColumnKind.Serial, SerialWords()),
        (ColumnKind.Code, CodeWords()),
        (ColumnKind.Area, AreaWords()),
        (ColumnKind.Level1, Level1Words()),
        (ColumnKind.Level2, Level2Words()),
        (ColumnKind.Level3, Level3Words()),
        (ColumnKind.Elements, ElementsWords()),
        (ColumnKind.Item, ItemWords()),
        (ColumnKind.Basis, BasisWords()),
        (ColumnKind.TimeLimit, TimeLimitWords()),
        (ColumnKind.Body, BodyWords()),
        (ColumnKind.Channels, ChannelsWords()),
        (ColumnKind.OnRequest, OnRequestWords()),
        (ColumnKind.Proactive, ProactiveWords()),
        (ColumnKind.Withheld, WithheldWords()),
        (ColumnKind.WholeSociety, WholeSocietyWords()),
        (ColumnKind.SpecificGroup, SpecificGroupWords()),
        (ColumnKind.Audience, AudienceWords()),
        (ColumnKind.Mode, ModeWords()),
        (ColumnKind.Tier, TierWords()),
    ];

    private static readonly string[] Usual =
    [
        "序号", "公开事项", "一级事项", "二级事项", "三级事项", "公开内容(要素)", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
        "公开对象", "全社会", "特定群体", "特定群众", "公开方式", "主动公开", "依申请公开", "公开层级", "责任科室", "咨询电话", "公开形式",
        "内容(要素)", "渠道和载体", "事项名称", "一级目录", "二级目录",
    ];

    /// <summary>The longest head that begins at a place of a text without spaces.</summary>
    internal static (ColumnKind Kind, int Length)? At(string text, int start)
    {
        (ColumnKind Kind, int Length)? best = null;
        foreach (var (kind, words) in Meanings)
        {
            if (words.Match(text, start) is { Success: true } match && match.Length > (best?.Length ?? 0))
            {
                best = (kind, match.Length);
            }
        }
        return best;
    }

    /// <summary>The meaning of a whole head, brackets and doubling aside; null when the words are unknown.</summary>
    internal static ColumnKind? Meaning(string head)
    {
        var text = Undoubled(Plain(head));
        return text.Length > 0 && At(text, 0) is { } found && found.Length == text.Length ? found.Kind : null;
    }

    /// <summary>True when more words may follow to make a head of this (公开 before 事项).</summary>
    internal static bool MayContinue(string text) =>
        text.Length > 0 && Usual.Any(word => word.Length > text.Length && word.StartsWith(text, StringComparison.Ordinal));

    /// <summary>A tier of government as a head: 县级, 乡、村级, 镇(街)级, 东阳市级.</summary>
    internal static bool IsTier(string head) => TierName().IsMatch(Plain(head));

    /// <summary>A head without spaces and bracketed additions.</summary>
    internal static string Plain(string head) => Bracketed().Replace(string.Concat(head.Where(c => !char.IsWhiteSpace(c))), "");

    private static string Undoubled(string text) =>
        text.Length % 2 == 0 && text[..(text.Length / 2)] == text[(text.Length / 2)..] ? text[..(text.Length / 2)] : text;

    [GeneratedRegex(@"[(（【][^()（）【】]*[)）】]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\G(公开形式|五公开(类别)?|过程|责任(科室|股室|处室|人员?|领导)|(业务)?科室|(政策)?(咨询|联系|服务|监督|举报|投诉|监督举报|监督投诉)*电话|联系(方式|人)|(公开|政府|政务)?网(址|站(链接|栏目|地址)?)|(公开)?(链接|地址)|(网站)?对应栏目|(公开|信息)?栏目(名称)?|事项类[型别]|权力类[型别]|类别|类型|备注|说明|条款内容|依据(效力|位阶)|对应职责|不(予)?公开(的)?(理由|原因|依据)|填报(单位|时间|人)|编制单位|更新(频次|频率|周期)|公开内容标题|信息标题|url|URL|示例|样式|保密审查)")]
    private static partial Regex ExtraWords();

    [GeneratedRegex(@"\G(序号|编号|序|项号|No\.?|№)")]
    private static partial Regex SerialWords();

    [GeneratedRegex(@"\G((公开)?(事项|目录|项目|信息|领域|分类)?(编码|代码))")]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"\G((相应|试点|公开|所属|所在|基层政务公开)*领域(名称)?)")]
    private static partial Regex AreaWords();

    [GeneratedRegex(@"\G(一级(公开)?(事项|目录|指标|栏目|分类|类别|项目)?(名称)?|事项大类|第一级)")]
    private static partial Regex Level1Words();

    [GeneratedRegex(@"\G(二级(公开)?(事项|目录|指标|栏目|分类|类别|项目)?(名称)?|事项小类|第二级)")]
    private static partial Regex Level2Words();

    [GeneratedRegex(@"\G(三级(公开)?(事项|目录|指标|栏目|分类|类别|项目)?(名称)?|第三级)")]
    private static partial Regex Level3Words();

    [GeneratedRegex(@"\G((主要|具体)?公开(的)?内容(和|及|与)?(要素|要求)?|事项内容|公开(内容)?要素|(主要|具体)内容|内容(要素)?|要素)")]
    private static partial Regex ElementsWords();

    [GeneratedRegex(@"\G(公开事项(名称)?|(公开)?(事项|项目|目录|信息)名称|公开(项目|目录)|事项)")]
    private static partial Regex ItemWords();

    [GeneratedRegex(@"\G((公开|法律|政策|设定|法规|制定)?(法律|政策|法规)?依据(及文号|文件|名称)?)")]
    private static partial Regex BasisWords();

    [GeneratedRegex(@"\G((信息)?(公开|更新|发布)?(时限|期限)(要求)?|公开时间)")]
    private static partial Regex TimeLimitWords();

    [GeneratedRegex(@"\G((信息)?(公开|责任|发布)?(责任)?主体(名称)?|公开(责任)?(单位|部门|机构|机关)|公开责任|责任(单位|部门))")]
    private static partial Regex BodyWords();

    [GeneratedRegex(@"\G((网站|信息)?(公开|发布)?渠道(和|及|与|、|或)?(公开)?(载体)?|公开(载体|途径|平台)|载体|途径)")]
    private static partial Regex ChannelsWords();

    [GeneratedRegex(@"\G(公开对象(范围)?|公开范围|(受众|服务)?对象)")]
    private static partial Regex AudienceWords();

    [GeneratedRegex(@"\G((面向)?全?社会公[开众]|(面向)?全社会)")]
    private static partial Regex WholeSocietyWords();

    [GeneratedRegex(@"\G(特定(群体|群众|对象|人群|公众|企业))")]
    private static partial Regex SpecificGroupWords();

    [GeneratedRegex(@"\G(公开(方式|属性|类型)|方式)")]
    private static partial Regex ModeWords();

    [GeneratedRegex(@"\G(主动(公开)?)")]
    private static partial Regex ProactiveWords();

    [GeneratedRegex(@"\G(依?申请(公开)?)")]
    private static partial Regex OnRequestWords();

    [GeneratedRegex(@"\G(不予?公开)")]
    private static partial Regex WithheldWords();

    [GeneratedRegex(@"\G((公开|实施|事项)?层级|公开级别)")]
    private static partial Regex TierWords();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}、/]{0,10}(级|村|镇|街道?|乡|社区|园区|作业区)$")]
    private static partial Regex TierName();
}
