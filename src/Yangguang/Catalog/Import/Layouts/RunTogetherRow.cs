using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>One row of run-together cells, parted by what its fields look like.</summary>
internal sealed partial class RunTogetherRow
{
    private const int MostLines = 40;

    private readonly ColumnSet columns;
    private readonly Token first;
    private readonly string original;

    private RunTogetherRow(IReadOnlyList<Token> lines, ColumnSet columns)
    {
        (this.columns, first) = (columns, lines[0]);
        original = string.Join('\n', lines.Select(line => line.Original));
    }

    private string Serial { get; init; } = "";
    private string Item { get; init; } = "";
    private string Basis { get; init; } = "";
    private string TimeLimit { get; init; } = "";
    private string Body { get; init; } = "";
    private string Channels { get; init; } = "";
    private string Ticks { get; init; } = "";
    private string Level1 { get; set; } = "";

    internal static bool HasFields(string text) => TimeLimitStart().IsMatch(text) && (text.Contains('《', StringComparison.Ordinal) || ChannelsFrom(text, 0) < text.Length);

    /// <summary>Options and the rest of a name on the following lines belong to the channel cell.</summary>
    internal static bool Continues(IReadOnlyList<Token> row, Token line) =>
        !(PageNoise.Is(line.Text) || row.Count > MostLines) && (!IsComplete(string.Concat(row.Select(part => part.Text))) || CellTraits.Of(line.Text).Channels >= 2 || Tail().IsMatch(line.Text)
        || (row[^1].Text.Count(c => c is '(' or '（') > row[^1].Text.Count(c => c is ')' or '）') && line.Text.Length < 30));

    /// <summary>A row is complete once channels stand behind its time limit.</summary>
    private static bool IsComplete(string text) => HasFields(text) && ChannelsFrom(text, LimitStart(text)) < text.Length;

    internal static RunTogetherRow Parse(IReadOnlyList<Token> lines, ColumnSet columns)
    {
        var text = string.Join('\n', lines.Select(line => line.Text));
        var serial = new string([.. text.TakeWhile(char.IsAsciiDigit)]);
        var body = text[serial.Length..].TrimStart('.', '、', ' ');
        var limitFrom = LimitStart(body);
        var basisFrom = body[..limitFrom].IndexOf('《', StringComparison.Ordinal) is >= 0 and var title ? title : limitFrom;
        var channelFrom = ChannelsFrom(body, limitFrom);
        var limitTo = LimitEnd(body, limitFrom, channelFrom);
        (var organ, channelFrom) = Organ(body, limitTo, channelFrom);
        var tail = TrailingTicks().Match(body);
        var channelTo = tail.Success && tail.Index >= channelFrom ? tail.Index : body.Length;
        return new RunTogetherRow(lines, columns)
        {
            Serial = serial,
            Item = Ditto().Replace(body[..basisFrom], ""),
            Basis = Ditto().Match(body[..basisFrom]).Value + body[basisFrom..limitFrom],
            TimeLimit = body[limitFrom..limitTo],
            Body = organ,
            Channels = body[channelFrom..channelTo],
            Ticks = body[channelTo..].Trim(),
        };
    }

    /// <summary>Neighbours that begin with the same words are parts of one first level.</summary>
    internal void GuessLevel1(RunTogetherRow? before, RunTogetherRow? after)
    {
        var shared = Math.Max(Shared(before), Shared(after));
        Level1 = shared >= 2 && shared < Item.Length ? Item[..shared] : "";
    }

    internal RowDraft ToDraft()
    {
        var draft = new RowDraft($"第{first.Line}行", columns) { TicksAreCertain = false, IsUnparted = true };
        Put(draft, ColumnKind.Serial, Serial);
        Put(draft, ColumnKind.Level1, Level1);
        Put(draft, ColumnKind.Level2, Item[Level1.Length..]);
        Put(draft, ColumnKind.Basis, Basis);
        Put(draft, ColumnKind.TimeLimit, TimeLimit);
        Put(draft, ColumnKind.Body, Body);
        Put(draft, ColumnKind.Channels, Channels);
        Put(draft, ColumnKind.WholeSociety, Ticks);
        draft.Doubts.Add($"单元格连写，一级事项、二级事项与公开内容未能切分：{CellText.Squeeze(Item)}");
        if (CellText.Squeeze(original) != CellText.Squeeze(Serial + Item + Basis + TimeLimit + Body + Channels + Ticks))
        {
            draft.Repairs.Add($"原文：{CellText.Squeeze(original)}");
        }
        return draft;
    }

    private void Put(RowDraft draft, ColumnKind kind, string text)
    {
        if (columns.Columns.FirstOrDefault(column => column.Kind == kind) is { } column && text.Length > 0)
        {
            draft.Add(new DraftCell(column, text, text));
        }
    }

