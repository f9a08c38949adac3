using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Yangguang.Privacy;

namespace Yangguang.Tests.Privacy;

/// <summary>The search that looks at many characters at once finds just what plain regular expressions find, place by place.</summary>
public sealed partial class OracleTests
{
    private const string Digit = "[0-9０-９]";
    private const string Blank = "[ \u00a0\u3000\\-－‐‑–]";

    private static readonly string[] Fragments =
    [
        "一", "中文，", "。", "\n", "\t", " ", "　", "-", "1", "9", "13812345678", "138 1234 5678", "１３８", "86", "0086", "+", "0578", "2345678", "）", ".", "2",
        "330000199003074512", "33000019900307451X", "330000 19900307 4512", "330000900307451", "62220200", "6222 0200 0000 0000", "0000", "X", "A", "12",
        .. Made,
    ];

    private static string[] Made =>
    [
        Numbers.WithCheck("33000019900307451"), Numbers.WithLuhn("622202000000000000"), Numbers.WithLuhn("621700000000000"),
        string.Join(' ', Numbers.WithCheck("33000019900307451").ToArray()),
    ];

    [Fact]
    public void Numbers_are_found_where_regular_expressions_find_them() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var found = PersonalData.Find(text)
                .Where(found => found.Kind is PersonalDataKind.CitizenNumber or PersonalDataKind.OldCitizenNumber or PersonalDataKind.BankCard or PersonalDataKind.Mobile)
                .Select(found => (found.Kind, found.Start, found.Length));
            return found.SequenceEqual(Expected(text));
        }));

    private static IEnumerable<(PersonalDataKind Kind, int Start, int Length)> Expected(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (At(text, at) is { } found)
            {
                yield return (found.Kind, at, found.Length);
                at += found.Length;
            }
            else if (Fixed().Match(text, at) is { Success: true } phone)
            {
                at += phone.Length; // a fixed telephone takes its digits away from what could begin inside it
            }
            else
            {
                at++;
            }
        }
    }

    private static (PersonalDataKind Kind, int Length)? At(string text, int at)
    {
        if (Citizen().Match(text, at) is { Success: true } citizen && IsCitizen(citizen.Value))
            return (PersonalDataKind.CitizenNumber, citizen.Length);
        if (Old().Match(text, at) is { Success: true } old && IsOld(Folded(old.Value)))
            return (PersonalDataKind.OldCitizenNumber, old.Length);
        foreach (var card in new[] { Card19(), Card18(), Card17(), Card16() }.Select(length => length.Match(text, at)))
        {
            if (card.Success && IsCard(Folded(card.Value)))
                return (PersonalDataKind.BankCard, card.Length);
        }

        return Mobile().Match(text, at) is { Success: true } mobile ? (PersonalDataKind.Mobile, mobile.Length) : null;
    }

    private static bool IsCitizen(string value)
    {
        var number = Folded(value).ToUpperInvariant();
        var isRight = Numbers.WithCheck(number[..17]) == number;
        return Province().IsMatch(number) && IsDay(number[6..14]) && (isRight || value.Length == number.Length);
    }

    private static bool IsOld(string number) => Province().IsMatch(number) && IsDay("19" + number[6..12]);

    private static bool IsDay(string day) =>
        DateTime.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1850 and < 2100;

    private static bool IsCard(string number) => Issued().IsMatch(number) && Numbers.WithLuhn(number[..^1]) == number;

    private static string Folded(string value) => string.Concat(value.Where(letter => letter < 128 && char.IsAsciiLetterOrDigit(letter) || letter > 0xFF00 && letter != '－')
        .Select(letter => letter > 0xFF00 ? (char)(letter - 0xFEE0) : letter));

    private const string Before = "\\G(?<![0-9A-Za-z０-９Ａ-Ｚａ-ｚ]|[0-9０-９]\\.)";
    private const string After = "(?![0-9A-Za-z０-９Ａ-Ｚａ-ｚ]|\\.[0-9０-９])";

    [GeneratedRegex($"{Before}{Digit}(?:{Blank}?{Digit}){{16}}{Blank}?[0-9０-９XxＸｘ]{After}")]
    private static partial Regex Citizen();

    [GeneratedRegex($"{Before}{Digit}{{15}}{After}")]
    private static partial Regex Old();

    [GeneratedRegex($"{Before}(?:{Digit}{{19}}|(?:{Digit}{{4}}{Blank}){{4}}{Digit}{{3}}){After}")]
    private static partial Regex Card19();

    [GeneratedRegex($"{Before}(?:{Digit}{{18}}|(?:{Digit}{{4}}{Blank}){{4}}{Digit}{{2}}){After}")]
    private static partial Regex Card18();

    [GeneratedRegex($"{Before}(?:{Digit}{{17}}|(?:{Digit}{{4}}{Blank}){{4}}{Digit}){After}")]
    private static partial Regex Card17();

    [GeneratedRegex($"{Before}(?:{Digit}{{16}}|(?:{Digit}{{4}}{Blank}){{3}}{Digit}{{4}}){After}")]
    private static partial Regex Card16();

    [GeneratedRegex("^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])")]
    private static partial Regex Province();

    [GeneratedRegex("^(?:6[0289]|4(?=.{15}$|.{18}$)|5[1-5](?=.{14}$)|35(?=.{14}$)|9[045689]|8[4-8])")]
    private static partial Regex Issued();

    [GeneratedRegex($"{Before}(?:(?:[0０][0０])?[8８][6６]{Blank}?)?(?:[1１][3-9３-９]{Digit}{{9}}|[1１][3-9３-９]{Digit}{Blank}{Digit}{{4}}{Blank}{Digit}{{4}}){After}|{Before}[1１]{Blank}[3-9３-９](?:{Blank}{Digit}){{9}}{After}(?!{Blank}{Digit})")]
    private static partial Regex Mobile();

    [GeneratedRegex($"{Before}(?:[0０](?:[1１][0０]|[2２]{Digit})(?:{Blank}|[)）])?[2-8２-８](?:{Digit}{{6}}|{Digit}{{7}}){After}|[0０][3-9３-９]{Digit}{{2}}(?:{Blank}|[)）])?[2-8２-８](?:{Digit}{{6}}|{Digit}{{7}}){After})")]
    private static partial Regex Fixed();
}
