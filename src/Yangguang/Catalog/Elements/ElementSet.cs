using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Elements;

/// <summary>Identifies an <see cref="ElementSet"/>.</summary>
public readonly record struct ElementSetId(Guid Value) : IEntityId<ElementSetId>
{
    public static ElementSetId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>要素组: 公开内容（要素） that several rows of one catalogue share, kept in one place.</summary>
public sealed class ElementSet : IBelongsToJurisdiction
{
    private ElementSet()
    {
    }

    public ElementSet(ElementSetId id, StandardCatalog catalog, string name, string[] elements, Actor actor, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = catalog.JurisdictionId;
        CatalogId = catalog.Id;
        Rewrite(name, elements, actor, at);
    }

    public ElementSetId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public CatalogId CatalogId { get; private set; }

    public string Name { get; private set; } = "";

    public string[] Elements { get; private set; } = [];

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes, so that two people editing one set notice each other.</summary>
    public int Revision { get; private set; }

    public void Rewrite(string name, string[] elements, Actor actor, DateTimeOffset at)
    {
        ElementRules.SetIsNamed(name).OrRefuse();
        ElementRules.SetHasElements(elements.Length).OrRefuse();
        (Name, Elements, ChangedBy, ChangedAt) = (name.Trim(), elements, actor.Name, at);
        Revision++;
    }
}

/// <summary>Identifies an <see cref="ElementSetUse"/>.</summary>
public readonly record struct ElementSetUseId(Guid Value) : IEntityId<ElementSetUseId>
{
    public static ElementSetUseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>A row that takes its elements from a set; it follows the row's identity through all versions.</summary>
public sealed class ElementSetUse : IBelongsToJurisdiction
{
    private ElementSetUse()
    {
    }

    public ElementSetUse(ElementSetUseId id, ElementSet set, CatalogItemId item)
    {
        Id = id;
        JurisdictionId = set.JurisdictionId;
        SetId = set.Id;
        ItemId = item;
    }

    public ElementSetUseId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public ElementSetId SetId { get; private set; }

    public CatalogItemId ItemId { get; private set; }
}
