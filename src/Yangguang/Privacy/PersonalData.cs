using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Yangguang.Privacy.Finders;

namespace Yangguang.Privacy;

/// <summary>
/// Finds personal data in a text (B08; 政府信息公开条例 art. 15, 个人信息保护法 art. 28). One pass looks, a vector of
/// characters at a time, for digits, @, capitals and the few characters that end an illness or begin 姓名; only around those
/// the slower finders are asked.
/// </summary>
public static class PersonalData
{
    /// <summary>Findings in the order of the text. Two kinds may lie over each other (a mailbox named after a mobile number).</summary>
    public static IReadOnlyList<Finding> Find(ReadOnlySpan<char> text)
    {
        var findings = new List<Finding>();
        Span<char> digits = stackalloc char[DigitGroups.Most];
        Span<int> ends = stackalloc int[DigitGroups.Most];
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            var letter = Glyphs.Fold(text[at]);
            if (letter is >= '0' and <= '9')
            {
                at = AtNumber(text, at, digits, ends, findings);
                continue;
            }

            if (letter == '@')
                AddIf(Emails.TryFind(text, at, out var mail), mail, findings);
            else if (letter is >= 'A' and <= 'Z')
                AddIf(Plates.TryFind(text, at, out var found) || TravelDocuments.TryFind(text, at, out found), found, findings);
            else if (letter == '姓')
                MinorTables.Find(text, at, findings);
            else
                IllnessLines.Find(text, at, findings);
            at++;
        }

        findings.Sort((one, other) => (one.Start, one.Kind).CompareTo((other.Start, other.Kind)));
        return findings;
    }

    /// <summary>Looks at the number that begins here and answers where to look on.</summary>
    private static int AtNumber(ReadOnlySpan<char> text, int start, Span<char> digits, Span<int> ends, List<Finding> findings)
    {
        var end = start + 1;
        while (end < text.Length && Glyphs.IsDigit(text[end]))
            end++;
        if (!Glyphs.BeginsWord(text, start))
            return end;
        if (HomeAddresses.TryFind(text, start, end, out var found))
        {
            findings.Add(found);
            return end;
        }

        var run = new DigitGroups(text, start, digits, ends);
        if (!CitizenNumbers.TryFind(text, start, run, out found) && !BankCards.TryFind(text, start, run, out found) && !Phones.TryFind(text, start, run, out found))
            return end;
        findings.Add(found);
        return found.End;
    }

    private static void AddIf(bool isFound, Finding finding, List<Finding> findings)
    {
        if (isFound)
            findings.Add(finding);
    }

    /// <summary>The next place worth a look; the length of the text when there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text);
        for (; at + Vector256<ushort>.Count <= letters.Length; at += Vector256<ushort>.Count)
        {
            var hits = Hits(Vector256.Create<ushort>(letters[at..])).ExtractMostSignificantBits();
            if (hits != 0)
                return at + BitOperations.TrailingZeroCount(hits);
        }

        while (at < text.Length && !IsHit(text[at]))
            at++;
        return at;
    }

    private static Vector256<ushort> Hits(Vector256<ushort> letters) =>
        Between(letters, '0', '9') | Between(letters, '@', 'Z') | Between(letters, '０', '９') | Between(letters, '＠', 'Ｚ')
        | Is(letters, '病') | Is(letters, '症') | Is(letters, '癌') | Is(letters, '瘤') | Is(letters, '残') | Is(letters, '毒') | Is(letters, '姓');

    private static Vector256<ushort> Between(Vector256<ushort> letters, char first, char last) =>
        Vector256.LessThanOrEqual(letters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    private static Vector256<ushort> Is(Vector256<ushort> letters, char letter) => Vector256.Equals(letters, Vector256.Create((ushort)letter));

    private static bool IsHit(char letter) =>
        Glyphs.Fold(letter) is >= '0' and <= '9' or >= '@' and <= 'Z' || letter is '病' or '症' or '癌' or '瘤' or '残' or '毒' or '姓';
}
