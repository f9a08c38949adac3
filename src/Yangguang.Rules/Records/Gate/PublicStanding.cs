namespace Yangguang.Rules.Records.Gate;

/// <summary>What the public finds under a record's address.</summary>
public enum PublicStanding
{
    /// <summary>未公开: nothing was ever published.</summary>
    NotPublic,

    /// <summary>已公开: one edition is live.</summary>
    Live,

    /// <summary>已撤下: the address answers with the reason, and with what took its place.</summary>
    Withdrawn,
}

/// <summary>Which standing may follow which. A new edition is the only way out of a withdrawal.</summary>
public static class PublicStandings
{
    /// <summary>The table; publishing a further edition keeps a live record live.</summary>
    public static IReadOnlyDictionary<PublicStanding, IReadOnlySet<PublicStanding>> Next { get; } =
        new Dictionary<PublicStanding, IReadOnlySet<PublicStanding>>
        {
            [PublicStanding.NotPublic] = new HashSet<PublicStanding> { PublicStanding.Live },
            [PublicStanding.Live] = new HashSet<PublicStanding> { PublicStanding.Live, PublicStanding.Withdrawn },
            [PublicStanding.Withdrawn] = new HashSet<PublicStanding> { PublicStanding.Live },
        };
}
