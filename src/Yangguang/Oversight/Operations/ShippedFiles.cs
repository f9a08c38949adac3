using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Yangguang.Oversight.Operations;

/// <summary>
/// 程序自带的脚本和样式: what they were when the program was built, from the list that the build leaves beside it. Empty where there is
/// no such list; then nothing is known of them.
/// </summary>
public sealed class ShippedFiles
{
    private const string List = "Yangguang.staticwebassets.endpoints.json";
    private const string Digest = "sha256-";

    private readonly Dictionary<string, string> _digests = [];

    public ShippedFiles()
    {
        var path = Path.Combine(AppContext.BaseDirectory, List);
        if (!File.Exists(path))
            return;
        using var list = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var file in list.RootElement.GetProperty("Endpoints").EnumerateArray().Where(file => file.GetProperty("Selectors").GetArrayLength() == 0))
        {
            if (IntegrityOf(file) is { } digest)
                _digests['/' + file.GetProperty("Route").GetString()] = digest;
        }
    }

    /// <summary>False when the file is one of ours and says something else than when the program was built.</summary>
    /// <param name="address">As a page names it, with or without a version behind a question mark.</param>
    public bool IsAsBuilt(string address, string served) =>
        !_digests.TryGetValue(address.Split('?')[0], out var digest) || digest == Digest + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(served)));

    private static string? IntegrityOf(JsonElement file) => file.GetProperty("EndpointProperties").EnumerateArray()
        .Where(property => property.GetProperty("Name").GetString() == "integrity").Select(property => property.GetProperty("Value").GetString()).FirstOrDefault();
}
