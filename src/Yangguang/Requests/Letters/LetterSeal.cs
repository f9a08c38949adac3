using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Yangguang.Platform;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>Keeps the words and the paper of letters encrypted with the installation's keys: they name the applicant.</summary>
public sealed class LetterSeal(IDataProtectionProvider protection)
{
    private static readonly Ruling KeyLost = Ruling.Refused("letter.key-lost", "打不开这份文书：本机的密钥与加密时的不同。请系统管理员检查密钥文件夹（Keys:Folder）是否随数据一起恢复。");

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Requests.Letter");

    public string Seal(LetterText text) => _protector.Protect(JsonSerializer.Serialize(text, ChineseJson.Options));

    public LetterText Open(RequestLetter letter) => Opened(() => JsonSerializer.Deserialize<LetterText>(_protector.Unprotect(letter.Words), ChineseJson.Options)!);

    public byte[] Seal(byte[] paper) => _protector.Protect(paper);

    /// <summary>The document as it was signed, byte for byte.</summary>
    public byte[] OpenPaper(RequestLetter letter) => Opened(() => _protector.Unprotect(letter.Paper));

    private static T Opened<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (CryptographicException)
        {
            throw new RuleViolationException(KeyLost);
        }
    }
}
