using System.Collections.Frozen;

namespace Yangguang.Accounts.SignIn;

/// <summary>
/// 常见密码: words, keyboard rows and dates out of which most guessed passwords are made. A password that is one of them with
/// digits and signs around it, or one sign or row repeated, is guessed in minutes, however long it is.
/// </summary>
internal static class CommonPasswords
{
    private static readonly FrozenSet<string> Words = """
        password passw0rd passwd pass word admin administrator root user guest test tester demo login welcome hello master secret
        letmein changeme default system server manager service support office oracle mysql postgres windows linux computer internet
        qwerty qwert qwertyuiop qwertyu asdf asdfg asdfgh asdfghjkl asdfghjk zxcv zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qwer wasd
        qaz wsx edc aaa abc abcd abcdef abcdefg abcdefgh abcdefghij xyz iloveyou loveyou love princess dragon monkey sunshine football
        baseball superman batman shadow michael jordan freedom whatever trustno starwars computer flower
        woaini woaiwojia woaizhongguo wojiushiwo zhongguo china beijing shanghai mima mimashi wangluo diannao nihao ceshi ceshizhanghao
        guanliyuan zhengfu zhengwu gongkai zhengwugongkai xinxigongkai zfxxgk zwgk xxgk bangong bangongshi xinxi shenhe yangguang
        xianzhengfu zhengwuban gongkaiban fuwu laoshi tianxia aini taobao alibaba tencent weixin baidu huawei
        """.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const int FewestSigns = 5;

    private static readonly string[] Rows =
        ["01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "!@#$%^&*()"];

    public static bool Contain(string password)
    {
        var plain = password.ToLowerInvariant();
        var letters = Core(plain);
        return letters.Length == 0 || Words.Contains(letters) || Words.Contains(Unmasked(letters))
            || plain.Distinct().Count() < FewestSigns || IsRepeated(plain) || Rows.Any(row => Follows(plain, row));
    }

    /// <summary>The letters alone; Woaini-1314! is woaini.</summary>
    private static string Core(string password) => string.Concat(password.Where(char.IsLetter));

    private static string Unmasked(string letters) => letters.Length % 2 == 0 && letters[..(letters.Length / 2)] == letters[(letters.Length / 2)..]
        ? letters[..(letters.Length / 2)] : letters;

    private static bool IsRepeated(string password) => Enumerable.Range(1, Math.Max(1, password.Length / 3))
        .Any(length => Enumerable.Range(0, password.Length).All(at => password[at] == password[at % length]));

    /// <summary>Two pieces of keyboard rows, such as 1qaz2wsx3edc or abcdefg12345.</summary>
    private static bool Follows(string password, string row) => row.Contains(password, StringComparison.Ordinal)
        || Enumerable.Range(3, Math.Max(0, password.Length - 5)).Any(at => row.Contains(password[..at], StringComparison.Ordinal)
            && Rows.Any(other => other.Contains(password[at..], StringComparison.Ordinal)));
}
