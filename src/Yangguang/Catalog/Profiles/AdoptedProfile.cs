using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Profiles;

/// <summary>Identifies an <see cref="AdoptedProfile"/>.</summary>
public readonly record struct AdoptedProfileId(Guid Value) : IEntityId<AdoptedProfileId>
{
    public static AdoptedProfileId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>领域方案 as the county adopted it on a day. The newest counts; the earlier ones stay as history (A13).</summary>
public sealed class AdoptedProfile : IBelongsToJurisdiction
{
    private AdoptedProfile()
    {
    }

    public AdoptedProfile(AdoptedProfileId id, JurisdictionId jurisdiction, AreaProfile profile, string basis, Actor officer, DateOnly on)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        Name = profile.Name;
        AreaCodes = [.. profile.Areas.Select(area => area.Code)];
        Basis = basis.Trim();
        AdoptedBy = officer.Name;
        AdoptedOn = on;
    }

    public AdoptedProfileId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Name { get; private set; } = "";

    public string[] AreaCodes { get; private set; } = [];

    /// <summary>The notice that asks for these areas, with its number.</summary>
    public string Basis { get; private set; } = "";

    public string AdoptedBy { get; private set; } = "";

    public DateOnly AdoptedOn { get; private set; }

    public AreaProfile ToProfile() => new(Name, [.. AreaCodes.Select(AreaRegister.FindCode).OfType<Area>()]);
}
