using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Accounts.SignIn;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Factors;

/// <summary>设置动态验证码: the secret travels sealed in the form until its first code proves that the phone has it.</summary>
public sealed class SetSecondFactor(
    YangguangDb db, FactorSeal seal, RecoveryCodes recovery, SessionMemory memory, AuditTrail audit, TimeProvider time)
{
    /// <summary>A new secret, sealed for the form and open for the QR code.</summary>
    public (string Sealed, byte[] Secret) Offer()
    {
        var secret = RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        return (seal.Close(secret), secret);
    }

    /// <summary>The same secret again where the first code was wrong; null for one that is not ours.</summary>
    public byte[]? Again(string sealedSecret) => seal.Open(sealedSecret);

    /// <returns>The recovery codes, to be shown this once.</returns>
    public async Task<IReadOnlyList<string>> Run(string sealedSecret, string code, Actor actor, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        if (seal.Open(sealedSecret) is not { } secret || Totp.Matching(secret, code, now, lastUsed: 0) is not { } step)
            throw new RuleViolationException(SignInRules.CodeRefused);
        var staff = await Own(actor, cancellation);
        var codes = RecoveryCodes.Make();
        staff.TakeFactor(SecondFactor.Of(sealedSecret, step, await recovery.Digests(codes, cancellation)));
        audit.Note(actor, staff.BodyId, staff.Id, new SecondFactorSet(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(staff.Id);
        return codes;
    }

    /// <summary>New recovery codes; the old ones open nothing any more.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Actor actor, CancellationToken cancellation = default)
    {
        var staff = await Own(actor, cancellation);
        if (!staff.Factor.IsSet)
            throw new RuleViolationException(Ruling.Refused("account.no-factor", "还没有设置动态验证码，不需要恢复码。"));
        var codes = RecoveryCodes.Make();
        staff.Factor.ReplaceRecovery(await recovery.Digests(codes, cancellation));
        audit.Note(actor, staff.BodyId, staff.Id, new RecoveryCodesRenewed(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        return codes;
    }

    public async Task Remove(Actor actor, CancellationToken cancellation = default)
    {
        var staff = await Own(actor, cancellation);
        staff.TakeFactor(new SecondFactor());
        audit.Note(actor, staff.BodyId, staff.Id, new SecondFactorRemoved(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(staff.Id);
    }

    private Task<Staff> Own(Actor actor, CancellationToken cancellation) => db.Staff.SingleAsync(staff => staff.Id == actor.StaffId, cancellation);
}
