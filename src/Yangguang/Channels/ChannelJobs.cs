using Yangguang.Channels.Subscriptions;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Outbox;

namespace Yangguang.Channels;

/// <summary>The look after channels: digests as their hour comes; daily idle accounts, subscriptions nobody confirmed, mail and news kept long enough.</summary>
internal static class ChannelJobs
{
    public static Job Digests { get; } = new("channels.digests", "订阅汇总邮件", JobTimes.Every(TimeSpan.FromMinutes(10)), async (services, cancellation) =>
        await services.GetRequiredService<SendDigests>().Run(cancellation) is > 0 and var planned ? $"排入邮件 {planned} 封" : null);

    public static Job Keep { get; } = new("channels.keep", "渠道维护和清理", JobTimes.Daily(), async (services, cancellation) =>
    {
        var closing = await services.GetRequiredService<ProposeClosings>().Run(cancellation);
        var forgotten = await services.GetRequiredService<ForgetAddresses>().Run(cancellation);
        var pruned = await services.GetRequiredService<PruneOutbox>().Run(cancellation);
        return $"提示关停 {closing} 个，清理订阅 {forgotten} 条，清理已发消息 {pruned} 条";
    });
}
