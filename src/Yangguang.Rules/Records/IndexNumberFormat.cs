using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records;

/// <summary>
/// 索引号的编号规则 of a jurisdiction: text with the places <c>{org}</c> (nine-character organisation code), <c>{area}</c> (field
/// code), <c>{year}</c>, <c>{date}</c> (eight digits) and <c>{serial:n}</c> (n digits). The national guide's form is the default; provinces and
/// cities use others, e.g. <c>SY{org}0{year}{serial:5}</c>. A number once given stays whatever the rule becomes.
/// </summary>
public sealed partial class IndexNumberFormat
{
    // Made from what somebody typed: no number may keep it busy.
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(1);

    private readonly Regex _reads;

    private IndexNumberFormat(string pattern, int digits)
    {
        Pattern = pattern;
        Digits = digits;
        _reads = new Regex("^" + Place().Replace(Regex.Escape(pattern).Replace("\\{", "{", StringComparison.Ordinal), Reader) + "$", RegexOptions.CultureInvariant, LongestReading);
    }

    /// <summary>The national form: <c>{org}/{year}-{serial:5}</c>.</summary>
    public static IndexNumberFormat National { get; } = new("{org}/{year}-{serial:5}", 5);

    /// <summary>The rule as written.</summary>
    public string Pattern { get; }

    /// <summary>Digits of the serial.</summary>
    public int Digits { get; }

    /// <summary>The largest serial of a year.</summary>
    public int Most => (int)Math.Pow(10, Digits) - 1;

    /// <summary>Reads a rule: it needs the organisation, the year (or the date) and one serial of 3 to 9 digits, or numbers could repeat.</summary>
    /// <param name="pattern">The rule as typed.</param>
    /// <param name="format">The rule read; null when refused.</param>
    public static Ruling Read(string pattern, out IndexNumberFormat? format)
    {
        format = null;
        var places = Place().Matches(pattern).Select(match => match.Groups["name"].Value).ToList();
        if (!places.Contains("org") || !(places.Contains("year") || places.Contains("date")))
            return Ruling.Refused("index-number.format.places", "编号规则须含 {org} 和 {year}（或 {date}），否则不同单位、不同年度会重号。");
        if (places.Count(place => place == "serial") != 1)
            return Ruling.Refused("index-number.format.serial", "编号规则须含一处流水号，例如 {serial:5}。");
        if (!Rest().IsMatch(Place().Replace(pattern, "")))
            return Ruling.Refused("index-number.format.rest", "编号规则只能用字母、数字、斜杠、短横和下划线连接各部分；位置只有 {org}、{area}、{year}、{date}、{serial:位数}。");
        format = new IndexNumberFormat(pattern, SerialDigits(pattern));
        return Ruling.Allowed;
    }

    /// <summary>The number of a serial.</summary>
    /// <param name="organisation">Nine-character organisation code of the publisher.</param>
    /// <param name="area">Two-digit code of the field.</param>
    /// <param name="on">The day the number is given.</param>
    /// <param name="serial">1 to <see cref="Most"/>.</param>
    public string Number(string organisation, string area, DateOnly on, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, Most);
        return Place().Replace(Pattern, place => place.Groups["name"].Value switch
        {
            "org" => organisation,
            "area" => area,
            "year" => on.ToString("yyyy", CultureInfo.InvariantCulture),
            "date" => on.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            _ => serial.ToString($"D{Digits}", CultureInfo.InvariantCulture),
        });
    }

    /// <summary>True when a text could be a number of this rule.</summary>
    public bool Reads(string text) => _reads.IsMatch(text);

    private static string Reader(Match place) => place.Groups["name"].Value switch
    {
        "org" => "[0-9A-Z]{8}[0-9X]",
        "area" => "[0-9]{2}",
        "year" => "[0-9]{4}",
        "date" => "[0-9]{8}",
        _ => $"[0-9]{{{place.Groups["digits"].Value}}}",
    };

    private static int SerialDigits(string pattern) => int.Parse(
        Place().Matches(pattern).First(match => match.Groups["name"].Value == "serial").Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:(?<name>org|area|year|date)|(?<name>serial):(?<digits>[3-9]))\}")]
    private static partial Regex Place();

    [GeneratedRegex("^[0-9A-Za-z/_-]*$")]
    private static partial Regex Rest();
}
