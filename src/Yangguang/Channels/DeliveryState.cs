namespace Yangguang.Channels;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>待送达: tried as soon as its time comes.</summary>
    Waiting,

    /// <summary>待核发: an account's keeper reviews it before it is pushed.</summary>
    Review,

    /// <summary>待办理: somebody must do it by hand.</summary>
    ToDo,

    /// <summary>已送达.</summary>
    Delivered,

    /// <summary>未送达: tried as often as the plan says.</summary>
    GivenUp,

    /// <summary>不发.</summary>
    Dropped,
}
