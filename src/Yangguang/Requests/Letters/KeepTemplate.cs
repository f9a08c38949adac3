using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>本县文书模板: written by one, approved by another, in force from its day on (P14).</summary>
public sealed class KeepTemplate(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>起草 a next version, or rewrites one that nobody has approved yet.</summary>
    public async Task<CountyTemplate> Write(string code, CountyTemplateId? id, string title, string addressee, string body, DateOnly from, Actor by, CancellationToken cancellation = default)
    {
        Governs(by).OrRefuse();
        (LetterForms.Named(code) is null ? Ruling.Refused("letter.unknown", "没有这种文书，请从列表中选择。") : Ruling.Allowed).OrRefuse();
        (from < time.Today() ? Ruling.Refused("template.past", $"启用日期{from:yyyy-MM-dd}已经过去，不能改变已经发出的文书。请填今天或者以后的日期。") : Ruling.Allowed).OrRefuse();
        var template = id is { } known ? await Open(known, cancellation) : new CountyTemplate(
            EntityId.New<CountyTemplateId>(time), db.Scope, code, await db.CountyTemplates.CountAsync(each => each.Code == code, cancellation) + 1);
        template.Write(title, addressee, body, from, by);
        if (id is null)
            db.CountyTemplates.Add(template);
        audit.Note(by, by.BodyId, template.Id.Value, new TemplateWritten(Name(template), template.Version, from.Day()));
        await db.SaveChangesAsync(cancellation);
        return template;
    }

    public async Task Approve(CountyTemplateId id, Actor by, CancellationToken cancellation = default)
    {
        Governs(by).OrRefuse();
        var template = await Open(id, cancellation);
        template.Approve(by, time.Today());
        audit.Note(by, by.BodyId, id.Value, new TemplateApproved(Name(template), template.Version, template.EffectiveFrom.Day()));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>停用: from tomorrow on the wording before it, or the one that comes with the product, is in force again.</summary>
    public async Task End(CountyTemplateId id, Actor by, CancellationToken cancellation = default)
    {
        Governs(by).OrRefuse();
        var template = await Open(id, cancellation);
        var last = template.EffectiveFrom > time.Today() ? template.EffectiveFrom : time.Today();
        template.End(last);
        audit.Note(by, by.BodyId, id.Value, new TemplateEnded(Name(template), template.Version, last.Day()));
        await db.SaveChangesAsync(cancellation);
    }

    private Task<CountyTemplate> Open(CountyTemplateId id, CancellationToken cancellation) =>
        db.CountyTemplates.SingleAsync(template => template.Id == id, cancellation);

    private static string Name(CountyTemplate template) => LetterForms.Named(template.Code)!.Name;

    internal static Ruling Governs(Actor by) => by.May(Permission.MayHeadRequests)
        ? Ruling.Allowed
        : Ruling.Refused("template.no-head", "文书模板和常用理由由政府信息公开工作机构负责人和县政务公开办维护。");
}
