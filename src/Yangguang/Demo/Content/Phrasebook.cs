using Yangguang.Catalog;

namespace Yangguang.Demo.Content;

/// <summary>The invented texts: what is said in each area, under each element, in each kind of document.</summary>
internal sealed class Phrasebook
{
    private readonly Dictionary<string, AreaPhrases> _areas = EmbeddedJson.Read<Dictionary<string, AreaPhrases>>("Content.areas.json");
    private readonly ElementPhrases[] _elements = EmbeddedJson.Read<ElementPhrases[]>("Content.elements.json");
    private readonly GenrePhrases[] _genres = EmbeddedJson.Read<GenrePhrases[]>("Content.genres.json");

    public AreaPhrases Area(string code) => _areas[code];

    /// <summary>The kind of document that a row usually yields; the last kind takes every row.</summary>
    public GenrePhrases Genre(string areaCode, CatalogRow row) => _genres.First(genre =>
        (genre.Areas.Length == 0 || genre.Areas.Contains(areaCode)) && Mentions(row.Level1 + row.Level2, genre.Match));

    /// <summary>Sentences for an element; null when only the area itself has something to say.</summary>
    public string[]? Element(string element) => Array.Find(_elements, phrases => Mentions(element, phrases.Match))?.Say;

    private static bool Mentions(string text, string[] words) =>
        words.Any(word => text.Contains(word, StringComparison.Ordinal));
}

internal sealed record AreaPhrases(string Word, string Theme, string[] Subjects, string[] Facts);

internal sealed record ElementPhrases(string[] Match, string[] Say);

/// <param name="Kind">For people who edit the file.</param>
/// <param name="Areas">Areas it is for; none means all.</param>
/// <param name="Match">Words of the row, one of which must occur.</param>
/// <param name="Genre">体裁.</param>
/// <param name="Numbered">True for official documents with 发文字号.</param>
/// <param name="List">True when a list of (masked) people belongs to it.</param>
/// <param name="Titles">Titles to choose from.</param>
/// <param name="Opening">First paragraphs to choose from.</param>
/// <param name="Closing">Last paragraphs to choose from.</param>
internal sealed record GenrePhrases(
    string Kind, string[] Areas, string[] Match, string Genre, bool Numbered, bool List, string[] Titles, string[] Opening, string[] Closing);
