using System.Collections.Frozen;
using Yangguang.Rules.Catalog;

namespace Yangguang.Channels;

/// <summary>What each kind of outlet is and can do: one table that planning, pages and tests read.</summary>
public static class OutletKinds
{
    private static readonly FrozenDictionary<OutletKind, Traits> Table = new Dictionary<OutletKind, Traits>
    {
        [OutletKind.Website] = new("政府网站", Channel.Web) { TakesAll = true, CanRetract = true },
        [OutletKind.Feed] = new("RSS/Atom 订阅", null) { TakesAll = true, CanRetract = true },
        [OutletKind.Email] = new("邮件订阅", Channel.Push) { TakesAll = true, CanRetract = true },
        [OutletKind.WeChat] = new("微信公众号", Channel.SocialMedia) { IsAccount = true },
        [OutletKind.Weibo] = new("政务微博", Channel.SocialMedia) { IsAccount = true },
        [OutletKind.Group] = new("微信群", Channel.SocialMedia) { NeedsReview = true },
        [OutletKind.Video] = new("视频号", Channel.SocialMedia) { IsAccount = true },
        [OutletKind.Screen] = new("电子屏", Channel.NoticeBoard) { CanRetract = true },
        [OutletKind.Board] = new("公示栏", Channel.NoticeBoard) { IsByHand = true },
        [OutletKind.Radio] = new("广播（大喇叭）", Channel.Broadcast) { IsByHand = true },
        [OutletKind.Television] = new("电视", Channel.Broadcast) { IsByHand = true },
        [OutletKind.Paper] = new("报纸和印刷品", Channel.Paper) { IsByHand = true },
    }.ToFrozenDictionary();

    public static string InWords(this OutletKind kind) => Table[kind].Words;

    /// <summary>The channel of the catalogue's table that it answers; null when the table has none for it.</summary>
    public static Channel? Printed(this OutletKind kind) => Table[kind].Printed;

    /// <summary>True for what takes every publication, whatever channels its row prints.</summary>
    public static bool TakesAll(this OutletKind kind) => Table[kind].TakesAll;

    /// <summary>True for accounts of organs on foreign platforms: reviewed before each push, and closed when idle.</summary>
    public static bool IsAccount(this OutletKind kind) => Table[kind].IsAccount;

    public static bool NeedsReview(this OutletKind kind) => Table[kind].IsAccount || Table[kind].NeedsReview;

    /// <summary>True for what somebody hangs up, reads out or prints.</summary>
    public static bool IsByHand(this OutletKind kind) => Table[kind].IsByHand;

    /// <summary>True when we can take back ourselves what we put out there.</summary>
    public static bool CanRetract(this OutletKind kind) => Table[kind].CanRetract;

    /// <summary>The name printed in a row that this kind answers; null when the row does not ask for it.</summary>
    public static string? AskedBy(this OutletKind kind, IEnumerable<string> printed) =>
        kind.Printed() is { } channel ? printed.FirstOrDefault(name => Channel.Of(name) == channel) : null;

    private sealed record Traits(string Words, Channel? Printed)
    {
        public bool TakesAll { get; init; }

        public bool IsAccount { get; init; }

        public bool NeedsReview { get; init; }

        public bool IsByHand { get; init; }

        public bool CanRetract { get; init; }
    }
}
