namespace Yangguang.Privacy.Finders;

/// <summary>住址 exact to the door: a street or village with a room, or a house number where the text says that somebody lives there.</summary>
internal static class HomeAddresses
{
    private const int Reach = 40;
    private const int CueReach = 8;
    private static readonly string[] Living = ["住址", "家庭地址", "住所", "户籍地", "现住", "家住", "居住", "住在"];
    private static readonly string[] Streets = ["路", "街", "巷", "弄", "道", "村", "镇", "乡", "小区", "花园", "公寓", "苑", "社区"];
    private static readonly string[] Houses = ["号", "幢", "栋", "单元", "座", "楼"];
    private static readonly string[] Offices = ["办公", "政府", "行政中心", "大厅", "服务中心", "委员会", "局", "窗口", "受理", "单位"];

    /// <param name="start">Index of a number.</param>
    /// <param name="end">Index right after it.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, int start, int end, out Finding finding)
    {
        finding = default;
        if (end >= text.Length || text[end] is not ('室' or '号' or '幢' or '栋') || start == 0)
            return false;
        var isRoom = text[end] == '室';
        if (!isRoom && (GoesOn(text, end + 1) || !(Glyphs.IsHan(text[start - 1]) && text[start - 1] != '第')))
            return false;
        var clause = ClauseStart(text, start);
        var words = text[clause..start];
        if (!ContainsAny(words, Streets) || (isRoom ? !ContainsAny(words, Houses) : !Says(text, clause, start)))
            return false;
        var begin = clause + AfterLiving(words);
        finding = new(PersonalDataKind.HomeAddress, begin, end + 1 - begin, IsOfOffice: isRoom && (ContainsAny(words, Offices) || Glyphs.SaysBefore(text, clause, CueReach, Offices)));
        return true;
    }

    /// <summary>8号3幢402室: a finer number follows.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at) => at < text.Length && Glyphs.IsDigit(text[at]);

    private static bool Says(ReadOnlySpan<char> text, int clause, int start) =>
        ContainsAny(text[clause..start], Living) || Glyphs.SaysBefore(text, clause, CueReach, Living);

    private static int ClauseStart(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && (Glyphs.IsHan(text[start - 1]) || Glyphs.IsAlphanumeric(text[start - 1]) || text[start - 1] is '-' or '－' or '—' or '·'))
            start--;
        return start;
    }

    /// <summary>How far into the clause the address itself begins: after 家住 and the like.</summary>
    private static int AfterLiving(ReadOnlySpan<char> words)
    {
        var after = 0;
        foreach (var cue in Living)
        {
            var at = words.LastIndexOf(cue);
            if (at >= 0)
                after = Math.Max(after, at + cue.Length);
        }

        return after < words.Length && words[after] is '在' or '于' ? after + 1 : after;
    }

    private static bool ContainsAny(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
