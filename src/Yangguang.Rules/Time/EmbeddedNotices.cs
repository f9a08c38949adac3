using System.Text.Json;

namespace Yangguang.Rules.Time;

/// <summary>The national holiday notices that ship with the program, one file a year under <c>Data/working-calendar</c>.</summary>
internal static class EmbeddedNotices
{
    private const string Folder = "Yangguang.Rules.Data.working_calendar.";

    public static IReadOnlyList<CalendarNotice> All { get; } =
    [
        .. typeof(EmbeddedNotices).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IReadOnlyList<CalendarNotice> Read(string name)
    {
        using var stream = typeof(EmbeddedNotices).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return NoticeFile.Read(document.RootElement);
    }
}
