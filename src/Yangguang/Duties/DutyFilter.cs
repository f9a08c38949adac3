using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>What a list of duties is narrowed to; null means any.</summary>
public sealed record DutyFilter(BodyId? Body, DutyState? State = null, string? Area = null, string? Text = null);

/// <summary>The last line of a page; the next page begins after it. Written as 2026-11-24_id, or _id where no clock runs.</summary>
public sealed record DutyCursor(DateOnly? DueOn, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:yyyy-MM-dd}_{Id:n}");

    /// <summary>Null for anything that no list has written.</summary>
    public static DutyCursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('_');
        if (parts.Length != 2 || !Guid.TryParseExact(parts[1], "n", out var id))
            return null;
        return parts[0].Length == 0 ? new DutyCursor(null, id)
            : DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", out var due) ? new DutyCursor(due, id)
            : null;
    }
}

internal static class DutyFilters
{
    public static IQueryable<Duty> Matching(this YangguangDb db, DutyFilter filter)
    {
        var duties = db.Duties.AsQueryable();
        if (filter.Body is { } body)
            duties = duties.Where(duty => duty.BodyId == body);
        if (filter.State is { } state)
            duties = duties.Where(duty => duty.State == state);
        if (filter.Area is { Length: > 0 } area)
            duties = duties.Where(duty => duty.AreaCode == area);
        if (filter.Text?.Trim() is { Length: > 0 } text)
            duties = duties.Where(duty => db.CatalogItems.Any(item => item.Id == duty.ItemId
                && (item.Row.Level1.Contains(text) || item.Row.Level2.Contains(text) || item.Row.Level3.Contains(text))));
        return duties;
    }

    /// <summary>By statutory date, duties whose clock stands last.</summary>
    public static IQueryable<Duty> ByDate(this IQueryable<Duty> duties) =>
        duties.OrderBy(duty => duty.NextDueOn == null).ThenBy(duty => duty.NextDueOn).ThenBy(duty => duty.Id);

    public static IQueryable<Duty> After(this IQueryable<Duty> duties, DutyCursor? cursor)
    {
        if (cursor is null)
            return duties;
        var id = cursor.Id;
        if (cursor.DueOn is { } due)
            return duties.Where(duty => duty.NextDueOn > due || duty.NextDueOn == null
                || (duty.NextDueOn == due && ((Guid)(object)duty.Id).CompareTo(id) > 0));
        return duties.Where(duty => duty.NextDueOn == null && ((Guid)(object)duty.Id).CompareTo(id) > 0);
    }
}
