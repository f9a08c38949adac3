using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Rules.Records;

/// <summary>
/// 索引号 of a piece of government information in the national form (政府信息公开目录系统实施指引): nine characters of
/// organisation code without hyphen, a slash, the year, a hyphen and a five-digit serial. It is given once, is unique, and
/// never changes, not even when the publisher does.
/// </summary>
public sealed partial record IndexNumber
{
    private IndexNumber(string organisation, int year, int serial) =>
        (Organisation, Year, Serial) = (organisation, year, serial);

    /// <summary>Nine characters: eight digits or capitals and a check character (digit or X).</summary>
    public string Organisation { get; }

    /// <summary>Four-digit year of publication.</summary>
    public int Year { get; }

    /// <summary>Serial within organisation and year, 1 to 99999.</summary>
    public int Serial { get; }

    /// <summary>The part after the slash, which lists may show alone, e.g. 2026-00071.</summary>
    public string Back => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Serial:00000}");

    /// <summary>The serial-th number of a year.</summary>
    /// <exception cref="ArgumentException">The organisation code is not of the national form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serial does not fit five digits.</exception>
    public static IndexNumber Next(string organisation, int year, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, 99999);
        if (!IsOrganisation(organisation))
            throw new ArgumentException($"{organisation} is not a nine-character organisation code", nameof(organisation));
        return new IndexNumber(organisation, year, serial);
    }

    /// <summary>True for eight digits or capitals followed by a digit or X.</summary>
    public static bool IsOrganisation(string code) => OrganisationPattern().IsMatch(code);

    /// <summary>Reads a printed index number; false when it is not of the national form.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IndexNumber? number)
    {
        var match = Pattern().Match(text ?? "");
        number = match.Success
            ? new IndexNumber(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3]))
            : null;
        return match.Success;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Organisation}/{Back}";

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9A-Z]{8}[0-9X]$")]
    private static partial Regex OrganisationPattern();

    [GeneratedRegex("^([0-9A-Z]{8}[0-9X])/([0-9]{4})-([0-9]{5})$")]
    private static partial Regex Pattern();
}
