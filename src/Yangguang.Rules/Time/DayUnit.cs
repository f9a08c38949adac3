using System.Text.Json.Serialization;

namespace Yangguang.Rules.Time;

/// <summary>How a limit counts its days.</summary>
public enum DayUnit
{
    /// <summary>工作日: days on which offices work, make-up workdays included.</summary>
    [JsonStringEnumMemberName("WD")]
    WorkingDay,

    /// <summary>日, 天, 自然日: every day of the calendar. A week (周) is seven of them.</summary>
    [JsonStringEnumMemberName("CD")]
    CalendarDay,
}
