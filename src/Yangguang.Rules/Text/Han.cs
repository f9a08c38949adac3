using System.Buffers;
using System.Globalization;

namespace Yangguang.Rules.Text;

/// <summary>
/// Chinese characters as the rules need them: enough to read limits, area names and law titles in traditional script.
/// Whole documents are converted where they enter the application, with a full dictionary.
/// </summary>
internal static class Han
{
    private const string Traditional = "層個開變內獲製佈時實長擬徵請決處罰許結後於報級財門復審進隨現間應當為規從調記過條執業務動態產關導補貼確約議聽證書號協選標評啟據準發網給續終經負責雜況週兩與並對屬點檢錄電話訂簽項屆滿驗賬帳覆佔縣鄉鎮區會東環護優撫辦領積極徹廢預園資遲趕幾節連總換額戶購賣價費繳稅險傳輸運達遞權濟體衛醫療養殘學歲齡員單設災貧劃農賠償國築廣視聯絡藥綜鐵樂創監統遊興義壞範類錢問題訪論舊樣損強場車庫礦機構樓鍋爐織試計畫種糧參軍減獎勵裝備擔諮詢讀託眾見聲無誤靈頻顯腦脫鞏鄰莊彙匯儀華紀憲縮訴訟賦絕勞飲輻陸汙滅傷殯陽縱橋隊團館圖觀雙隻齊龍鳳鳴寧澤溫廠歸釋劑銷貨質貿賃貸債敗貪";
    private const string Simplified = "层个开变内获制布时实长拟征请决处罚许结后于报级财门复审进随现间应当为规从调记过条执业务动态产关导补贴确约议听证书号协选标评启据准发网给续终经负责杂况周两与并对属点检录电话订签项届满验账账复占县乡镇区会东环护优抚办领积极彻废预园资迟赶几节连总换额户购卖价费缴税险传输运达递权济体卫医疗养残学岁龄员单设灾贫划农赔偿国筑广视联络药综铁乐创监统游兴义坏范类钱问题访论旧样损强场车库矿机构楼锅炉织试计划种粮参军减奖励装备担咨询读托众见声无误灵频显脑脱巩邻庄汇汇仪华纪宪缩诉讼赋绝劳饮辐陆污灭伤殡阳纵桥队团馆图观双只齐龙凤鸣宁泽温厂归释剂销货质贸赁贷债败贪";

    private const char First = '\u4E00';

    private static readonly char[] ToSimplified = MakeTable();

    // Written in simplified text too (覆盖, 後 in names): folded for reading, but no sign of a converted page.
    private const string AlsoSimplified = "徵後於覆";

    private static readonly SearchValues<char> TraditionalOnly = SearchValues.Create(string.Concat(Traditional.Where(c => !AlsoSimplified.Contains(c))));

    /// <summary>True for a Chinese character.</summary>
    public static bool Is(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>True when a text holds a traditional character of the small table.</summary>
    public static bool HasTraditional(string text) => text.AsSpan().ContainsAny(TraditionalOnly);

    /// <summary>The text with the traditional characters of the small table made simplified; everything else stays.</summary>
    public static string Simplify(string text) =>
        string.Concat(text.Select(c => AlsoSimplified.Contains(c) ? c : Simplify(c)));

    /// <summary>The character half-width and simplified: １ → 1, （ → (, 發 → 发.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '⁄' or '∕' => '/',
        '﹐' => ',',
        '﹔' => ';',
        _ => Simplify(c),
    };

    /// <summary>The text folded, without layout spaces.</summary>
    public static string Fold(string text)
    {
        var folded = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (!IsLayout(c))
                folded[length++] = Fold(c);
        return folded[..length].SequenceEqual(text) ? text : folded[..length].ToString();
    }

    /// <summary>Spaces, line breaks, marks of zero width: how a table was set, not what it says.</summary>
    public static bool IsLayout(char c) => !Is(c)
        && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);

    private static char Simplify(char c) => Is(c) && c >= First ? ToSimplified[c - First] : c;

    private static char[] MakeTable()
    {
        var table = Enumerable.Range(First, 0x5200).Select(code => (char)code).ToArray();
        foreach (var (from, to) in Traditional.Zip(Simplified))
            table[from - First] = to;
        return table;
    }
}
