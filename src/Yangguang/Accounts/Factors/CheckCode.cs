using Yangguang.Accounts.Sessions;
using Yangguang.Audit;

namespace Yangguang.Accounts.Factors;

/// <summary>Checks what was typed as the second step: the authenticator's code or a recovery code; either is used up by it.</summary>
public sealed class CheckCode(FactorSeal seal, RecoveryCodes recovery, AuditTrail audit, TimeProvider time)
{
    private const int LongestTyped = 40;

    /// <summary>Null when it is neither. The caller saves.</summary>
    public async Task<SignInMeans?> Run(Staff staff, string typed, CancellationToken cancellation = default)
    {
        if (typed.Length > LongestTyped || !staff.Factor.IsSet || seal.Open(staff.Factor.Seal) is not { } secret)
            return null;
        if (Totp.Matching(secret, typed, time.GetUtcNow(), staff.Factor.LastStep) is { } step)
        {
            staff.Factor.Use(step);
            return SignInMeans.PasswordAndCode;
        }

        if (!staff.Factor.UseRecovery(await recovery.Digest(typed, cancellation)))
            return null;
        audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new RecoveryCodeUsed(staff.UserName!, staff.Factor.RecoveryCodesLeft));
        return SignInMeans.PasswordAndRecoveryCode;
    }
}
