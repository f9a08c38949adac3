using Yangguang.Records;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Channels.Adapters;

/// <summary>What a post is made from: an edition as the public reads it, and its canonical address.</summary>
public sealed record PostSource(string Title, string Summary, IReadOnlyList<string> Paragraphs, string Table, string Body, string DocumentNumber, DateOnly PublishedOn, string Link)
{
    internal static PostSource Of(RecordEdition edition, string body, DateOnly publishedOn, string link) => new(
        edition.Content.Title, edition.Content.Summary, [.. edition.Content.Paragraphs],
        edition.Content.TableKind == TableKind.None ? "" : edition.Content.Table, body, edition.Content.DocumentNumber, publishedOn, link);

    /// <summary>What is told in a short post: the summary where it says more than the title, else the text.</summary>
    public string Gist => Summary.Length > 0 && Summary.Trim('。') != Title.Trim('。') ? Summary : string.Join('\n', Paragraphs);
}
