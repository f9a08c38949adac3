namespace Yangguang.Accounts.Sessions;

/// <summary>A browser's header in words that its owner recognises; anything unknown is called so.</summary>
public static class Device
{
    private static readonly (string Sign, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙系统"), ("Android", "安卓手机"), ("iPhone", "苹果手机"), ("iPad", "苹果平板"), ("Kylin", "麒麟系统"), ("UOS", "统信系统"),
        ("Windows", "Windows 电脑"), ("Mac OS X", "苹果电脑"), ("Linux", "Linux 电脑"),
    ];

    // A browser names those it descends from too: the most particular first.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("QAXBrowser", "奇安信浏览器"), ("RedLotus", "红莲花浏览器"), ("360", "360浏览器"), ("QQBrowser", "QQ浏览器"),
        ("UOSBrowser", "统信浏览器"), ("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    public static string InWords(string? userAgent)
    {
        var system = Found(Systems, userAgent);
        var browser = Found(Browsers, userAgent);
        return (system, browser) switch
        {
            (null, null) => "不能识别的设备",
            (null, _) => browser,
            (_, null) => system,
            _ => $"{system}上的 {browser}",
        };
    }

    private static string? Found((string Sign, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(each => userAgent?.Contains(each.Sign, StringComparison.OrdinalIgnoreCase) == true).Name;
}