    private int Shared(RunTogetherRow? other)
    {
        var shared = 0;
        while (other is not null && shared < Math.Min(Item.Length, other.Item.Length) && Item[shared] == other.Item[shared])
        {
            shared++;
        }
        return shared;
    }

    private static int LimitStart(string text)
    {
        var afterBasis = SureBasis().Match(text) is { Success: true } basis ? basis.Index + basis.Length : 0;
        return TimeLimitStart().Match(text, afterBasis) is { Success: true } match ? match.Index : text.Length;
    }

    private static int ChannelsFrom(string text, int from)
    {
        var box = ChannelStart().Match(text, Math.Min(from, text.Length)) is { Success: true } match ? match.Index : text.Length;
        var name = Channel.IndexOfName(text, Math.Min(from, text.Length));
        return name < 0 ? box : Math.Min(box, name);
    }

    /// <summary>The last place where a time limit may end and a name still follows before the channels.</summary>
    private static int LimitEnd(string text, int from, int channelFrom)
    {
        var ends = TimeLimitEnd().Matches(text[from..channelFrom]).Select(match => from + match.Index + match.Length)
            .Where(end => channelFrom == text.Length || BodyEnd().IsMatch(text[end..channelFrom])).ToList();
        return ends.Count > 0 ? ends[^1] : channelFrom;
    }

    /// <summary>The body ends with the last word for an organ; what stands between it and the first known channel belongs to that.</summary>
    private static (string Body, int ChannelFrom) Organ(string text, int from, int channelFrom)
    {
        var between = text[from..channelFrom];
        var ends = BodyEnd().Matches(between);
        return channelFrom == text.Length && ends.Count > 0 ? (between[..(ends[0].Index + ends[0].Length)], from + ends[0].Index + ends[0].Length)
            : ends.Count > 0 ? (between[..(ends[^1].Index + ends[^1].Length)], from + ends[^1].Index + ends[^1].Length)
            : (between, channelFrom);
    }

    [GeneratedRegex(@"《[^》]*》([、,，;；及和]?《[^》]*》|第[零一二三四五六七八九十百\d]+条(第[一二三四五六七八九十\d]+款)?|[(（][^()（）]*[)）])*")]
    private static partial Regex SureBasis();

    [GeneratedRegex(@"自?(该|本)?(公开事项|政府)?信息(形成|产生|获取|变更)|自?(形成|制作|制定|获取|收到|作出|颁布|印发|产生)(或者?|、)?(变更|获取|制作|决定)?[^《》]{0,14}?(之日|后|\d+个?工作日)|(及时|实时|即时|适时|长期|永久|动态|随时|同步|定期)(公开|公布|更新|调整|发布)|按.{1,10}(公开|更新)|每(年|季度?|月|半年|\d+)|半年|[\d*＊]+\s*个?\s*工作日|\d+\s*日内|本级(人民|政府)|提前|随.{1,16}公开|(在|于).{2,20}(时|前|后)[,，]?|(分配结果|评审结果|评估结果|审核结果|调查|审批|规划|登记|交易|项目|工作|方案|结果)?(确定|结束|批准|批复|完成)后\s*\d+|批[前后]公[示布]|征求意见|调查登记|公示(期|时间)|收到[^《》]{2,10}之日|执法决定信息|主动公开信息")]
    private static partial Regex TimeLimitStart();

    [GeneratedRegex(@"(\d+|[一二两三五十]+)\s*个?\s*(工作日|日|天|小时|个月|周|年)\s*(以?内|前|后)?((及时|主动)?(予以|向社会)?(公开|公布|公示|公告|调整|更新|发布))?|工作日内?|(及时|实时|即时|适时|长期|永久|动态|随时|同步|定期)(公开|公布|更新|调整|发布)?|除外|从其规定[。；;]?|\d+次|月底前|日前|(公开|更新|调整)[。；;]?")]
    private static partial Regex TimeLimitEnd();

    [GeneratedRegex(@"[√✓](?=其他|\p{IsCJKUnifiedIdeographs})|[■□☑☐▲△◆◇▄þ£]|[Rt口](?=(政府|两微|公开查|广播|纸质|便民|政务|发布会|入户|社区|村居|精准|其他|镇村))|\d\.(?=政府|其他)")]
    private static partial Regex ChannelStart();

    [GeneratedRegex(@"(政府|局|委员会|部门|办公室|街道办(事处)?|机关|管委会|分局|[委办院所厅站]|中心|单位|街道|乡镇|村委会|居委会|公司)([)）])?(?=[、，,；;\s]|$|[^\p{IsCJKUnifiedIdeographs}]|.)")]
    private static partial Regex BodyEnd();

    [GeneratedRegex("同上$")]
    private static partial Regex Ditto();

    [GeneratedRegex(@"[\s√✓✔]+$")]
    private static partial Regex TrailingTicks();

    [GeneratedRegex(@"^[√✓✔\s]+$|^[)）]")]
    private static partial Regex Tail();
}
