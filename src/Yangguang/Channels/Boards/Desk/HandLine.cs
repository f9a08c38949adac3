namespace Yangguang.Channels.Boards.Desk;

/// <summary>Something to be done by hand, or done: at which outlet, by when, and until when it hangs.</summary>
public sealed record HandLine(
    DeliveryId Id, OutletId OutletId, string Outlet, OutletKind Kind, string Place, string Title, string Body, DeliveryAct Act, DateOnly? DueOn, DateOnly? DoneOn, DateOnly? TakeDownOn, string? Picture);
