using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Translations;

/// <summary>Identifies a <see cref="Translation"/>.</summary>
public readonly record struct TranslationId(Guid Value) : IEntityId<TranslationId>
{
    public static TranslationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 译文: a public record in another language. The working text is here; the public reads <see cref="Live"/>, which stays until a
/// second person has approved the next. The Chinese text prevails.
/// </summary>
public sealed class Translation : IBelongsToJurisdiction
{
    private Translation()
    {
    }

    public Translation(TranslationId id, RecordEdition of, TranslationLanguage language, Actor author, DateTimeOffset at)
    {
        (Id, JurisdictionId, BodyId, RecordId) = (id, of.JurisdictionId, of.BodyId, of.RecordId);
        Language = language.Code;
        (WriterIds, ChangedAt) = (author.StaffId.ToString("n"), at);
        Text = new() { OfEdition = of.Number };
    }

    public TranslationId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public RecordId RecordId { get; private set; }

    /// <summary>Tag of the language.</summary>
    public string Language { get; private set; } = "";

    public TranslationState State { get; private set; }

    public TranslatedText Text { get; private set; } = new();

    /// <summary>What the public reads; null while there is nothing to read.</summary>
    public TranslatedText? Live { get; private set; }

    public string ReturnReason { get; private set; } = "";

    public string PublisherName { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Revision { get; private set; }

    internal string WriterIds { get; private set; } = "";

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    /// <param name="edition">Number of the edition that the writer had before the eyes.</param>
    internal void Rewrite(TranslatedText text, int edition, Actor writer, DateTimeOffset at)
    {
        TranslationRules.IsEditable(State).OrRefuse();
        if (!WasWrittenBy(writer.StaffId))
            WriterIds += ' ' + writer.StaffId.ToString("n");
        Text = text.Tidied() with { OfEdition = edition };
        Move(TranslationState.Draft, at);
    }

    internal void Submit(DateTimeOffset at)
    {
        TranslationRules.IsEditable(State).OrRefuse();
        TranslationRules.IsWhole(Text).OrRefuse();
        Move(TranslationState.InReview, at);
        ReturnReason = "";
    }

    internal void Approve(Actor by, DateTimeOffset at)
    {
        TranslationRules.IsWaiting(State).OrRefuse();
        TranslationRules.IsSecondPerson(this, by).OrRefuse();
        (Live, PublishedAt, PublisherName) = (Text, at, by.Name);
        Move(TranslationState.Published, at);
    }

    internal void Return(string reason, DateTimeOffset at)
    {
        TranslationRules.IsWaiting(State).OrRefuse();
        ReturnReason = reason.Trim();
        Move(TranslationState.Draft, at);
    }

    /// <summary>撤下译文: the record itself stays.</summary>
    internal void Withdraw(DateTimeOffset at)
    {
        Live = null;
        PublishedAt = null;
        Move(TranslationState.Draft, at);
    }

    private void Move(TranslationState to, DateTimeOffset at)
    {
        (State, ChangedAt) = (to, at);
        Revision++;
    }
}

/// <summary>A title and a text in another language.</summary>
public sealed record TranslatedText
{
    public const int LongestTitle = 400;
    public const int LongestText = 200_000;

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Who translated: 译者.</summary>
    public string Translator { get; init; } = "";

    /// <summary>Number of the edition that it renders.</summary>
    public int OfEdition { get; init; }

    public IEnumerable<string> Paragraphs => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal TranslatedText Tidied() => this with { Title = Title.Trim(), Text = Text.ReplaceLineEndings("\n").Trim(), Translator = Translator.Trim() };
}

/// <summary>Where the working text stands.</summary>
public enum TranslationState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>待审定.</summary>
    InReview,

    /// <summary>已发布.</summary>
    Published,
}
