namespace Yangguang.Demo;

/// <summary>A clock put where the story is; it ticks a millisecond at each look, so that ids follow the story.</summary>
internal sealed class DemoTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public void MoveTo(DateTimeOffset instant) => _now = instant;

    public override DateTimeOffset GetUtcNow()
    {
        _now = _now.AddMilliseconds(1);
        return _now.ToUniversalTime();
    }
}
