using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Passkeys;

/// <summary>通行密钥: keys that stay on a device or a security key and answer only this site, by Identity's own WebAuthn.</summary>
public sealed class KeepPasskeys(YangguangDb db, SignInManager<Staff> door, SessionMemory memory, AuditTrail audit)
{
    /// <summary>As many as a person has devices, and no more.</summary>
    public const int Most = 10;

    private const int LongestName = 40;

    public static readonly Ruling NotTaken = Ruling.Refused("passkey.refused", "这个设备没有完成登记。请再试一次；如果浏览器没有弹出窗口，请换一个浏览器。");

    public async Task<IReadOnlyList<PasskeyLine>> All(Guid staff, CancellationToken cancellation = default) =>
        [.. (await db.UserPasskeys.AsNoTracking().Where(key => key.UserId == staff).ToListAsync(cancellation))
            .OrderBy(key => key.Data.CreatedAt)
            .Select(key => new PasskeyLine(Convert.ToHexStringLower(key.CredentialId), key.Data.Name ?? "通行密钥", key.Data.CreatedAt))];

    public async Task<string> Offer(Actor actor, CancellationToken cancellation = default)
    {
        var staff = await Own(actor, cancellation);
        return await door.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = staff.Id.ToString(),
            Name = staff.UserName!,
            DisplayName = staff.DisplayName,
        });
    }

    /// <summary>A question that one of the own passkeys answers, as a proof in a running session.</summary>
    public async Task<string> Question(Actor actor, CancellationToken cancellation = default) =>
        await door.MakePasskeyRequestOptionsAsync(await Own(actor, cancellation));

    public async Task Add(string credential, string name, Actor actor, CancellationToken cancellation = default)
    {
        var staff = await Own(actor, cancellation);
        if (await db.UserPasskeys.CountAsync(key => key.UserId == staff.Id, cancellation) >= Most)
            throw new RuleViolationException(Ruling.Refused("passkey.many", $"一个账号最多登记{Most}个通行密钥，请先删除不用的。"));
        var attested = await Attested(credential);
        if (attested.UserEntity.Id != staff.Id.ToString())
            throw new RuleViolationException(NotTaken);
        attested.Passkey.Name = name.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, LongestName)] : "通行密钥";
        audit.Note(actor, staff.BodyId, staff.Id, new PasskeyAdded(staff.UserName!, attested.Passkey.Name));
        await door.UserManager.AddOrUpdatePasskeyAsync(staff, attested.Passkey);
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(staff.Id);
    }

    public async Task Remove(string id, Actor actor, CancellationToken cancellation = default)
    {
        var staff = await Own(actor, cancellation);
        var keys = await db.UserPasskeys.Where(each => each.UserId == staff.Id).ToListAsync(cancellation);
        if (keys.Find(each => Convert.ToHexStringLower(each.CredentialId) == id) is not { } key)
            return;
        db.UserPasskeys.Remove(key);
        audit.Note(actor, staff.BodyId, staff.Id, new PasskeyRemoved(staff.UserName!, key.Data.Name ?? "通行密钥"));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(UserPasskeyInfo Passkey, PasskeyUserEntity UserEntity)> Attested(string credential)
    {
        try
        {
            var attested = await door.PerformPasskeyAttestationAsync(credential);
            return attested.Succeeded ? (attested.Passkey, attested.UserEntity) : throw new RuleViolationException(NotTaken);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new RuleViolationException(NotTaken);
        }
    }

    private Task<Staff> Own(Actor actor, CancellationToken cancellation) => db.Staff.SingleAsync(staff => staff.Id == actor.StaffId, cancellation);
}

/// <summary>One passkey as its owner knows it.</summary>
public sealed record PasskeyLine(string Id, string Name, DateTimeOffset AddedAt);
