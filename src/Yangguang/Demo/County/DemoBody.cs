using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.Demo.County;

/// <summary>A body of the county with what only its story needs.</summary>
internal sealed record DemoBody(Body Body, string Login, string Mark, bool IsUrban, DemoBody? Township)
{
    /// <summary>The people who write and review for it; set when accounts are made.</summary>
    public Actor Clerk { get; set; } = Actor.System;

    public Actor Reviewer { get; set; } = Actor.System;

    /// <summary>How often it lets a date pass, 1 being usual; differs so that the matrix has good and bad rows.</summary>
    public double Slackness { get; } = new Dice($"slackness {Body.Code}").Pick([0.2, 0.5, 0.8, 1, 1, 1.3, 2.2]);

    /// <summary>The place its texts speak of.</summary>
    public string PlaceName => Body.Tier switch
    {
        Tier.County => "昭明县",
        Tier.Township => Body.ShortName,
        _ => Township!.Body.ShortName + Body.ShortName,
    };
}
