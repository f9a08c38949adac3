using System.Globalization;
using System.Text;

namespace Yangguang.Platform.Office;

/// <summary>A whole day in a calendar that people subscribe to.</summary>
/// <param name="Uid">The same for the same thing for ever: programs move the day by it.</param>
/// <param name="Url">The page about it; empty for none.</param>
/// <param name="IsTentative">The day is provisional.</param>
public sealed record CalendarDay(string Uid, DateOnly On, string Summary, string Description, string Url, bool IsTentative = false);

/// <summary>Prints days as an iCalendar file (RFC 5545).</summary>
internal static class CalendarPrinter
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Product = "-//Yangguang//Duties//ZH";

    /// <summary>Octets of a line without its break (RFC 5545 3.1).</summary>
    private const int LongestLine = 75;

    /// <param name="name">What programs call the calendar.</param>
    /// <param name="stamp">When this state of the days was made; the same state printed again is the same file.</param>
    public static byte[] Print(string name, IEnumerable<CalendarDay> days, DateTimeOffset stamp)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN", "VCALENDAR");
        Line(file, "VERSION", "2.0");
        Line(file, "PRODID", Product);
        Line(file, "CALSCALE", "GREGORIAN");
        Line(file, "NAME", Text(name));
        Line(file, "X-WR-CALNAME", Text(name));
        Line(file, "REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        Line(file, "X-PUBLISHED-TTL", "PT6H");
        foreach (var day in days)
            Print(file, day, stamp);
        Line(file, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Print(StringBuilder file, CalendarDay day, DateTimeOffset stamp)
    {
        Line(file, "BEGIN", "VEVENT");
        Line(file, "UID", Text(day.Uid));
        Line(file, "DTSTAMP", stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(file, "DTSTART;VALUE=DATE", Date(day.On));
        // The end is exclusive; without it some programs draw nothing.
        Line(file, "DTEND;VALUE=DATE", Date(day.On.AddDays(1)));
        Line(file, "SUMMARY", Text(day.Summary));
        if (day.Description.Length > 0)
            Line(file, "DESCRIPTION", Text(day.Description));
        if (day.Url.Length > 0)
            Line(file, "URL", day.Url);
        Line(file, "STATUS", day.IsTentative ? "TENTATIVE" : "CONFIRMED");
        Line(file, "TRANSP", "TRANSPARENT");
        Line(file, "END", "VEVENT");
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A TEXT value (3.3.11): backslash, semicolon, comma and line break are escaped, other control characters dropped.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
        {
            if (letter is '\\' or ';' or ',')
                escaped.Append('\\').Append(letter);
            else if (letter == '\n')
                escaped.Append("\\n");
            else if (!char.IsControl(letter))
                escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Folds by octets, never inside a character; a continued line begins with a space, which counts.</summary>
    private static void Line(StringBuilder file, string property, string value)
    {
        var octets = 0;
        foreach (var rune in $"{property}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
