using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests;

/// <summary>
/// Encrypts who asks, and what third parties say, with the installation's keys; the same applicant is found again by a keyed
/// digest of the identity number. Whoever opens a seal for a person to read notes it in the audit: see <see cref="Acts.SeeApplicant"/>.
/// </summary>
public sealed class ApplicantSeal(KeyedDigest digest, IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Requests.Applicant");

    public string Seal(ApplicantDetails applicant) => _protector.Protect(JsonSerializer.Serialize(applicant, ChineseJson.Options));

    public string Seal(string words) => words.Length == 0 ? "" : _protector.Protect(words);

    /// <summary>Null where it was purged, or the installation's keys were lost.</summary>
    public ApplicantDetails? Open(string applicant) =>
        OpenWords(applicant) is { Length: > 0 } json ? JsonSerializer.Deserialize<ApplicantDetails>(json, ChineseJson.Options) : null;

    /// <summary>Empty where there is nothing, it was purged, or the keys were lost.</summary>
    public string OpenWords(string words)
    {
        try
        {
            return words.Length == 0 ? "" : _protector.Unprotect(words);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    /// <summary>The same for the same applicant: by the number of the paper, without one by name and telephone.</summary>
    public Task<string> DigestOf(ApplicantDetails applicant, CancellationToken cancellation = default) => digest.Of(
        applicant.PaperNumber.Length > 0 ? $"applicant:{applicant.PaperNumber}" : $"applicant:{applicant.Name}:{applicant.Phone}", cancellation);
}
