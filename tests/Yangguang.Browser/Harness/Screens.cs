using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

/// <summary>Pictures of pages for people to look at, under artifacts/screens/.</summary>
internal static class Screens
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Root(AppContext.BaseDirectory), "artifacts", "screens")).FullName;

    public static Task Save(IPage page, string name) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Folder, string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')) + ".png"),
        FullPage = true,
    });

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Yangguang.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
