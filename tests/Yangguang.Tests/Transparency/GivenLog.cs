using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Answers;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;
using Yangguang.Transparency;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Notes;

namespace Yangguang.Tests.Transparency;

internal static class GivenLog
{
    public static async Task<RecordEdition> HasPublished(this Host host, string area, string title) =>
        await host.HasPublished((await host.HasCatalog(host.County.Department, area, Given.Row(title)))[0], Given.Content(title, host.Time.Today()));

    public static async Task<LogFolder> Log(this Host host) =>
        await host.Inside(services => services.GetRequiredService<CatchUpLog>().Run());

    public static async Task<NoteKey> LogKey(this Host host) => NoteKey.Parse(await host.Public().Http.GetStringAsync(new Uri("/log/key", UriKind.Relative)));

    public static async Task<PublishedAnswer> HasDisclosedAnswer(this Host host)
    {
        var request = await host.HasCase(GivenRequests.Wish with { MayPublishAnswer = true });
        await host.Act<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.Granted) with { Search = new() }, host.Clerk()));
        await host.Act<SignDecision>(act => act.Run(request.Id, host.Head()));
        await host.Act<DeliverDecision>(act => act.Run(
            request.Id, new() { Way = DeliveryWay.Electronic, DispatchedOn = host.Time.Today(), Proof = "网上平台" }, host.Clerk()));
        return await host.Inside(services => services.GetRequiredService<PublishAnswer>().Run(
            request.Id, new() { Title = "临时救助发放名册", Question = "申请发放名册", Answer = "名册共12人，已公布。" }, isLookedThrough: true, host.Clerk()));
    }

    /// <summary>Leaves as a busy county would have them, without the records behind them.</summary>
    public static Task HasLeaves(this Host host, int count) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var first = db.LogLeaves.Select(leaf => leaf.Number).OrderByDescending(number => number).Take(1).ToList() is [var last] ? last + 1 : 0;
        for (var at = 0; at < count; at++)
        {
            db.LogLeaves.Add(new LogLeaf(db.Scope, first + at, Guid.CreateVersion7(), new LogEntry(
                LeafKind.Withdrawal, $"11341299/2026-{first + at:00000}", 1, host.Time.GetUtcNow(), new(2026, 3, 2), $"第{first + at}件", new string('a', 64), new string('b', 64), [])));
        }

        await db.SaveChangesAsync();
    });

    public static IReadOnlyList<string> FaultsOf(this LogFolder folder, NoteKey key)
    {
        var check = new FolderCheck(folder.Path);
        check.Run(key);
        return check.Faults;
    }

    public static Task<IReadOnlyList<string>> Faults(this Host host) =>
        host.Inside(async services => (await services.GetRequiredService<CheckDatabase>().Run()).Faults);
}
