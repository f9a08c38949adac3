using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels;

/// <summary>Identifies an <see cref="Outlet"/>.</summary>
public readonly record struct OutletId(Guid Value) : IEntityId<OutletId>
{
    public static OutletId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 发布渠道: one place where a body lets published information be known: an account, a screen, a board. Who opened it answers for it
/// (谁开设、谁管理), so each has one body and one named person.
/// </summary>
public sealed class Outlet : IBelongsToJurisdiction
{
    private Outlet()
    {
    }

    public Outlet(OutletId id, Body body, OutletKind kind, string code, OutletFacts facts, DateOnly openedOn)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        Kind = kind;
        Code = code;
        OpenedOn = openedOn;
        Describe(facts);
    }

    public OutletId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>主办单位.</summary>
    public BodyId BodyId { get; private set; }

    public OutletKind Kind { get; private set; }

    /// <summary>Short word in addresses and folder names, e.g. dating-1; unique in the jurisdiction.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Account name or place: where it is found.</summary>
    public string Place { get; private set; } = "";

    /// <summary>责任人.</summary>
    public string Keeper { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public OutletReach Reach { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day something last went out; null before the first time.</summary>
    public DateOnly? LastPushOn { get; private set; }

    /// <summary>建议关停: since when it has been proposed to close the account; null when it is not.</summary>
    public DateOnly? ClosingProposedOn { get; private set; }

    /// <summary>Why an idle account is kept all the same.</summary>
    public string KeptBecause { get; private set; } = "";

    /// <summary>The day from which idleness counts again after it was decided to keep it.</summary>
    public DateOnly? KeptOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string ClosedBecause { get; private set; } = "";

    public bool IsOpen => ClosedOn is null;

    /// <summary>The last day on which the account was seen alive: what <see cref="AccountActivity"/> counts from.</summary>
    public DateOnly AliveOn => new[] { OpenedOn, LastPushOn ?? OpenedOn, KeptOn ?? OpenedOn }.Max();

    public bool Serves(Body body) => Reach switch
    {
        OutletReach.County => true,
        OutletReach.OwnAndBelow => body.Id == BodyId || body.ParentId == BodyId,
        _ => body.Id == BodyId,
    };

    public void Describe(OutletFacts facts)
    {
        (Name, Place, Keeper, Phone, Reach) = (facts.Name.Trim(), facts.Place.Trim(), facts.Keeper.Trim(), facts.Phone.Trim(), facts.Reach);
    }

    public void NotePush(DateOnly on)
    {
        if (LastPushOn is null || on > LastPushOn)
            LastPushOn = on;
        ClosingProposedOn = null;
    }

    /// <summary>True when this look proposes to close it.</summary>
    public bool ProposeClosing(DateOnly today)
    {
        if (!IsOpen || ClosingProposedOn is not null || !Kind.IsAccount() || !AccountActivity.IsIdle(AliveOn, today))
            return false;
        ClosingProposedOn = today;
        return true;
    }

    /// <summary>保留: the account stays, with the reason; idleness counts anew.</summary>
    public void Keep(string because, DateOnly on) => (ClosingProposedOn, KeptBecause, KeptOn) = (null, because.Trim(), on);

    public void Close(string because, DateOnly on) => (ClosedOn, ClosedBecause, ClosingProposedOn) = (on, because.Trim(), null);
}

/// <summary>Whose information an outlet carries.</summary>
public enum OutletReach
{
    /// <summary>本单位.</summary>
    Own,

    /// <summary>本单位和下辖村（社区）.</summary>
    OwnAndBelow,

    /// <summary>全县.</summary>
    County,
}

/// <summary>What a clerk writes about an outlet.</summary>
public sealed record OutletFacts(string Name, string Place, string Keeper, string Phone, OutletReach Reach);
