using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Mirror;

/// <summary>Identifies a <see cref="MirrorImport"/>.</summary>
public readonly record struct MirrorImportId(Guid Value) : IEntityId<MirrorImportId>
{
    public static MirrorImportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>旧站迁入: one collection of pages of a former website, brought in as drafts of one body under one catalogue row.</summary>
public sealed class MirrorImport : IBelongsToJurisdiction
{
    private MirrorImport()
    {
    }

    public MirrorImport(MirrorImportId id, CatalogItem item, BodyId body, string name, Actor actor, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = item.JurisdictionId;
        ItemId = item.Id;
        BodyId = body;
        Name = name;
        (StaffId, StaffName, StartedAt) = (actor.StaffId, actor.Name, at);
    }

    public MirrorImportId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    /// <summary>What was brought: the name of the upload or folder.</summary>
    public string Name { get; private set; } = "";

    public Guid StaffId { get; private set; }

    public string StaffName { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Null while pages wait, also after a crash: it goes on where it stopped.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    public void Finish(DateTimeOffset at) => FinishedAt ??= at;
}
