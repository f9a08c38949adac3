using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Doors;

/// <summary>Every address the application answers, made callable by filling each parameter with a value of its shape.</summary>
internal static class Addresses
{
    public static IReadOnlyList<RouteEndpoint> Endpoints(this Host host) =>
        [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static IReadOnlyList<string> All(this Host host) => [.. host.Endpoints().Select(endpoint => endpoint.Address()).Distinct()];

    public static IReadOnlyList<string> AtTheDesk(this Host host) => [.. host.All().Where(IsDesk)];

    public static bool IsDesk(this string address) => address == "/desk" || address.StartsWith("/desk/", StringComparison.Ordinal);

    public static string Address(this RouteEndpoint endpoint) =>
        '/' + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Filled))));

    private static string Filled(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Sample(parameter),
        _ => "",
    };

    private static string Sample(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault() switch
        {
            "int" or "long" => "1",
            _ => "00000000000070008000000000000001",
        };
}
