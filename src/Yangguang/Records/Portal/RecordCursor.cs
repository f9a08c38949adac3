using System.Globalization;

namespace Yangguang.Records.Portal;

/// <summary>A place in the list of records, newest first: the line after which, or before which, a page begins.</summary>
internal sealed record RecordCursor(DateTimeOffset At, string IndexNumber)
{
    private const int LongestNumber = 100;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{IndexNumber}");

    /// <summary>Null for everything that is no cursor; the reader then gets the first page.</summary>
    public static RecordCursor? Parse(string? text)
    {
        if (text?.Split('.', 2) is not [var instant, { Length: > 0 } number])
            return null;
        // PostgreSQL takes no text with a zero in it.
        if (number.Length > LongestNumber || number.Any(char.IsControl))
            return null;
        return long.TryParse(instant, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
                ? new(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), number)
                : null;
    }
}
