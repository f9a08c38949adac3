using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yangguang.Platform;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>The JSON of a pack: readable by people, strict when read back.</summary>
internal static class PackJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public static byte[] Write<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];

    public static T Read<T>(string path, byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            var where = broken.LineNumber is { } line ? $"第{line + 1}行，{broken.Path ?? "$"}" : broken.Path ?? "内容为空";
            throw new RuleViolationException(PackRules.Unreadable(path, where));
        }
    }
}
