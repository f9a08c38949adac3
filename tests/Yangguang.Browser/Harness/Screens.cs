using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

/// <summary>Pictures of pages for people to look at, under artifacts/screens/; taken where YANGGUANG_SCREENS is 1, as they cost a third of a sweep.</summary>
internal static class Screens
{
    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("YANGGUANG_SCREENS") == "1";

    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "artifacts", "screens");

    private const int Tallest = 4000;

    // A file system takes 255 bytes; an address may be longer.
    private const int LongestName = 120;

    /// <summary>The page from its top, as far down as a picture is worth looking at.</summary>
    public static async Task Save(IPage page, string name)
    {
        if (!AreWanted)
            return;
        Directory.CreateDirectory(Folder);
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, FileName(name)),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = page.ViewportSize!.Width, Height = Math.Min(height, Tallest) },
        });
    }

    private static string FileName(string name)
    {
        var file = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return (file.Length > LongestName ? $"{file[..LongestName]}{file[^5..]}" : file) + ".png";
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Yangguang.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
