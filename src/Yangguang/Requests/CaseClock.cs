using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Requests;

/// <summary>What every date of a request is counted with.</summary>
public sealed record CaseClock(WorkingCalendar Calendar, LocalPractice Practice, DateOnly Today);
