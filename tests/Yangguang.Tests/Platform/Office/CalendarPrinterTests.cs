using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Yangguang.Platform.Office;

namespace Yangguang.Tests.Platform.Office;

/// <summary>iCalendar as RFC 5545 wants it (D17): folded by octets, escaped, dates without time.</summary>
public sealed class CalendarPrinterTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(8));

    // D17, RFC 5545 3.1 and 3.3.11
    [Fact]
    public void Any_text_survives_folding_and_escaping_and_no_line_is_longer_than_75_octets() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var file = Encoding.UTF8.GetString(CalendarPrinter.Print("历", [Day(text)], Stamp));
            var lines = file.Split("\r\n");
            return lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                && !file.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n')
                && Unescaped(Value(file, "SUMMARY")) == text;
        }));

    [Fact]
    public void A_day_is_a_date_with_an_exclusive_end_and_a_stamp_in_universal_time()
    {
        var file = Print(Day("审核信息"));

        Assert.Equal("20260331", Value(file, "DTSTART;VALUE=DATE"));
        Assert.Equal("20260401", Value(file, "DTEND;VALUE=DATE"));
        Assert.Equal("20260301T160000Z", Value(file, "DTSTAMP"));
        Assert.Equal("CONFIRMED", Value(file, "STATUS"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", file, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_day_is_tentative() =>
        Assert.Equal("TENTATIVE", Value(Print(Day("审核信息") with { IsTentative = true }), "STATUS"));

    [Fact]
    public void A_control_character_cannot_begin_a_property_of_its_own() =>
        Assert.DoesNotContain("\r\nATTACH", Print(Day("x\r\nATTACH:http://x/\u0000")), StringComparison.Ordinal);

    private static CalendarDay Day(string summary) => new("1@x", new(2026, 3, 31), summary, "", "https://x/items/1");

    private static string Print(CalendarDay day) => Encoding.UTF8.GetString(CalendarPrinter.Print("历", [day], Stamp));

    private static string Value(string file, string property) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .Single(line => line.StartsWith(property + ':', StringComparison.Ordinal))[(property.Length + 1)..];

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        return plain.ToString();
    }

    private static Gen<string> Texts() => Gen.Elements("公开", "最低生活保障标准", "x", ",", ";", "\\", "\\n", "\n", "：", "𠮷", " ", "a long run of Latin words")
        .ListOf().Select(parts => string.Concat(parts));
}
