using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;

namespace Yangguang.Mistakes;

/// <summary>找错: a reader tells what is wrong on which page; the body of the page answers, the disclosure office where the page has none.</summary>
public sealed class ReportMistake(
    YangguangDb db, CountyCalendar calendar, ApplicantSeal seal, QueryCodes codes, RequestNumbers numbers, TimeProvider time, AuditTrail audit)
{
    /// <summary>Series of numbers.</summary>
    private const string Series = "ZC";

    private const int LongestForm = 64;

    private static readonly Actor Reader = Actor.System with { Name = "反映人" };

    /// <param name="form">What the form was given when it was shown: sent twice, it is one report with one code.</param>
    public async Task<ReportedMistake> Run(MistakeKind kind, string page, string words, string contact, string form, CancellationToken cancellation = default)
    {
        (page, words, contact) = (page.Trim(), words.Trim(), contact.Trim());
        MistakeRules.IsTold(page, words, contact).OrRefuse();
        var (code, digest) = form.Length is > 0 and <= LongestForm ? await codes.Of($"mistake:{form}", cancellation) : await codes.New(cancellation);
        if (await db.Mistakes.AsNoTracking().SingleOrDefaultAsync(mistake => mistake.QueryDigest == digest, cancellation) is { } before)
            return new(before, code);
        var office = await db.Bodies.OrderBy(body => body.Kind != BodyKind.DisclosureOffice).ThenBy(body => body.Order).FirstAsync(cancellation);
        var body = await BodyOf(MistakePage.Path(page), cancellation) ?? office.Id;
        var today = time.Today();
        var number = $"{Series}-{today.Year}-{await numbers.Next(office.Id, today.Year, Series, cancellation):00000}";
        var mistake = new Mistake(
            EntityId.New<MistakeId>(time), db.Scope, body, new(number, digest, kind, page, words, seal.Seal(contact)), today, await calendar.Current(cancellation));
        db.Mistakes.Add(mistake);
        audit.Note(Reader, body, mistake.Id.Value, new MistakeReported(number, kind.InWords(), $"{mistake.DueOn:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellation);
        return new(mistake, code);
    }

    /// <summary>Whose page it is; null for pages of nobody in particular.</summary>
    private async Task<BodyId?> BodyOf(string path, CancellationToken cancellation)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (kind, one, number) = parts.Length < 2 ? ("", "", "") : (parts[0], parts[1], string.Join('/', parts[1..]));
        return kind switch
        {
            "records" => await db.Editions.Where(edition => edition.IsLive && edition.IndexNumber == number)
                .Select(edition => (BodyId?)edition.BodyId).FirstOrDefaultAsync(cancellation),
            "bodies" => await db.Bodies.Where(body => body.Code == one).Select(body => (BodyId?)body.Id).FirstOrDefaultAsync(cancellation),
            "columns" => await db.PortalColumns.Where(column => column.Code == one).Select(column => (BodyId?)column.BodyId).FirstOrDefaultAsync(cancellation),
            "items" => await db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }).Where(item => item.Code == one)
                .Select(item => (BodyId?)item.BodyId).FirstOrDefaultAsync(cancellation),
            _ => null,
        };
    }
}

/// <summary>What came of it: the report, and the code that the reader keeps.</summary>
public sealed record ReportedMistake(Mistake Mistake, string QueryCode);

/// <summary>The address that a reader names.</summary>
internal static partial class MistakePage
{
    /// <summary>Path of an address with or without its site, or of a bare index number; empty for anything else.</summary>
    public static string Path(string typed)
    {
        if (typed.Any(char.IsControl))
            return "";
        var path = Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsolutePath
            : typed.StartsWith('/') ? typed.Split('?', '#')[0]
            : IndexNumber().IsMatch(typed) ? $"/records/{typed}"
            : "";
        return Uri.UnescapeDataString(path) is var plain && plain.Any(char.IsControl) ? "" : plain;
    }

    // Organisation and running number with a slash between, as the usual rule writes it.
    [GeneratedRegex("^[0-9A-Za-z]+/[0-9A-Za-z-]+$")]
    private static partial Regex IndexNumber();
}

[InWords("收到网站找错 {number}（{kind}），{dueOn} 前答复")]
public sealed record MistakeReported(string Number, string Kind, string DueOn);
