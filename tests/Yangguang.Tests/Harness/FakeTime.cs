namespace Yangguang.Tests.Harness;

/// <summary>A clock that stands still until a test moves it. Starts on a Monday morning in China. It rings no alarm: background work runs when a test calls it.</summary>
public sealed class FakeTime : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private DateTimeOffset now = Start;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new SilentTimer();

    public void Advance(TimeSpan by) => now += by;

    /// <summary>Nine in the morning of a day in China.</summary>
    public void MoveTo(DateOnly day) => now = new(day.ToDateTime(new(9, 0)), TimeSpan.FromHours(8));

    private sealed class SilentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
