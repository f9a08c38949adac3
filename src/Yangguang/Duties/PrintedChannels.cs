namespace Yangguang.Duties;

internal static class PrintedChannels
{
    /// <summary>True for the government's own website under any of its printed names; an 网 of another system is not it.</summary>
    public static bool IsWebsite(string channel) =>
        channel.Contains("政府网站", StringComparison.Ordinal)
        || channel.Contains("门户网站", StringComparison.Ordinal)
        || channel.Contains("部门网站", StringComparison.Ordinal);
}
