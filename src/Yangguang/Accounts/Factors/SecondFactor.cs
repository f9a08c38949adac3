namespace Yangguang.Accounts.Factors;

/// <summary>第二因素: the authenticator of one account and its recovery codes.</summary>
public sealed class SecondFactor
{
    /// <summary>The secret, encrypted with the installation's keys; empty while none is set.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>The last time step whose code was used: a code opens once.</summary>
    public long LastStep { get; private set; }

    /// <summary>Keyed digests of the recovery codes not used yet, one a line.</summary>
    public string RecoveryDigests { get; private set; } = "";

    public bool IsSet => Seal.Length > 0;

    public int RecoveryCodesLeft => Digests().Length;

    public static SecondFactor Of(string seal, long step, IEnumerable<string> recovery) =>
        new() { Seal = seal, LastStep = step, RecoveryDigests = string.Join('\n', recovery) };

    public void Use(long step) => LastStep = Math.Max(LastStep, step);

    public bool UseRecovery(string digest)
    {
        var left = Digests();
        if (!left.Contains(digest))
            return false;
        RecoveryDigests = string.Join('\n', left.Where(each => each != digest));
        return true;
    }

    public void ReplaceRecovery(IEnumerable<string> digests) => RecoveryDigests = string.Join('\n', digests);

    private string[] Digests() => RecoveryDigests.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
