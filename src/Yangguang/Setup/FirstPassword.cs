using System.Security.Cryptography;
using Yangguang.Platform;
using Yangguang.Rules.Law;

namespace Yangguang.Setup;

/// <summary>The first administrator's password: from a file, or made here and shown once.</summary>
internal static class FirstPassword
{
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ", Small = "abcdefghijkmnpqrstuvwxyz", Digits = "23456789";
    private const int Length = 16;

    public static string ReadFrom(FileInfo file)
    {
        try
        {
            return File.ReadLines(file.FullName).FirstOrDefault()?.Trim() ?? "";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleViolationException(Ruling.Refused("setup.password-file", $"不能读取密码文件“{file.FullName}”（{failure.Message}）。"));
        }
    }

    /// <summary>Letters that look alike are left out, since the operator may have to type it.</summary>
    public static string Generate()
    {
        string[] alphabets = [Capitals, Small, Digits, .. Enumerable.Repeat(Capitals + Small + Digits, Length - 3)];
        var letters = alphabets.Select(alphabet => alphabet[RandomNumberGenerator.GetInt32(alphabet.Length)]).ToArray();
        RandomNumberGenerator.Shuffle<char>(letters);
        return new string(letters);
    }
}
