using Microsoft.EntityFrameworkCore;
using Yangguang.Calendar;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Time;

namespace Yangguang.Meetings;

/// <summary>Counts the last days of meetings that are not open yet on another calendar.</summary>
public sealed class RecountMeetings(YangguangDb db) : IDatedWork
{
    public async Task<IReadOnlyList<DateMove>> WhatWouldMove(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var open = await (from meeting in db.Meetings.AsNoTracking()
                          where meeting.PublishedAt == null
                          join body in db.Bodies on meeting.BodyId equals body.Id
                          select new { Meeting = meeting, body.ShortName }).ToListAsync(cancellation);
        return
        [
            .. from each in open
               let deadline = DueOn(each.Meeting, calendar)
               where deadline.DueOn != each.Meeting.DueOn || deadline.Provisional != each.Meeting.IsProvisional
               select new DateMove(
                   "会议公开", each.ShortName, each.Meeting.Facts.Name, $"/desk/meetings/{each.Meeting.Id}",
                   each.Meeting.DueOn, deadline.DueOn, each.Meeting.IsProvisional, deadline.Provisional),
        ];
    }

    public async Task Move(WorkingCalendar calendar, CancellationToken cancellation)
    {
        foreach (var meeting in await db.Meetings.Where(meeting => meeting.PublishedAt == null).ToListAsync(cancellation))
            meeting.Move(DueOn(meeting, calendar));
    }

    private static Deadline DueOn(Meeting meeting, WorkingCalendar calendar) => MeetingOpening.PublishBy(calendar, meeting.Facts.HeldOn, LocalPractice.Default);
}
