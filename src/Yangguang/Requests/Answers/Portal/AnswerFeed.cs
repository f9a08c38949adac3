using Yangguang.Platform.Persistence;
using Yangguang.Records.Feeds;
using Yangguang.Shared;

namespace Yangguang.Requests.Answers.Portal;

/// <summary>答复过的申请 for programs that look by themselves.</summary>
internal static class AnswerFeed
{
    private const int Most = 50;
    private const string Title = "答复过的申请";

    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapAnswerFeed(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/requests/answers.atom", Reading, async (HttpContext http, YangguangDb db, Site site) =>
        {
            var answers = await ListModel.Newest(db, "", Most, http.RequestAborted);
            var updatedAt = answers.Count > 0 ? answers[0].PublishedAt : DateTimeOffset.UnixEpoch;
            return XmlAnswer.Send(http, Print(answers, site.Title, XmlAnswer.SiteOf(http), updatedAt), AtomPrinter.MediaType, updatedAt);
        }).AllowAnonymous();

    private static byte[] Print(IReadOnlyList<AnswerLine> answers, string author, string site, DateTimeOffset updatedAt) => XmlPage.Print(xml =>
    {
        xml.WriteStartElement("feed", AtomPrinter.Space);
        xml.WriteAttributeString("xml", "lang", null, "zh-CN");
        xml.Element("title", Title, AtomPrinter.Space);
        xml.Element("id", XmlPage.Address(site, "/requests/answers.atom"), AtomPrinter.Space);
        Link("self", "/requests/answers.atom");
        Link("alternate", "/requests/answers");
        xml.Element("updated", XmlPage.Instant(updatedAt), AtomPrinter.Space);
        xml.WriteStartElement("author", AtomPrinter.Space);
        xml.Element("name", author, AtomPrinter.Space);
        xml.WriteEndElement();
        foreach (var answer in answers)
        {
            xml.WriteStartElement("entry", AtomPrinter.Space);
            xml.Element("title", answer.Words.Title, AtomPrinter.Space);
            xml.Element("id", $"urn:uuid:{answer.Id.Value:d}", AtomPrinter.Space);
            Link("alternate", $"/requests/answers/{answer.Id}");
            xml.Element("published", XmlPage.Instant(answer.PublishedAt), AtomPrinter.Space);
            xml.Element("updated", XmlPage.Instant(answer.PublishedAt), AtomPrinter.Space);
            xml.Element("summary", answer.Words.Answer, AtomPrinter.Space);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Link(string relation, string path)
        {
            xml.WriteStartElement("link", AtomPrinter.Space);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("href", XmlPage.Address(site, path));
            xml.WriteEndElement();
        }
    });
}
