using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Links;

/// <summary>What a county trusts, and whether a record may go out with the links it has (C07).</summary>
public sealed class LinkRules(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    private TrustedSites? _trusted;

    public async Task<TrustedSites> Trusted(CancellationToken cancellation = default) => _trusted ??= await Read(cancellation);

    public async Task<IReadOnlyList<LinkFault>> Find(RecordContent content, CancellationToken cancellation = default) =>
        LinkScan.Find(content, await Trusted(cancellation));

    public async Task<Ruling> MayLeave(RecordContent content, CancellationToken cancellation = default)
    {
        var faults = (await Find(content, cancellation)).Where(fault => fault.Blocks).ToList();
        return faults.Count == 0 ? Ruling.Allowed : Ruling.Refused(
            "record.links", $"链接和外来词检查没有通过：{string.Join('；', faults.Take(3).Select(InWords))}。请改正；链接确需保留的，请政务公开办在“链接巡查”加入可信网站。");
    }

    public async Task Trust(string typed, string why, Actor actor, CancellationToken cancellation = default)
    {
        if (TrustedSites.HostOf(typed) is not { } host)
            throw new RuleViolationException(Ruling.Refused("trusted-site.host", "请填写网站的域名，例如 www.example.org.cn。"));
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleViolationException(Ruling.Refused("trusted-site.unexplained", "请写明这是谁的网站、为什么要链接。"));
        if (await db.TrustedHosts.AnyAsync(known => known.Host == host, cancellation))
            return;
        db.TrustedHosts.Add(new TrustedHost(db.Scope, host, why.Trim(), actor.Name, time.GetUtcNow()));
        audit.Note(actor, actor.BodyId, Guid.Empty, new SiteTrusted(host, why.Trim()));
        await db.SaveChangesAsync(cancellation);
        _trusted = null;
    }

    public async Task Distrust(string host, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.TrustedHosts.SingleOrDefaultAsync(known => known.Host == host, cancellation) is not { } known)
            return;
        db.TrustedHosts.Remove(known);
        audit.Note(actor, actor.BodyId, Guid.Empty, new SiteDistrusted(host));
        await db.SaveChangesAsync(cancellation);
        _trusted = null;
    }

    private async Task<TrustedSites> Read(CancellationToken cancellation)
    {
        var own = await db.Jurisdictions.Where(jurisdiction => jurisdiction.Id == db.Scope && jurisdiction.Host != null)
            .Select(jurisdiction => jurisdiction.Host!).ToListAsync(cancellation);
        return new TrustedSites([.. own, .. await db.TrustedHosts.Select(host => host.Host).ToListAsync(cancellation)]);
    }

    private static string InWords(LinkFault fault) => $"{fault.Reason}{(fault.Words.Length > 0 ? $"：{fault.Words}" : "")}";
}

[InWords("把“{host}”列为可信网站：{why}")]
public sealed record SiteTrusted(string Host, string Why);

[InWords("“{host}”不再列为可信网站")]
public sealed record SiteDistrusted(string Host);
