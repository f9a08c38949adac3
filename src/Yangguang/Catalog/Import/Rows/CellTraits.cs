using System.Text.RegularExpressions;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>What a piece of text looks like, judged by itself and only as far as it is asked. Strengths run from 0 (no) to 3 (surely).</summary>
internal sealed partial class CellTraits
{
    private static readonly string[] Ticks = ["√", "✓", "✔", "☑", "■", "●", "v", "V", "þ", "R", "是", "√√"];

    private readonly string raw;
    private int? timeLimit;
    private int? basis;
    private int? body;
    private int? channels;
    private int? listMarks;
    private double? torn;

    private CellTraits(string raw) => (this.raw, Text) = (raw, CellText.Squeeze(raw));

    public string Text { get; }
    public bool IsEmpty => Text.Length == 0;
    public bool IsTick => Text.Length < 3 && Ticks.Contains(Text);
    public bool IsInteger => Text.Length < 6 && Integer().IsMatch(Text);
    public bool IsDitto => Text.Length < 12 && CellText.IsDitto(Text);
    public int TimeLimit => timeLimit ??= TimeLimitStrength(Text);
    public int Basis => basis ??= TimeLimit >= 2 ? Math.Min(1, BasisStrength(Text)) : BasisStrength(Text);
    public int Body => body ??= BodyStrength(Text);
    public int Channels => channels ??= ChannelStrength(raw, Text);
    public int ListMarks => listMarks ??= Text.Count(c => c is '、' or '；' or ';') + ListMark().Count(Text);

    /// <summary>How much the text looks like a torn piece: brackets left open, a beginning or an end that no cell has. 0 for a whole cell.</summary>
    public double Torn => torn ??= TornText.Measure(Text);

    /// <summary>True when a law is followed by words that begin something else.</summary>
    public bool BasisRunsOver => RunOnBasis().IsMatch(Text);

    /// <summary>True when an organ is followed by the beginning of a channel.</summary>
    public bool BodyRunsOver => ChannelBeginning().IsMatch(Text);

    /// <summary>True when a channel name has lost its beginning.</summary>
    public bool IsEndOfChannel => ChannelRest().IsMatch(Text);

    /// <summary>True when a time limit is followed by words that it does not end with.</summary>
    public bool LimitRunsOver => TimeLimit > 0 && !LimitEnding().IsMatch(Text);
    public bool IsPhone => Text.Length is > 4 and < 60 && Phone().IsMatch(Text);
    public bool IsAddress => Address().IsMatch(Text);
    public bool IsMode => Text.Length < 10 && ModeWord().IsMatch(Text);
    public bool IsAudience => AudienceWord().IsMatch(Text);
    public bool IsTier => Text.Length < 12 && TierWord().IsMatch(Text);

    public static CellTraits Of(string raw) => new(raw);

    private static int TimeLimitStrength(string text) =>
        SureTimeLimit().IsMatch(text) ? 3 : WholeTimeLimit().IsMatch(text) ? 3 : LikelyTimeLimit().IsMatch(text) ? 2 : 0;

    private static int BasisStrength(string text)
    {
        var titles = BookTitle().Matches(text);
        var inTitles = titles.Sum(title => title.Length);
        return titles.Count > 0
            ? text.StartsWith('《') || BasisOpening().IsMatch(text) ? 3 : inTitles * 2 >= text.Length && text.IndexOf('《', StringComparison.Ordinal) < 8 ? 2 : 1
            : DocumentNumber().IsMatch(text) ? 2 : LawEnding().IsMatch(text) ? 1 : 0;
    }

    private static int BodyStrength(string text) =>
        text.Length is 0 or > 80 || text.Contains('《', StringComparison.Ordinal) ? 0
        : SureBody().IsMatch(text) ? 3 : LikelyBody().IsMatch(text) ? 2 : 0;

    private static int ChannelStrength(string raw, string text)
    {
        if (SureGlyph().IsMatch(text))
        {
            return 3;
        }
        if (text.Length == 0 || !LooksLikeChannels().IsMatch(text))
        {
            return 0;
        }
        var cell = ChannelCell.Parse(raw);
        var known = cell.Names.Concat(cell.Off).Count(name => Channel.Of(name) != Channel.Other || name == Channel.Other.Name);
        return GlyphFirst().IsMatch(text) && text.Length > 1 ? 3 : known > 0 && known * 2 >= cell.Names.Count ? 2 : 1;
    }

