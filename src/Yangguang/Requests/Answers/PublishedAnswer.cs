using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Answers;

/// <summary>Identifies a <see cref="PublishedAnswer"/>.</summary>
public readonly record struct PublishedAnswerId(Guid Value) : IEntityId<PublishedAnswerId>
{
    public static PublishedAnswerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>已答复的申请: question and answer for everybody, without who asked (政府信息公开条例 art. 44).</summary>
public sealed class PublishedAnswer : IBelongsToJurisdiction
{
    private PublishedAnswer()
    {
    }

    internal PublishedAnswer(PublishedAnswerId id, InformationRequest request, AnswerWords words, DateTimeOffset at)
    {
        (Id, JurisdictionId, BodyId, RequestId) = (id, request.JurisdictionId, request.BodyId, request.Id);
        (Words, PublishedAt) = (words, at);
        Decision = request.Decision!.Value;
        AnsweredOn = request.DecidedOn!.Value;
        HasConsent = request.Wish.MayPublishAnswer;
    }

    public PublishedAnswerId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public RequestId RequestId { get; private set; }

    public AnswerWords Words { get; private set; } = new();

    public DecisionCode Decision { get; private set; }

    public DateOnly AnsweredOn { get; private set; }

    /// <summary>False where the applicant did not agree and the text was de-identified.</summary>
    public bool HasConsent { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>撤下; null while public.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string WithdrawnWhy { get; private set; } = "";

    internal void Withdraw(string why, DateTimeOffset at) => (WithdrawnWhy, WithdrawnAt) = (why, at);
}

/// <summary>What everybody reads.</summary>
public sealed record AnswerWords
{
    /// <summary>What was asked for, in a line.</summary>
    public string Title { get; init; } = "";

    public string Question { get; init; } = "";

    public string Answer { get; init; } = "";

    /// <summary>Index number of the record that was made public by it (转主动公开); empty for none.</summary>
    public string IndexNumber { get; init; } = "";

    public AnswerWords Tidied() => new()
    {
        Title = Title.Trim(),
        Question = Question.Trim(),
        Answer = Answer.Trim(),
        IndexNumber = IndexNumber.Trim(),
    };
}
