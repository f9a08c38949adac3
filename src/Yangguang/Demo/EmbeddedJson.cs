using System.Text.Json;

namespace Yangguang.Demo;

/// <summary>Reads the demonstration's own texts, which are data beside the code.</summary>
internal static class EmbeddedJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <param name="name">Folder and file under Demo, e.g. County.places.json.</param>
    public static T Read<T>(string name)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream($"Yangguang.Demo.{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Web)!;
    }
}