    [GeneratedRegex(@"^\d{1,4}[.、．]?$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"工作日|自然日|之日起|\d+[日天](以)?内|\d+小时|日前公|[月日]底前|期限不[得少]|不(得)?少于\d+|每(年|季度|月|半年|周|\d+)[^、]{0,12}(前|内|次|日|公[开布]|更新)|更新\d*次|批准后|(至少|不低于)\d+|公示期(限)?[不为\d]|[*＊]个工作日|时[,，]?在.{1,14}公[开布]")]
    private static partial Regex SureTimeLimit();

    [GeneratedRegex(@"^[(（]?(按[^、，]{0,8})?(及时|实时|即时|适时|长期|永久|常年|全年|随时|定期|同步|动态|立即|第一时间|当[日天])(、|或|并)?(及时|实时|长期|动态)?(公[开布示]|发布|更新|调整|公告)?[)）。；;]*$")]
    private static partial Regex WholeTimeLimit();

    [GeneratedRegex(@"(及时|实时|长期|永久|动态|随时|同步)(公[开布]|发布|更新|调整)|提前.{1,6}([天日周月]|小时)|^随.+公开|^按.{0,12}(公[开布]|更新)$|信息(形成|产生|获取)[^、]{3,}|(形成|变更|作出|制作|获取|印发|发布|确定|结束|完成)后")]
    private static partial Regex LikelyTimeLimit();

    [GeneratedRegex("》[^《》]*?(自|该|信息|形成|制定|制作|获取|收到|作出|分配|批[前后准]|每|本级|按|及时|实时|长期|动态|公开)[^《》]*$")]
    private static partial Regex RunOnBasis();

    [GeneratedRegex("(内|[前后]|公[开布示告]|发布|更新|调整|工作日|[日天次周月年时期]|除外|规定|永久|及时|实时|动态|邀请|备案|执行)[)）。;；，,…. ]*$")]
    private static partial Regex LimitEnding();

    [GeneratedRegex("[^(（]/|公示|网站|公报|两微|便民服[^务]?$")]
    private static partial Regex ChannelBeginning();

    [GeneratedRegex(@"^([栏屏站点)）(（/]|(公示|公告|公开)?栏[(（]|中心$|媒体$|单位/|企事业)")]
    private static partial Regex ChannelRest();

    [GeneratedRegex("《[^》]*》?")]
    private static partial Regex BookTitle();

    [GeneratedRegex(@"^([(（]?\d{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十][、.]|根据|按照?|法律|中华|国务院|中共|中央|[省市县])[^、]{0,16}《")]
    private static partial Regex BasisOpening();

    [GeneratedRegex(@"[〔\[（(【]\d{4}[〕\]）)】]\s*\d+号|第\d+号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("(法|条例|办法|规定|意见|通知|细则|规范|规章|政策|法规|文件|规划|方案)(等)?[。；;]?$")]
    private static partial Regex LawEnding();

    [GeneratedRegex("(政府|局|委员会|部门|办公室|街道办(事处)?|机关|管委会|人民法院|检察院|分局|卫健委|发改委|政府办|医保局|居委会|村委会|主管单位|某局)([等）)].{0,6})?[。；;]?$")]
    private static partial Regex SureBody();

    [GeneratedRegex("(委|办|院|所|中心|单位|街道|[镇乡村]|厅|站|[处科股]室?|队|公司|社|馆|学校|机构|园区|公安|税务|民政|组|[府会])([等）)].{0,6})?$")]
    private static partial Regex LikelyBody();

    [GeneratedRegex("网|平台|栏|公众号|微信|微博|一端|新媒体|媒体|媒介|载体|公报|查[阅询]点|服务(中心|站|点|大厅)|窗口|入户|现场|推送|发布会|广播|电视|屏|图书馆|档案馆|^其他|热线|会议|一对一")]
    private static partial Regex LooksLikeChannels();

    [GeneratedRegex(@"^([■□☑☐▲△◆◇▄☒þ£].|[√✓✔●○〇Rt口](?=其他))")]
    private static partial Regex SureGlyph();

    [GeneratedRegex(@"^([√✓✔●○〇]|[Rt口](?=[\p{IsCJKUnifiedIdeographs}]))")]
    private static partial Regex GlyphFirst();

    [GeneratedRegex(@"[①-⑳●○〇·]|(?<=^|[。；;\s])[(（]?\d{1,2}[)）.．、]")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(电话[:：]?)?(\d{3,4}[-—－]?)?\d{7,8}([,，、/;； ](\d{3,4}[-—－]?)?\d{7,8})*$|^\d{5}$|^1\d{10}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(https?:|www\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("^(主动|依申请|不予|全文|部分)(公开|发布)?$|^申请公开$")]
    private static partial Regex ModeWord();

    [GeneratedRegex("^(面向)?(全社会|社会公众|特定.{2,4}|全体.{2,6})")]
    private static partial Regex AudienceWord();

    [GeneratedRegex("^[省市州县区镇乡村街道、/()（）]{0,8}级$|^√?[县乡村镇]级$")]
    private static partial Regex TierWord();
}
