using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Integration.Api;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>One address of the application with all that stands before it, read from what the server itself routes by.</summary>
public sealed record Route(string Pattern, bool IsDesk, bool IsPublic, bool IsForSystems, bool IsOwnAccount, IReadOnlySet<Permission> Needs, bool NamesPolicy, IReadOnlyList<string> PostHandlers)
{
    public bool HasParameters => Pattern.Contains('{', StringComparison.Ordinal) && !Pattern.EndsWith("?}", StringComparison.Ordinal);

    /// <summary>What the table of permissions says that a role gets here.</summary>
    public bool IsOpenTo(StaffRole role) => IsPublic || Needs.All(needed => Permissions.Table[role].Contains(needed));

    /// <summary>An address of that form: a number for every number, an id that nothing has for everything else.</summary>
    public string Made() => "/" + string.Join('/', Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Made));

    private static string Made(string part) =>
        !part.Contains('{', StringComparison.Ordinal) ? part
        : part.Contains("int", StringComparison.Ordinal) ? "2025"
        : "0190f0a0b0c0700080000000000000aa";

    public static async Task<IReadOnlyList<Route>> Of(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            routes.Add(endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? Of(endpoint, await loader.LoadAsync(page, EndpointMetadataCollection.Empty))
                : Of(endpoint));
        return [.. routes.DistinctBy(route => route.Pattern)];
    }

    private static Route Of(RouteEndpoint endpoint, CompiledPageActionDescriptor page)
    {
        var model = page.ModelTypeInfo!;
        var policies = model.GetCustomAttributes<AuthorizeAttribute>().Select(attribute => attribute.Policy).ToList();
        var all = policies.Concat(endpoint.Metadata.OfType<IAuthorizeData>().Select(data => data.Policy)).OfType<string>();
        return new(
            endpoint.RoutePattern.RawText!,
            page.ViewEnginePath.Contains("/Desk/", StringComparison.Ordinal),
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            IsForSystems: false,
            model.IsDefined(typeof(OwnAccountAttribute)),
            all.Select(Enum.Parse<Permission>).ToHashSet(),
            policies.Count > 0,
            [.. page.HandlerMethods.Where(handler => handler.HttpMethod == "Post").Select(handler => handler.Name ?? "")]);
    }

    private static Route Of(RouteEndpoint endpoint) => new(
        endpoint.RoutePattern.RawText!,
        endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("desk", StringComparison.Ordinal),
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        endpoint.Metadata.GetMetadata<AuthorizationPolicy>()?.AuthenticationSchemes.Contains(ApiKeyHandler.SchemeName) == true,
        IsOwnAccount: false,
        endpoint.Metadata.OfType<IAuthorizeData>().Select(data => data.Policy).OfType<string>().Select(Enum.Parse<Permission>).ToHashSet(),
        endpoint.Metadata.OfType<IAuthorizeData>().Any(data => data.Policy is not null),
        []);
}
