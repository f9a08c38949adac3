using System.Text.Json.Nodes;

namespace Yangguang.Tests.Integration;

/// <summary>Holds a JSON value against a schema of an OpenAPI document: types, required members, references, items.</summary>
internal sealed class JsonShape(JsonNode document)
{
    public IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string at = "$")
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Faults(value, document["components"]!["schemas"]![reference.Split('/')[^1]]!, at);
        if (schema["oneOf"] is JsonArray choices)
            return choices.Any(choice => !Faults(value, choice!, at).Any()) ? [] : [$"{at} fits none of its choices"];
        var types = schema["type"] switch { JsonArray many => many.Select(type => type!.GetValue<string>()).ToList(), JsonNode one => [one.GetValue<string>()], _ => [] };
        if (types.Count > 0 && !types.Exists(type => Is(value, type)))
            return [$"{at} is {value?.ToJsonString() ?? "null"} and not {string.Join('|', types)}"];
        return value switch
        {
            JsonObject members => OfMembers(members, schema, at),
            JsonArray items when schema["items"] is { } each => items.SelectMany((item, index) => Faults(item, each, $"{at}[{index}]")),
            _ => [],
        };
    }

    private IEnumerable<string> OfMembers(JsonObject members, JsonNode schema, string at)
    {
        var known = schema["properties"] as JsonObject;
        foreach (var required in schema["required"] as JsonArray ?? [])
            if (!members.ContainsKey(required!.GetValue<string>()))
                yield return $"{at} lacks {required}";
        foreach (var (name, value) in members)
        {
            if (known?[name] is { } own)
                foreach (var fault in Faults(value, own, $"{at}.{name}"))
                    yield return fault;
            else if (known is not null && schema["additionalProperties"] is null && at != "$problem")
                yield return $"{at}.{name} is not described";
        }
    }

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" or "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        _ => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
    };
}
