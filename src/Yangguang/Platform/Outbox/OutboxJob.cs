using Yangguang.Platform.Jobs;

namespace Yangguang.Platform.Outbox;

/// <summary>Empties the outbox again and again. What a killed process left lying is found by the next.</summary>
public static class OutboxJob
{
    public const string Name = "outbox.empty";

    internal static Job Empty { get; } = new(Name, "对外消息发送", JobTimes.Every(TimeSpan.FromSeconds(2)), async (services, cancellation) =>
        await services.GetRequiredService<EmptyOutbox>().Run(cancellation) is > 0 and var done ? $"分发和发送 {done} 件" : null);
}
