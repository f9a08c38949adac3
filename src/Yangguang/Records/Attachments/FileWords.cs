using Yangguang.Bodies;

namespace Yangguang.Records.Attachments;

/// <summary>The words of a file that was attached, so that it is found by what stands in it; bound to its bytes like the file itself.</summary>
public sealed class FileWords : IBelongsToJurisdiction
{
    /// <summary>Characters kept; a book is found by its beginning.</summary>
    public const int Most = 200_000;

    private FileWords()
    {
    }

    public FileWords(JurisdictionId jurisdiction, string file, string words)
    {
        (JurisdictionId, File) = (jurisdiction, file);
        // PostgreSQL keeps no text with a NUL in it.
        words = words.Replace("\0", "", StringComparison.Ordinal);
        Words = words.Length <= Most ? words : words[..(char.IsHighSurrogate(words[Most - 1]) ? Most - 1 : Most)];
    }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>Name in the store.</summary>
    public string File { get; private set; } = "";

    public string Words { get; private set; } = "";
}
