using Yangguang.Bodies;

namespace Yangguang.Requests.Voice;

/// <summary>答复评价: one mark for an answered request; the applicant may change it.</summary>
public sealed class AnswerRating : IBelongsToJurisdiction
{
    public const int Best = 5;

    private AnswerRating()
    {
    }

    internal AnswerRating(InformationRequest request) => (JurisdictionId, RequestId, BodyId) = (request.JurisdictionId, request.Id, request.BodyId);

    public JurisdictionId JurisdictionId { get; private set; }

    public RequestId RequestId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>1 很不满意 to 5 很满意.</summary>
    public int Mark { get; private set; }

    /// <summary>Why, encrypted.</summary>
    public string Words { get; private set; } = "";

    public DateTimeOffset RatedAt { get; private set; }

    internal void Rate(int mark, string sealedWords, DateTimeOffset at) => (Mark, Words, RatedAt) = (mark, sealedWords, at);
}
