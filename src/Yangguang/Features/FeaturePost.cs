using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Features;

/// <summary>Identifies a <see cref="FeaturePost"/>.</summary>
public readonly record struct FeaturePostId(Guid Value) : IEntityId<FeaturePostId>
{
    public static FeaturePostId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>专栏信息: one piece of news, guidance or a catalogue in a feature; written by one, published by another.</summary>
public sealed class FeaturePost : IBelongsToJurisdiction
{
    private FeaturePost()
    {
    }

    public FeaturePost(FeaturePostId id, Feature feature, BodyId body, PostText text, Actor author, DateTimeOffset at)
    {
        (Id, JurisdictionId, FeatureId, BodyId) = (id, feature.JurisdictionId, feature.Id, body);
        (AuthorId, AuthorName, WrittenAt, Text) = (author.StaffId, author.Name, at, text.Tidied());
    }

    public FeaturePostId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public FeatureId FeatureId { get; private set; }

    /// <summary>The body whose work it tells of.</summary>
    public BodyId BodyId { get; private set; }

    public PostText Text { get; private set; } = new();

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string PublisherName { get; private set; } = "";

    public string Address => $"/features/posts/{Id}";

    public void Publish(Actor publisher, DateTimeOffset at)
    {
        FeatureRules.MayPublish(this, publisher).OrRefuse();
        (PublishedAt, PublisherName) = (at, publisher.Name);
    }
}

/// <summary>What is written in a post.</summary>
public sealed record PostText
{
    public FeaturePart Part { get; init; }

    public string Title { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Where on this site the matter itself is; empty when the text is all.</summary>
    public string Link { get; init; } = "";

    public IEnumerable<string> Paragraphs => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal PostText Tidied() => this with { Title = Title.Trim(), Body = Body.ReplaceLineEndings("\n").Trim(), Link = Link.Trim() };
}
