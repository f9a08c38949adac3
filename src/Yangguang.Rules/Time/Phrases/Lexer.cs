namespace Yangguang.Rules.Time.Phrases;

/// <summary>Cuts a folded phrase into tokens; every character belongs to exactly one.</summary>
internal sealed class Lexer(string folded)
{
    private const string MaskSigns = "*×Xx_＿□";

    private static readonly (string Word, Measure Measure)[] Units =
    [
        ("工作日", Measure.WorkingDay), ("工作天", Measure.WorkingDay), ("法定工作日", Measure.WorkingDay),
        ("自然日", Measure.Day), ("自然天", Measure.Day), ("日历日", Measure.Day), ("日历天", Measure.Day), ("日", Measure.Day), ("天", Measure.Day),
        ("周", Measure.Week), ("星期", Measure.Week), ("半年度", Measure.HalfYear), ("半年", Measure.HalfYear), ("月度", Measure.Month), ("月", Measure.Month),
        ("季度", Measure.Quarter), ("季", Measure.Quarter), ("年度", Measure.Year), ("年", Measure.Year), ("学期", Measure.SchoolTerm),
        ("小时", Measure.Hour), ("分钟", Measure.Hour),
    ];

    private int items;

    public static List<Token> Read(string folded) => new Lexer(folded).Read();

    private List<Token> Read()
    {
        var tokens = new List<Token>();
        for (var at = 0; at < folded.Length; at = tokens[^1].End)
        {
            var begins = tokens.Count == 0 || tokens[^1].Sense is Sense.Stop or Sense.Open;
            tokens.Add((begins ? TryItemNumber(at) : null)
                ?? TryCycle(at) ?? TryNamedPeriod(at) ?? TryWord(at) ?? TryNumber(at) ?? new Token(Sense.Other, at, at + 1));
        }
        return tokens;
    }

    /// <summary>1. or 2、 before a demand, when the items come in order; otherwise the digits belong to a number.</summary>
    private Token? TryItemNumber(int at)
    {
        var end = at;
        while (end < folded.Length && char.IsAsciiDigit(folded[end]))
            end++;
        var next = $"{items + 2}{CharAt(end)}";
        if (CharAt(end) is not ('.' or '、') || ChineseNumber.Value(folded.AsSpan(at, end - at)) != items + 1)
            return null;
        if (items == 0 && char.IsAsciiDigit(CharAt(end + 1)) && !folded.Contains(next, StringComparison.Ordinal))
            return null;
        items++;
        return new Token(Sense.Other, at, end + 1);
    }

    private Token? TryWord(int at)
    {
        if (!Vocabulary.TryMatch(folded, at, out var word, out var sense))
            return null;
        var end = at + word.Length;
        var holds = sense switch
        {
            Sense.At => end == folded.Length || "公发在实即同向,".Contains(folded[end]),
            Sense.Along => folded.IndexOf("公开", end, StringComparison.Ordinal) > 0 || folded.IndexOf("公布", end, StringComparison.Ordinal) > 0,
            _ => true,
        };
        return new Token(holds ? sense : Sense.Other, at, end);
    }

    /// <summary>每 or 按 or 逐 with a period: 每20个工作日, 每季度, 按月.</summary>
    private Token? TryCycle(int at)
    {
        if (folded[at] is not ('每' or '按' or '逐'))
            return null;
        var next = folded[at] == '每' && CharAt(at + 1) == '隔' ? at + 2 : at + 1;
        if (folded[at] == '每' && TryNumber(next) is { Sense: Sense.Quantity } every)
            return CycleOf(every, at);
        if (CharAt(next) == '个')
            next++;
        if (UnitAt(next) is not var (end, measure) || measure == Measure.Hour)
            return null;
        if (CharAt(end) == '初') // 每月初 names no day
            return new Token(Sense.Unreliable, at, end + 1);
        if (folded[at] != '每' && (measure == Measure.WorkingDay || "龄期节份内均代级计".Contains(CharAt(end))))
            return null;
        var alternative = AlternativeEnd(end);
        return alternative > end
            ? new Token(Sense.Cycle, at, alternative)
            : CycleOf(new Token(Sense.Quantity, next, end, 1, measure), at);
    }

    /// <summary>第一季度 and 上半年 end on a known day; 季度终了 begins the counting of a cycle.</summary>
    private Token? TryNamedPeriod(int at)
    {
        var start = folded[at] == '第' ? at + 1 : at;
        var quarter = "一二三四".IndexOf(CharAt(start)) + 1;
        if (quarter > 0 && UnitAt(start + 1) is (var quarterEnd, Measure.Quarter))
            return new Token(Sense.Date, at, quarterEnd, quarter * 3, Measure.None, 31);
        if (folded[at] is '上' or '下' && UnitAt(at + 1) is (var halfEnd, Measure.HalfYear))
            return new Token(Sense.Date, at, halfEnd, folded[at] == '上' ? 6 : 12, Measure.None, 31);
        return UnitAt(at) is (var end, Measure.Month or Measure.Quarter or Measure.HalfYear or Measure.Year) && IsOver(end)
            ? CycleOf(new Token(Sense.Quantity, at, end, 1, UnitAt(at)!.Value.Measure), at)
            : null;
    }

