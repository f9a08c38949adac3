using System.Globalization;

namespace Yangguang.Catalog.Versions.Portal;

/// <summary>The last version of a page of the county's log; the next page begins after it.</summary>
internal sealed record ChangeCursor(DateTimeOffset At, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}_{Id:n}");

    /// <summary>Null for anything that no page has written.</summary>
    public static ChangeCursor? Parse(string? text) =>
        text?.Split('_') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
        && Guid.TryParseExact(id, "n", out var version)
            ? new(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), version)
            : null;
}
