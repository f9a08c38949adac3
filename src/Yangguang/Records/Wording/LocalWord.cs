using Yangguang.Bodies;

namespace Yangguang.Records.Wording;

/// <summary>本县词条: an expression that the county itself wants written another way, beside the list that comes with the product.</summary>
public sealed class LocalWord : IBelongsToJurisdiction
{
    /// <summary>Longest expression, and longest suggestion.</summary>
    public const int Longest = 60;

    private LocalWord()
    {
    }

    public LocalWord(JurisdictionId jurisdiction, string wrong, string right, string why, string addedBy, DateTimeOffset at)
    {
        JurisdictionId = jurisdiction;
        Wrong = wrong;
        Suggest(right, why, addedBy, at);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Wrong { get; private set; } = "";

    /// <summary>What to write instead; empty when it should not stand there at all.</summary>
    public string Right { get; private set; } = "";

    public string Why { get; private set; } = "";

    public string AddedBy { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    public void Suggest(string right, string why, string addedBy, DateTimeOffset at) => (Right, Why, AddedBy, AddedAt) = (right, why, addedBy, at);
}
