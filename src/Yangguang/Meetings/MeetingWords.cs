using Yangguang.Shared;

namespace Yangguang.Meetings;

/// <summary>How meetings are named on pages.</summary>
public static class MeetingWords
{
    public static string InWords(this MeetingKind kind) => kind switch
    {
        MeetingKind.Plenary => "全体会议",
        MeetingKind.Executive => "常务会议",
        MeetingKind.Office => "办公会议",
        _ => "专题会议",
    };

    public static Badge InBadge(this Meeting meeting, DateOnly today) => Standing(meeting.PublishedAt is not null, meeting.DueOn, today);

    public static Badge Standing(bool published, DateOnly dueOn, DateOnly today) => published
        ? Badge.OnTime
        : dueOn < today ? Badge.Overdue : Badge.Due;
}
