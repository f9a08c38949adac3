using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>The working calendar a jurisdiction counts by: the national notices and what the county confirmed on top.</summary>
public sealed class CountyCalendar
{
    public Task<WorkingCalendar> Current(CancellationToken cancellation = default) => Task.FromResult(WorkingCalendar.National);
}
