using System.Globalization;
using System.Text;

namespace Yangguang.Rules.Time.Phrases;

/// <summary>
/// A phrase folded for reading: no layout spaces, no pinyin notes, half-width, simplified. Each folded character knows
/// the place it came from, so that a clause can quote the original.
/// </summary>
internal sealed class PhraseText
{
    private const string Traditional = "個開變內獲製佈時實長擬徵請決處罰許結後於報級財門復審進隨現間應當為規從調記過條執業務動態產關導補貼確約議聽證書號協選標評啟據準發網給續終經負責雜況週兩與並對屬點檢錄電話訂簽項屆滿驗賬帳覆佔縣鄉鎮區會東環護優撫辦領積極徹廢預園資遲趕幾節連總換額戶購賣價費繳稅險傳輸運達遞權濟體衛醫療養殘學歲齡員單";
    private const string Simplified = "个开变内获制布时实长拟征请决处罚许结后于报级财门复审进随现间应当为规从调记过条执业务动态产关导补贴确约议听证书号协选标评启据准发网给续终经负责杂况周两与并对属点检录电话订签项届满验账账复占县乡镇区会东环护优抚办领积极彻废预园资迟赶几节连总换额户购卖价费缴税险传输运达递权济体卫医疗养残学岁龄员单";

    private static readonly Dictionary<char, char> Fold = MakeFold();

    private readonly string original;
    private readonly List<int> places = [];

    public PhraseText(string original)
    {
        this.original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (IsLayout(c))
                continue;
            var note = PinyinNoteAt(i);
            if (note > 0)
            {
                i += note - 1;
                continue;
            }
            folded.Append(FoldChar(c));
            places.Add(i);
        }
        Folded = folded.ToString();
    }

    public string Folded { get; }

    /// <summary>The original characters of a stretch of the folded text, without layout spaces.</summary>
    public string Quote(int start, int end)
    {
        var from = start == 0 ? 0 : places[start];
        var to = end >= places.Count ? original.Length : places[end];
        return string.Concat(original[from..to].Where(c => !IsLayout(c)));
    }

    private static char FoldChar(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '〔' or '［' or '【' => '[',
        '〕' or '］' or '】' => ']',
        '⁄' or '∕' => '/',
        '﹐' => ',',
        '﹔' => ';',
        '曰' => '日',
        _ => Fold.GetValueOrDefault(c, c),
    };

    private static bool IsLayout(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>Length of a note such as (fā) after a Chinese character, or 0.</summary>
    private int PinyinNoteAt(int open)
    {
        if (original[open] is not ('(' or '（') || open == 0 || !IsHan(original[open - 1]))
            return 0;
        var i = open + 1;
        while (i < original.Length && i - open <= 7 && char.IsLower(original[i]) && original[i] < '\u0250' || IsToneMarked(i, open))
            i++;
        return i > open + 1 && i < original.Length && original[i] is ')' or '）' ? i - open + 1 : 0;
    }

    private bool IsToneMarked(int i, int open) =>
        i < original.Length && i - open <= 7 && char.GetUnicodeCategory(original[i]) == UnicodeCategory.NonSpacingMark;

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static Dictionary<char, char> MakeFold()
    {
        var fold = new Dictionary<char, char>();
        foreach (var (from, to) in Traditional.Zip(Simplified))
            fold[from] = to;
        return fold;
    }
}
