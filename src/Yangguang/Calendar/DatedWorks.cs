using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

internal static class DatedWorks
{
    /// <summary>What every kind of dated work would move, the earliest new date first.</summary>
    public static async Task<IReadOnlyList<DateMove>> WhatWouldMove(
        this IEnumerable<IDatedWork> works, WorkingCalendar calendar, CancellationToken cancellation)
    {
        var moves = new List<DateMove>();
        foreach (var work in works)
            moves.AddRange(await work.WhatWouldMove(calendar, cancellation));
        return [.. moves.OrderBy(move => move.To).ThenBy(move => move.Body, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<MovedDate> AsMoved(this IEnumerable<DateMove> moves) =>
        [.. moves.Select(move => new MovedDate($"{move.Body} {move.Subject}", move.Link, move.From, move.To))];
}