    private bool IsOver(int at) => string.CompareOrdinal(folded, at, "终了", 0, 2) == 0 || string.CompareOrdinal(folded, at, "结束", 0, 2) == 0;

    /// <summary>按月（季）, 按月或季: the end of the second period, which leaves the first undetermined.</summary>
    private int AlternativeEnd(int end)
    {
        if (!"(或、/".Contains(CharAt(end)))
            return end;
        var second = CharAt(end + 1) is '或' or '每' or '按' ? end + 2 : end + 1;
        if (UnitAt(second) is not var (secondEnd, _))
            return end;
        return CharAt(end) == '(' ? CharAt(secondEnd) == ')' ? secondEnd + 1 : end : secondEnd;
    }

    private static Token CycleOf(Token every, int at) => (every.Measure, every.N) switch
    {
        (Measure.WorkingDay or Measure.Day, var n) => every with { Sense = Sense.Cycle, Start = at, N = n },
        (Measure.Week, var n) => every with { Sense = Sense.Cycle, Start = at, N = n * 7, Measure = Measure.Day },
        (Measure.Month, 3) => every with { Sense = Sense.Cycle, Start = at, N = 0, Measure = Measure.Quarter },
        (Measure.Month, 6) => every with { Sense = Sense.Cycle, Start = at, N = 0, Measure = Measure.HalfYear },
        (Measure.Month, 12) => every with { Sense = Sense.Cycle, Start = at, N = 0, Measure = Measure.Year },
        (not Measure.Hour, 1) => every with { Sense = Sense.Cycle, Start = at, N = 0 },
        _ => every with { Sense = Sense.Unreliable, Start = at },
    };

    private Token? TryNumber(int at)
    {
        var end = RunEnd(at, out var reliable);
        if (end == at)
            return null;
        if (IsPartOfWord(at, end))
            return new Token(Sense.Other, at, end);
        var value = reliable ? ChineseNumber.Value(folded.AsSpan(at, end - at)) : null;
        if (CharAt(end) == '次' && CharAt(end + 1) != '性')
            return new Token(Sense.Times, at, end + 1, value ?? 0);
        var counted = CharAt(end) is '个' or '各';
        if (!counted && CharAt(end) == '月' && value is >= 1 and <= 12 && CharAt(end + 1) != '内')
            return DateAt(at, end + 1, value.Value);
        if (MeasuredUnitAt(counted ? end + 1 : end) is not var (unitEnd, measure))
            return new Token(Sense.Other, at, end);
        return value is > 0 and <= 3660 && !(measure == Measure.Year && value > 1000)
            ? new Token(Sense.Quantity, at, unitEnd, value.Value, measure)
            : new Token(Sense.Unreliable, at, unitEnd, 0, measure);
    }

    /// <summary>The end of a run of numerals, mask signs, decimals and ranges; reliable when it is one plain number.</summary>
    private int RunEnd(int at, out bool reliable)
    {
        reliable = true;
        var i = at;
        while (i < folded.Length)
        {
            var c = folded[i];
            if (MaskSigns.Contains(c))
                reliable = false;
            else if (i > at && ".-~—–至到".Contains(c) && i + 1 < folded.Length && ChineseNumber.IsPart(folded[i + 1]))
                reliable = false;
            else if (!ChineseNumber.IsPart(c))
                break;
            i++;
        }
        return i;
    }

    private bool IsPartOfWord(int at, int end) =>
        at > 0 && (folded[at - 1] == '第' || end == at + 1 && folded[at] == '一' && "统同唯专划上下".Contains(folded[at - 1]));

    private Token DateAt(int at, int end, int month)
    {
        if (CharAt(end) is '底' or '末')
            return new Token(Sense.Date, at, end + 1, month, Measure.None, 31);
        var dayEnd = end < folded.Length ? RunEnd(end, out _) : end;
        if (dayEnd > end && CharAt(dayEnd) is '日' or '号' && ChineseNumber.Value(folded.AsSpan(end, dayEnd - end)) is >= 1 and <= 31 and var day)
            return new Token(Sense.Date, at, dayEnd + 1, month, Measure.None, day);
        return new Token(Sense.Date, at, end, month);
    }

    /// <summary>A unit, or a unit in brackets: 30（日）.</summary>
    private (int End, Measure Measure)? MeasuredUnitAt(int at)
    {
        if (CharAt(at) == '(' && UnitAt(at + 1) is var (end, measure) && CharAt(end) == ')')
            return (end + 1, measure);
        return UnitAt(at);
    }

    private (int End, Measure Measure)? UnitAt(int at)
    {
        foreach (var (word, measure) in Units)
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
                return (at + word.Length, measure);
        return null;
    }

    private char CharAt(int at) => at < folded.Length ? folded[at] : '\0';
}
