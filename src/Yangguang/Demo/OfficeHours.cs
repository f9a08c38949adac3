namespace Yangguang.Demo;

/// <summary>Moments of a working day in China at which things are done.</summary>
internal static class OfficeHours
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static DateTimeOffset Morning(DateOnly day, Dice dice) => At(day, new TimeOnly(8, 40), dice.Between(0, 240));

    public static DateTimeOffset AnyTime(DateOnly day, Dice dice) => At(day, new TimeOnly(8, 50), dice.Between(0, 510));

    private static DateTimeOffset At(DateOnly day, TimeOnly from, int minutes) => new(day.ToDateTime(from.AddMinutes(minutes)), China);
}
