using Microsoft.AspNetCore.Identity;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.SignIn;

/// <summary>登录: lets a member of staff in by password and, where the account has one, by a code as the second step.</summary>
public sealed class EnterDesk(
    UserManager<Staff> users, Strangers strangers, PendingSignIn pending, CheckCode check, OpenSession open, YangguangDb db, AuditTrail audit, TimeProvider time)
{
    public async Task<Entry> Run(string userName, string password, CancellationToken cancellation = default)
    {
        var name = userName.Trim();
        if (await users.FindByNameAsync(name) is not { IsOpen: true } staff)
            return RefuseStranger(name, password);
        if (Locked(staff) is { } locked)
            return new(locked);
        if (!await users.CheckPasswordAsync(staff, password))
            return new(await NoteWrong(staff, SignInRules.Refused, cancellation));
        if (staff.Factor.IsSet)
            return new(Ruling.Allowed, pending.Seal(staff.Id));
        await Open(staff, SignInMeans.Password, cancellation);
        return new(Ruling.Allowed);
    }

    /// <summary>The second step: a code of the authenticator, or one of the recovery codes.</summary>
    public async Task<Ruling> Second(string sealedStep, string code, CancellationToken cancellation = default)
    {
        if (pending.Open(sealedStep) is not { } id || await users.FindByIdAsync(id.ToString()) is not { IsOpen: true } staff)
            return SignInRules.StepIsOver;
        if (Locked(staff) is { } locked)
            return locked;
        if (await check.Run(staff, code, cancellation) is not { } means)
            return await NoteWrong(staff, SignInRules.CodeRefused, cancellation);
        await Open(staff, means, cancellation);
        return Ruling.Allowed;
    }

    private Ruling? Locked(Staff staff) => staff.Lockout.HoldsAt(time.GetUtcNow()) ? SignInRules.Locked(staff.Lockout.Until!.Value) : null;

    private async Task Open(Staff staff, SignInMeans means, CancellationToken cancellation)
    {
        staff.NoteRightProof();
        await open.Run(staff, means, cancellation);
    }

    private async Task<Ruling> NoteWrong(Staff staff, Ruling refused, CancellationToken cancellation)
    {
        staff.NoteWrongProof(time.GetUtcNow());
        var locked = Locked(staff);
        if (locked is not null)
            audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new StaffLockedOut(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        return locked ?? refused;
    }

    private Entry RefuseStranger(string name, string password)
    {
        var now = time.GetUtcNow();
        if (strangers.Of(name) is { } known && known.HoldsAt(now))
            return new(SignInRules.Locked(known.Until!.Value));
        // As slow as for a name that exists.
        users.PasswordHasher.HashPassword(null!, password);
        var after = strangers.AfterFailure(name);
        return new(after.HoldsAt(now) ? SignInRules.Locked(after.Until!.Value) : SignInRules.Refused);
    }
}

/// <summary>What the door answers; with a sealed step when a code is asked for next.</summary>
public sealed record Entry(Ruling Ruling, string? SecondStep = null);
