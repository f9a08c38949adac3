namespace Yangguang.Channels.Desk;

/// <summary>An outlet as the desk lists it: how it does and what waits.</summary>
public sealed record OutletLine(
    OutletId Id, OutletKind Kind, string Name, string Body, string Place, string Keeper, DateOnly? LastPushOn, DateOnly? ClosingProposedOn, DateOnly? ClosedOn,
    int Waiting, int Review, int ToDo, int Failed, int Delivered);

/// <summary>A delivery as the desk lists it.</summary>
public sealed record DeliveryLine(
    DeliveryId Id, string Title, string Outlet, OutletKind Kind, string Body, DeliveryAct Act, DeliveryState State, DateTimeOffset QueuedAt, DateTimeOffset? DoneAt,
    DateTimeOffset? NextAttemptAt, int Attempts, string Answer, string Proof, DateOnly? DueOn);

/// <summary>A village that lets its information be known in one way only (E11).</summary>
public sealed record NarrowVillage(string Name, string Code, int Kinds);
