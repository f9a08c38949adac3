using Yangguang.Accounts;
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

    /// <summary>未涉及说明: why the area does not concern the body; empty otherwise.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who signed the 未涉及说明; empty where it came from another installation.</summary>
    public string SignedBy { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    /// <summary>本地说明, printed with the catalogue: how the area is meant here, e.g. 扶贫 compiled as 城镇脱贫 in a city.</summary>
    public string LocalNote { get; private set; } = "";

    /// <summary>配套规范: the norm for the area's disclosure that goes with the catalogue (一目录一规范); empty while there is none.</summary>
    public string NormTitle { get; private set; } = "";

    /// <summary>Where the norm is read: a page of this portal or an address elsewhere.</summary>
    public string NormAddress { get; private set; } = "";

    /// <summary>The day the catalogue took effect; null while it is to be compiled or does not concern the body.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Number of the next new row; numbers are never given twice.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>A catalogue as another installation had it.</summary>
    internal static StandardCatalog Restore(
        CatalogId id, Body body, string areaCode, CatalogStanding standing, DateOnly? effectiveOn, int nextNumber) =>
        new(id, body, areaCode) { Standing = standing, EffectiveOn = effectiveOn, NextNumber = nextNumber };

    /// <summary>The words about it that another installation printed.</summary>
    internal StandardCatalog Saying(string reason, DateOnly? signedOn, string localNote)
    {
        (Note, SignedOn, LocalNote) = (reason, signedOn, localNote);
        return this;
    }

    public void TakeEffect(DateOnly on)
    {
        Standing = CatalogStanding.Present;
        EffectiveOn = on;
        (Note, SignedBy, SignedOn) = ("", "", null);
    }

    /// <summary>待编制 again: the area concerns the body after all.</summary>
    public void Reopen()
    {
        CatalogRules.IsNotInvolved(Standing).OrRefuse();
        Standing = CatalogStanding.ToBeCompiled;
        (Note, SignedBy, SignedOn) = ("", "", null);
    }

    public void NoteLocally(string note) => LocalNote = note.Trim();

    /// <summary>一目录一规范: names the norm that goes with the catalogue; empty words part them again.</summary>
    public void PairWithNorm(string title, string address)
    {
        CatalogRules.NormCanBeRead(title, address).OrRefuse();
        (NormTitle, NormAddress) = (title.Trim().Trim('《', '》'), address.Trim());
    }

    /// <summary>不涉及: the area has no matter for this body; the public is told why.</summary>
    public void DeclareNotInvolved(string explanation, Actor signer, DateOnly on)
    {
        CatalogRules.ExplanationIsGiven(explanation).OrRefuse();
        Standing = CatalogStanding.NotInvolved;
        (Note, SignedBy, SignedOn) = (explanation.Trim(), signer.Name, on);
        EffectiveOn = null;
    }

    public int TakeNumber() => NextNumber++;
}
