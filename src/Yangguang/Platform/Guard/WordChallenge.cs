using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yangguang.Platform.Guard;

/// <summary>
/// 验证问题: a question in words that people answer at once, with a screen reader as well as without, and for which nobody needs a
/// picture, a sound, a script or an outside service. The answer travels sealed with the form; a question can be answered once, for
/// its own form and for half an hour.
/// </summary>
public sealed class WordChallenge(IDataProtectionProvider protection, TimeProvider time)
{
    private const int LongestAnswer = 10;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);
    private static readonly string[] Words = ["依申请公开", "政府信息", "办事指南", "阳光政务", "便民服务", "公开目录", "乡村振兴", "社会救助"];

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Guard.Question");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);

    public AskedQuestion New(string form)
    {
        var (text, answers) = Pick();
        var until = (time.GetUtcNow() + Lasts).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        return new(text, _protector.Protect(string.Join('\n', [until, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)), form, .. answers])));
    }

    /// <summary>Whether the answer is right, in time, for this form and the first to this question. Right or wrong, the question is used up.</summary>
    public bool Takes(string form, string token, string answer)
    {
        if (Open(token) is not [var until, var nonce, var of, .. var answers] || of != form)
            return false;
        var ends = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture));
        Forget();
        return ends >= time.GetUtcNow() && _used.TryAdd(nonce, ends) && answer.Trim() is { Length: > 0 and <= LongestAnswer } said && answers.Contains(said);
    }

    private string[]? Open(string token)
    {
        try
        {
            return _protector.Unprotect(token).Split('\n');
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Forget()
    {
        foreach (var (nonce, ends) in _used)
        {
            if (ends < time.GetUtcNow())
                _used.TryRemove(nonce, out _);
        }
    }

    private static (string Text, string[] Answers) Pick()
    {
        var (first, second) = (RandomNumberGenerator.GetInt32(1, 10), RandomNumberGenerator.GetInt32(1, 10));
        switch (RandomNumberGenerator.GetInt32(3))
        {
            case 0:
                return (new WordSum(first, second).Text, WordSum.Answers(first + second));
            case 1:
                return ($"{WordSum.Said(first + second)}减{WordSum.Said(second)}等于几？", WordSum.Answers(first));
            default:
                var word = Words[RandomNumberGenerator.GetInt32(Words.Length)];
                var place = RandomNumberGenerator.GetInt32(word.Length);
                return ($"“{word}”的第{WordSum.Said(place + 1)}个字是什么？", [word[place].ToString()]);
        }
    }
}

/// <summary>A question as it is shown, and what must come back with its answer.</summary>
public sealed record AskedQuestion(string Text, string Token);
