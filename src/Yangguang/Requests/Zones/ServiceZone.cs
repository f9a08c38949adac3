using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Zones;

/// <summary>Identifies a <see cref="ServiceZone"/>.</summary>
public readonly record struct ServiceZoneId(Guid Value) : IEntityId<ServiceZoneId>
{
    public static ServiceZoneId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>政务公开专区: a place in a hall or service centre where people look things up, apply and ask (E01).</summary>
public sealed class ServiceZone : IBelongsToJurisdiction
{
    private ServiceZone()
    {
    }

    public ServiceZone(ServiceZoneId id, Body body, string code, ZoneFacts facts)
    {
        (Id, JurisdictionId, BodyId, Code) = (id, body.JurisdictionId, body.Id, code);
        Change(facts, isOpen: true);
    }

    public ServiceZoneId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The body that keeps it.</summary>
    public BodyId BodyId { get; private set; }

    /// <summary>Part of its address, which the computer in the hall opens: given once.</summary>
    public string Code { get; private set; } = "";

    public ZoneFacts Facts { get; private set; } = new();

    public bool IsOpen { get; private set; }

    public string Address => $"/zones/{Code}";

    public void Change(ZoneFacts facts, bool isOpen) => (Facts, IsOpen) = (facts.Tidied(), isOpen);
}

/// <summary>Where a zone is and who helps there.</summary>
public sealed record ZoneFacts
{
    public string Name { get; init; } = "";

    public string Place { get; init; } = "";

    public string OfficeHours { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>What the reader finds there besides a computer: gazettes, forms, somebody who helps.</summary>
    public string Offers { get; init; } = "";

    internal ZoneFacts Tidied() => new()
    {
        Name = Name.Trim(),
        Place = Place.Trim(),
        OfficeHours = OfficeHours.Trim(),
        Phone = Phone.Trim(),
        Offers = Offers.Trim(),
    };
}
