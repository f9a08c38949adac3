using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions.Desk;

/// <summary>订阅情况 in numbers: what citizens want to hear of. It shows no address and opens none.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class SubscriptionsModel(YangguangDb db, TopicBook topics, TimeProvider time) : PageModel
{
    private const int MostShown = 50;

    public int Active { get; private set; }

    public int Asked { get; private set; }

    public int Ended { get; private set; }

    public IReadOnlyDictionary<Pace, int> Paces { get; private set; } = new Dictionary<Pace, int>();

    public IReadOnlyList<TopicCount> Topics { get; private set; } = [];

    /// <summary>Mails of the last thirty days by state.</summary>
    public IReadOnlyDictionary<DeliveryState, int> Mails { get; private set; } = new Dictionary<DeliveryState, int>();

    public IReadOnlyList<string> Failures { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var states = await db.Subscriptions.GroupBy(subscription => subscription.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        (Active, Asked, Ended) = (states.GetValueOrDefault(SubscriptionState.Active), states.GetValueOrDefault(SubscriptionState.Asked), states.GetValueOrDefault(SubscriptionState.Ended));
        var active = await db.Subscriptions.AsNoTracking().Where(subscription => subscription.State == SubscriptionState.Active)
            .Select(subscription => new { subscription.Topics, subscription.Pace }).ToListAsync(cancellation);
        Paces = active.CountBy(subscription => subscription.Pace).ToDictionary();
        var counts = active.SelectMany(subscription => subscription.Topics).CountBy(topic => topic).Select(each => (Topic: Topic.Parse(each.Key)!, each.Value)).ToList();
        var names = await topics.Names(counts.Select(each => each.Topic), cancellation);
        // Typed words may name their writer: only those that several share are shown.
        Topics = [.. counts.Where(each => names.ContainsKey(each.Topic) && (each.Topic.Kind != TopicKind.Words || each.Value > 1))
            .OrderByDescending(each => each.Value).ThenBy(each => each.Topic.ToString(), StringComparer.Ordinal).Take(MostShown)
            .Select(each => new TopicCount(each.Topic.Kind.InWords(), names[each.Topic], each.Value))];
        var since = time.Today().AddDays(-30).StartInChina();
        var mails = db.Mails.Where(mail => mail.QueuedAt >= since);
        Mails = await mails.GroupBy(mail => mail.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Failures = await mails.Where(mail => mail.Answer != "" && mail.State != DeliveryState.Delivered && mail.State != DeliveryState.Dropped)
            .Select(mail => mail.Answer).Distinct().Take(MostShown).ToListAsync(cancellation);
    }
}

/// <summary>How many subscriptions want something.</summary>
public sealed record TopicCount(string Kind, string Name, int Count);
