using System.Text.RegularExpressions;

namespace Yangguang.Tests.Shape;

/// <summary>What the text of the sources must keep to, whatever it means.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;
    private const int DeepestFolder = 4;

    [Fact]
    public void No_source_file_is_longer_than_a_sitting() =>
        Offenders.None(Repository.Sources().Select(file => (file, lines: Lines(file))).Where(it => it.lines > LongestFile));

    [Fact]
    public void No_folder_of_the_application_is_deeper_than_four() =>
        Offenders.None(Repository.Sources("src").Where(file => file.Split('/').Length - 2 > DeepestFolder));

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment() => AssertNowhere(LeftForLater());

    [Fact]
    public void No_test_is_switched_off_by_an_attribute() => AssertNowhere(SwitchedOff());

    [Fact]
    public void No_query_is_glued_together_from_text() => AssertNowhere(GluedQuery());

    /// <summary>Razor reads letters on both sides of @ as a mail address and prints the code: write @(name).</summary>
    [Fact]
    public void No_page_prints_code_for_a_mail_address() => AssertNowhere(MailAddressOfCode(), ".cshtml");

    private static void AssertNowhere(Regex pattern, string extension = "") =>
        Offenders.None(
            from file in Repository.Sources()
            where file.EndsWith(extension, StringComparison.Ordinal)
            where !file.EndsWith(nameof(SourceTests) + ".cs", StringComparison.Ordinal)
            from line in Repository.Read(file).Split('\n').Select((text, index) => (text, number: index + 1))
            where pattern.IsMatch(line.text)
            select $"{file}:{line.number} {line.text.Trim()}");

    private static int Lines(string file) => Repository.Read(file).TrimEnd().Split('\n').Length;

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"\[(Fact|Theory|InlineData)\([^\]]*\bSkip\s*=")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex("[\\u4e00-\\u9fff]@[A-Za-z]")]
    private static partial Regex MailAddressOfCode();

    // Raw and CommandText take a string as it is: parameters belong in FromSql($"…"), ExecuteSql($"…") or command parameters.
    [GeneratedRegex(@"(SqlQueryRaw|FromSqlRaw|ExecuteSqlRaw(Async)?)(<[^>]+>)?\(\s*\$|CommandText\s*=\s*\$")]
    private static partial Regex GluedQuery();
}
