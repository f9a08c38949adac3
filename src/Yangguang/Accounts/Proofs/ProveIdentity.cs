using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.SignIn;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Proofs;

/// <summary>确认身份: password, code or passkey again, inside a running session. Wrong ones count like those at the door.</summary>
public sealed class ProveIdentity(
    YangguangDb db, UserManager<Staff> users, CheckCode check, EnterByPasskey passkeys, AuditTrail audit, TimeProvider time)
{
    public static readonly Ruling Refused = Ruling.Refused("account.proof", "没有通过确认。请核对后再输入；内容都还在，不会丢失。");

    public async Task<bool> IsRecent(Guid? session, CancellationToken cancellation = default)
    {
        var since = time.GetUtcNow() - RecentProofAttribute.Span;
        return await db.StaffSessions.AnyAsync(each => each.Id == session && each.ProvedAt > since, cancellation);
    }

    public async Task<Ruling> Run(Guid staffId, Guid? session, ProofAnswer answer, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var staff = await db.Staff.SingleAsync(each => each.Id == staffId, cancellation);
        if (staff.Lockout.HoldsAt(now))
            return SignInRules.Locked(staff.Lockout.Until!.Value);
        if (!await IsRight(staff, answer, cancellation))
            return await NoteWrong(staff, now, cancellation);
        staff.NoteRightProof();
        if (await db.StaffSessions.SingleOrDefaultAsync(each => each.Id == session && each.StaffId == staffId, cancellation) is { } open)
            open.Prove(now);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return Ruling.Allowed;
    }

    private async Task<bool> IsRight(Staff staff, ProofAnswer answer, CancellationToken cancellation) =>
        answer.Passkey is { Length: > 0 } credential ? (await passkeys.Owner(credential))?.Id == staff.Id
        : answer.Code is { Length: > 0 } code ? await check.Run(staff, code, cancellation) is not null
        : answer.Password is { Length: > 0 } password && await users.CheckPasswordAsync(staff, password);

    private async Task<Ruling> NoteWrong(Staff staff, DateTimeOffset now, CancellationToken cancellation)
    {
        staff.NoteWrongProof(now);
        if (staff.Lockout.HoldsAt(now))
            audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new StaffLockedOut(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return staff.Lockout.HoldsAt(now) ? SignInRules.Locked(staff.Lockout.Until!.Value) : Refused;
    }
}

/// <summary>What was typed: one of the three.</summary>
public sealed record ProofAnswer(string? Password, string? Code, string? Passkey);
