using Yangguang.Shared;

namespace Yangguang.Channels;

/// <summary>How the desk names states and reaches.</summary>
public static class ChannelWords
{
    public static string InWords(this DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "待送达",
        DeliveryState.Review => "待核发",
        DeliveryState.ToDo => "待办理",
        DeliveryState.Delivered => "已送达",
        DeliveryState.GivenUp => "未送达",
        _ => "不发",
    };

    public static Badge Badge(this DeliveryState state) => state switch
    {
        DeliveryState.Delivered => new(state.InWords(), "disc", "met"),
        DeliveryState.GivenUp => new(state.InWords(), "triangle", "over"),
        DeliveryState.Review or DeliveryState.ToDo => new(state.InWords(), "half", "near"),
        DeliveryState.Dropped => new(state.InWords(), "dash", "none"),
        _ => new(state.InWords(), "ring", "wait"),
    };

    public static string InWords(this OutletReach reach) => reach switch
    {
        OutletReach.County => "全县信息",
        OutletReach.OwnAndBelow => "本单位和下辖村（社区）",
        _ => "只有本单位",
    };
}
