namespace Yangguang.Channels;

/// <summary>关联类别: how a push belongs to the account's work; without one nothing is pushed, so nothing unrelated goes out (C19).</summary>
public static class RelevanceTags
{
    public static IReadOnlyList<string> All { get; } = ["政策发布", "政策解读", "办事服务", "民生保障", "应急提示", "回应关切", "工作动态"];
}
