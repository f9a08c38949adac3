using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>Identifies a <see cref="StandardCatalog"/>.</summary>
public readonly record struct CatalogId(Guid Value) : IEntityId<CatalogId>
{
    public static CatalogId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>基层政务公开标准目录 of one body in one area: which rows it must disclose, or why none.</summary>
public sealed class StandardCatalog : IBelongsToJurisdiction
{
    private StandardCatalog()
    {
    }

    public StandardCatalog(CatalogId id, Body body, string areaCode)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        AreaCode = areaCode;
        Standing = CatalogStanding.ToBeCompiled;
    }

    public CatalogId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>Code of the area (领域) in the register, e.g. 05.</summary>
    public string AreaCode { get; private set; } = "";

    public CatalogStanding Standing { get; private set; }

    /// <summary>未涉及说明 or local note; printed with the catalogue.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The day the catalogue took effect; null while it is to be compiled or does not concern the body.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Number of the next new row; numbers are never given twice.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>A catalogue as another installation had it.</summary>
    internal static StandardCatalog Restore(
        CatalogId id, Body body, string areaCode, CatalogStanding standing, string note, DateOnly? effectiveOn, int nextNumber) =>
        new(id, body, areaCode) { Standing = standing, Note = note, EffectiveOn = effectiveOn, NextNumber = nextNumber };

    public void TakeEffect(DateOnly on, string note = "")
    {
        Standing = CatalogStanding.Present;
        EffectiveOn = on;
        Note = note;
    }

    /// <summary>不涉及: the area has no matter for this body; the public is told why.</summary>
    public void DeclareNotInvolved(string explanation)
    {
        CatalogRules.ExplanationIsGiven(explanation).OrRefuse();
        Standing = CatalogStanding.NotInvolved;
        Note = explanation.Trim();
        EffectiveOn = null;
    }

    public int TakeNumber() => NextNumber++;
}
