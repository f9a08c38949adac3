using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Yangguang.Accounts;

namespace Yangguang.Platform.Web;

public static class PagesModule
{
    /// <summary>
    /// Pages stand beside their domain. Those in a Portal folder are for everyone, those in a Desk folder for staff;
    /// each desk page names its own policy on top.
    /// </summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.Conventions.Add(new DoorConvention()))
            .WithRazorPagesAtContentRoot()
            .AddMvcOptions(FormBinding.Configure)
            .AddMvcOptions(mvc => mvc.Filters.Add<RuleViolationFilter>());
        services.AddSingleton<Surfaces>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "yangguang.form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        return services;
    }

    private sealed class DoorConvention : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model)
        {
            if (model.ViewEnginePath.Contains("/Portal/", StringComparison.Ordinal))
                model.EndpointMetadata.Add(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute());
            else if (model.ViewEnginePath.Contains("/Desk/", StringComparison.Ordinal))
                model.EndpointMetadata.Add(new Microsoft.AspNetCore.Authorization.AuthorizeAttribute(nameof(Permission.MayUseDesk)));
        }
    }
}
