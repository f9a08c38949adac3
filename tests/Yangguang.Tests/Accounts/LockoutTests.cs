using FsCheck;
using FsCheck.Fluent;
using Yangguang.Accounts.SignIn;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class LockoutTests
{
    [Fact]
    public void Every_fifth_wrong_proof_locks_for_twice_as_long_up_to_four_hours()
    {
        var (lockout, now, lengths) = (Lockout.None, FakeTime.Start, new List<TimeSpan>());
        for (var round = 0; round < 9; round++)
        {
            for (var attempt = 0; attempt < Lockout.Tries; attempt++)
                lockout = lockout.AfterFailure(now);
            lengths.Add(lockout.Until!.Value - now);
            now = lockout.Until.Value;
        }

        Assert.Equal([5, 10, 20, 40, 80, 160, 240, 240, 240], lengths.Select(length => (int)length.TotalMinutes));
    }

    [Fact]
    public void Whatever_is_tried_when_a_lock_is_never_longer_than_four_hours_and_never_lengthened_by_tries_within_it() =>
        Prop.ForAll(Gen.Choose(0, 600).ListOf().ToArbitrary(), waits =>
        {
            var (lockout, now) = (Lockout.None, FakeTime.Start);
            foreach (var seconds in waits)
            {
                now += TimeSpan.FromSeconds(seconds);
                var (before, held) = (lockout, lockout.HoldsAt(now));
                lockout = lockout.AfterFailure(now);
                if (held && lockout != before)
                    return false;
                if (!held && lockout.Failures != before.Failures + 1)
                    return false;
                if (lockout.HoldsAt(now) != (held || lockout.Failures % Lockout.Tries == 0) || lockout.Until - now > Lockout.Longest)
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
