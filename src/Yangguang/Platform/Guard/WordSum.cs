using System.Globalization;

namespace Yangguang.Platform.Guard;

/// <summary>A sum of two figures from 1 to 9, asked in words; figures and characters both answer it.</summary>
public sealed record WordSum(int First, int Second)
{
    private const string Numerals = "零一二三四五六七八九";
    private const int LongestAnswer = 3;

    public string Text => $"{Said(First)}加{Said(Second)}等于几？";

    public bool IsAnsweredBy(string answer) => answer.Trim() is { Length: > 0 and <= LongestAnswer } said && Answers(First + Second).Contains(said);

    /// <summary>0 to 19 in characters.</summary>
    public static string Said(int number) => number switch
    {
        < 10 => Numerals[number].ToString(),
        10 => "十",
        _ => $"十{Numerals[number - 10]}",
    };

    /// <summary>The same number as people write it.</summary>
    public static string[] Answers(int number) => [number.ToString(CultureInfo.InvariantCulture), Said(number)];
}
