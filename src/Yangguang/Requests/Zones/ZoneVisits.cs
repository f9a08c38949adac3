using Yangguang.Bodies;

namespace Yangguang.Requests.Zones;

/// <summary>专区服务记录: how often a service of a zone was used on a day. A number and nothing about anybody.</summary>
public sealed class ZoneVisits : IBelongsToJurisdiction
{
    private ZoneVisits()
    {
    }

    public ZoneVisits(ServiceZone zone, DateOnly on, ZoneService service)
    {
        (JurisdictionId, ZoneId, On, Service) = (zone.JurisdictionId, zone.Id, on, service);
    }

    public ServiceZoneId ZoneId { get; private set; }

    public DateOnly On { get; private set; }

    public ZoneService Service { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public int Times { get; private set; } = 1;
}

/// <summary>The three services of a zone.</summary>
public enum ZoneService
{
    /// <summary>信息查询.</summary>
    Query,

    /// <summary>依申请公开.</summary>
    Apply,

    /// <summary>政策咨询.</summary>
    Consult,
}

public static class ZoneWords
{
    public static string InWords(this ZoneService service) => service switch
    {
        ZoneService.Query => "查询信息",
        ZoneService.Apply => "申请公开",
        ZoneService.Consult => "政策咨询",
        _ => throw new ArgumentOutOfRangeException(nameof(service)),
    };

    /// <summary>Where the computer in the hall goes for a service.</summary>
    public static string Leads(this ZoneService service, ServiceZone zone) => service switch
    {
        ZoneService.Query => "/records",
        ZoneService.Apply => $"/requests/new?zone={zone.Code}",
        ZoneService.Consult => "/contacts",
        _ => throw new ArgumentOutOfRangeException(nameof(service)),
    };
}
