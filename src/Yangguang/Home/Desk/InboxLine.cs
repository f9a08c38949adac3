using System.Globalization;

namespace Yangguang.Home.Desk;

/// <summary>Something with a last day that waits for the reader.</summary>
public sealed record InboxLine(InboxKind Kind, DateOnly DueOn, string Title, string Note, string Body, string Href);

/// <summary>What it is; also the order of things due on one day.</summary>
public enum InboxKind
{
    /// <summary>依申请公开.</summary>
    Request,

    /// <summary>更正申请.</summary>
    Correction,

    /// <summary>网站找错.</summary>
    Mistake,

    /// <summary>紧急发布后补审.</summary>
    AfterReview,

    /// <summary>公开义务.</summary>
    Duty,

    /// <summary>复核紧急权限.</summary>
    Emergency,
}

/// <summary>After which line a page begins: the last day and kind shown, and how many of them were.</summary>
internal sealed record InboxCursor(DateOnly On, InboxKind Kind, int Shown)
{
    private const int MostShown = 100_000;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}.{(int)Kind}.{Shown}");

    /// <summary>Null for everything that is no cursor; the reader then gets the first page.</summary>
    public static InboxCursor? Parse(string? text) =>
        text?.Split('.') is [var on, var kind, var shown]
        && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && int.TryParse(kind, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Enum.IsDefined((InboxKind)place)
        && int.TryParse(shown, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 0 and <= MostShown
            ? new(day, (InboxKind)place, count)
            : null;

    /// <summary>Where one kind goes on: from a day, after so many lines.</summary>
    public static (DateOnly From, int Skip) Of(InboxCursor? cursor, InboxKind kind) =>
        cursor is null ? (DateOnly.MinValue, 0)
        : kind < cursor.Kind ? (cursor.On == DateOnly.MaxValue ? cursor.On : cursor.On.AddDays(1), 0)
        : (cursor.On, kind == cursor.Kind ? cursor.Shown : 0);

    /// <summary>The cursor behind a page.</summary>
    public static InboxCursor After(IReadOnlyList<InboxLine> lines, InboxCursor? before)
    {
        var last = lines[^1];
        var shown = lines.Count(line => line.DueOn == last.DueOn && line.Kind == last.Kind);
        return new(last.DueOn, last.Kind, shown + (before is { } known && known.On == last.DueOn && known.Kind == last.Kind ? known.Shown : 0));
    }
}
