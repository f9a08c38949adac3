using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Writes the letter of a mail, as text and as plain HTML, with the links by which its reader rules over it.</summary>
public sealed class WriteLetter(YangguangDb db, JurisdictionScope scope, SiteAddress site, LinkSeal links, TopicBook topics, TimeProvider time)
{
    private const int LongestGist = 120;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public async Task<Letter> Run(Mail mail, Subscription subscription, CancellationToken cancellation = default)
    {
        var from = $"{scope.Current?.Name}政务公开";
        if (mail.Kind == MailKind.Confirmation)
            return await Confirmation(mail, subscription, from, cancellation);
        var ids = mail.Editions.Select(RecordEditionId.From).ToList();
        var editions = await (
            from edition in db.Editions.AsNoTracking()
            where ids.Contains(edition.Id)
            join body in db.Bodies on edition.BodyId equals body.Id
            orderby edition.ReleasedAt descending
            select new LetterLine(edition.Content.Title, body.ShortName, edition.ReleasedAt, edition.Content.Summary, edition.IndexNumber, edition.ChangeNote, edition.Number)).ToListAsync(cancellation);
        var (subject, opening) = Opening(mail, editions);
        var unsubscribe = Link("unsubscribe", new(subscription.Id, LinkPurpose.Unsubscribe));
        return Made(mail, from, subject, [opening], editions,
            [("修改订阅内容或频率", Link("subscribe/manage", new(subscription.Id, LinkPurpose.Manage))), ("退订", unsubscribe)], unsubscribe);
    }

    private async Task<Letter> Confirmation(Mail mail, Subscription subscription, string from, CancellationToken cancellation)
    {
        var asked = subscription.AskedTopics.Select(Topic.Parse).OfType<Topic>().ToList();
        var names = await topics.Names(asked, cancellation);
        var link = Link("subscribe/confirm", new(subscription.Id, LinkPurpose.Confirm, subscription.AskedAt.ToUnixTimeMilliseconds()));
        return Made(mail, from, "请确认订阅", [
            $"有人用这个邮箱在{from}网站申请订阅：{string.Join('、', names.Values)}；{subscription.AskedPace.InWords()}。",
            "是您本人申请的，请在48小时内打开下面的链接确认。不是您申请的，不用理会，我们不会再发邮件，邮箱地址也会删除。"],
            [], [("确认订阅", link)], "");
    }

    private static (string Subject, string Opening) Opening(Mail mail, IReadOnlyList<LetterLine> editions) => mail.Kind switch
    {
        MailKind.Retraction => ($"已撤下：{editions[0].Title}", "此前发给您的下面这条信息已经撤下，原因见原网址。"),
        MailKind.Digest => ($"政务公开汇总：{editions.Count}条新信息", $"您订阅的内容有{editions.Count}条新公开或更正的信息。"),
        _ => ((editions[0].Edition > 1 ? "更正：" : "") + editions[0].Title, "您订阅的内容有新公开的信息。"),
    };

    private Letter Made(Mail mail, string from, string subject, string[] paragraphs, IReadOnlyList<LetterLine> lines, (string Words, string Href)[] doors, string unsubscribe)
    {
        var (text, html) = (new StringBuilder(), new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><body>"));
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph).Append("\n\n");
            html.Append("<p>").Append(Encoder.Encode(paragraph)).Append("</p>");
        }

        foreach (var line in lines)
            Add(line, text, html);
        foreach (var (words, href) in doors)
        {
            text.Append(words).Append('：').Append(href).Append('\n');
            html.Append("<p><a href=\"").Append(Encoder.Encode(href)).Append("\">").Append(words).Append("</a></p>");
        }

        return new(mail.Id.ToString(), from, subject, text.ToString(), html.Append("</body></html>").ToString(), unsubscribe, time.GetUtcNow());
    }

    private void Add(LetterLine line, StringBuilder text, StringBuilder html)
    {
        var href = site.OfRecord(line.IndexNumber);
        var gist = SentenceCut.To(line.ChangeNote.Length > 0 ? $"更正：{line.ChangeNote}" : line.Summary, LongestGist);
        text.Append($"{line.Title}\n{line.Body} {line.At.DayInChina():yyyy-MM-dd}\n{gist}\n{href}\n\n");
        html.Append("<p><a href=\"").Append(Encoder.Encode(href)).Append("\"><strong>").Append(Encoder.Encode(line.Title)).Append("</strong></a><br>")
            .Append(Encoder.Encode($"{line.Body} {line.At.DayInChina():yyyy-MM-dd}")).Append("<br>").Append(Encoder.Encode(gist)).Append("</p>");
    }

    private string Link(string path, SubscriptionLink link) => $"{site.Root}/{path}/{links.Seal(link)}";

    private sealed record LetterLine(string Title, string Body, DateTimeOffset At, string Summary, string IndexNumber, string ChangeNote, int Edition);
}
