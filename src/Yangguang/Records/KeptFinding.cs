using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Yangguang.Privacy;
using Yangguang.Privacy.Files;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>依法保留: a finding that may stand in the clear in this text, wherever in it the same value stands.</summary>
/// <param name="Key">Of kind and value, so that the approval repeats no personal data.</param>
/// <param name="Shown">Kind and masked value, for who reads the approval.</param>
public sealed record KeptFinding(string Key, string Shown, ExposureGround Ground)
{
    private const int KeyLength = 16;

    internal static KeptFinding Of(PlacedFinding found, ExposureGround ground) =>
        new(KeyOf(found), $"{found.Kind.InWords()}{Masking.Mask(found.Kind, found.Value)}", ground);

    internal static string KeyOf(PlacedFinding found) => found.Seal.Length > 0 ? found.Seal :
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Kind.Code()} {TextAttack.Essence(found.Value)}")))[..KeyLength];

    internal static string Write(IReadOnlyList<KeptFinding> kept) => kept.Count == 0 ? "" : JsonSerializer.Serialize(kept);

    internal static IReadOnlyList<KeptFinding> Read(string text) => text.Length == 0 ? [] : JsonSerializer.Deserialize<List<KeptFinding>>(text)!;
}
