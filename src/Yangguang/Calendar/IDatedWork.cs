using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>Work whose stored dates rest on the calendar. Before a new calendar is confirmed each kind says what would move.</summary>
public interface IDatedWork
{
    Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation);

    /// <summary>Moves the dates in the caller's transaction; nothing is saved here.</summary>
    Task Move(WorkingCalendar calendar, CancellationToken cancellation);
}

/// <summary>One date that a new calendar moves.</summary>
/// <param name="Kind">义务, 申请 …</param>
/// <param name="Body">Short name of the body that owes it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Link">Its page at the desk.</param>
public sealed record DateMove(
    string Kind, string Body, string Subject, string Link, DateOnly From, DateOnly To, bool WasProvisional, bool IsProvisional);
