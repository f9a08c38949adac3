namespace Yangguang.Accounts.SignIn;

/// <summary>
/// 账号锁定: after every fifth wrong proof in a row the account waits, five minutes first and twice as long each further time.
/// What is tried while it waits neither counts nor lengthens the wait.
/// </summary>
public readonly record struct Lockout(int Failures, DateTimeOffset? Until)
{
    public const int Tries = 5;

    public static readonly TimeSpan First = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    public static Lockout None { get; }

    public bool HoldsAt(DateTimeOffset now) => Until > now;

    public Lockout AfterFailure(DateTimeOffset now)
    {
        if (HoldsAt(now))
            return this;
        var failures = Math.Max(Failures, 0) + 1;
        return new(failures, failures % Tries == 0 ? now + LengthOf(failures / Tries) : null);
    }

    private static TimeSpan LengthOf(int time)
    {
        var length = First;
        for (var again = 1; again < time && length < Longest; again++)
            length *= 2;
        return length < Longest ? length : Longest;
    }
}
