namespace Yangguang.Rules.Time;

/// <summary>
/// A holiday notice (节假日安排的通知): the days it gives off and the weekend days it turns into working days (调休上班).
/// Ordinary weekends beside a holiday need not be listed. A change during the year is a further notice with a later
/// <paramref name="IssuedOn"/>: its days win over those named before, and the older notice stays as it was.
/// </summary>
/// <param name="Year">The year the notice is for; its days may lie in the last days of the year before.</param>
/// <param name="Number">Document number, e.g. 国办发明电〔2024〕12号; empty where none was found.</param>
/// <param name="Title">Title without book-title marks.</param>
/// <param name="Url">Address of the official text; on gov.cn for a national notice.</param>
/// <param name="IssuedOn">Day of issue (the day it was made public, where that is known to be later than the signature); <see cref="WorkingCalendar.AsKnownOn"/> knows it from this day.</param>
/// <param name="OffDays">Days off (放假), weekends within a block included.</param>
/// <param name="MakeUpWorkdays">Days turned into working days (调休上班).</param>
/// <param name="Kind">National, or a local overlay.</param>
/// <param name="ExtraDaysOff">
/// Weekdays that a change gives away beyond the statutory days (1 in 2015, 2 in 2020); the checksum of a year allows for them.
/// </param>
public sealed record CalendarNotice(
    int Year,
    string Number,
    string Title,
    string Url,
    DateOnly IssuedOn,
    IReadOnlyList<NamedDay> OffDays,
    IReadOnlyList<NamedDay> MakeUpWorkdays,
    NoticeKind Kind = NoticeKind.National,
    int ExtraDaysOff = 0)
{
    /// <summary>A notice without days says nothing: its year stays unpublished.</summary>
    public bool IsEmpty => OffDays.Count == 0 && MakeUpWorkdays.Count == 0;
}
