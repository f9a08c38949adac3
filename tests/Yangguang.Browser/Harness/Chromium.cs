using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

/// <summary>The system's Chromium; Playwright must never fetch a browser of its own.</summary>
internal static class Chromium
{
    private static readonly string[] Candidates =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>Where it is: <c>YANGGUANG_CHROMIUM</c>, or a usual place; null when there is none.</summary>
    public static string? Path { get; } =
        Candidates.Prepend(Environment.GetEnvironmentVariable("YANGGUANG_CHROMIUM") ?? "").FirstOrDefault(File.Exists);

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

/// <summary>A fact that needs a browser: left out, saying why, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = NoBrowser.Reason;
}

/// <summary>The same for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = NoBrowser.Reason;
}

internal static class NoBrowser
{
    public static string? Reason => Chromium.Path is null ? "No Chromium here: install it or set YANGGUANG_CHROMIUM" : null;
}
