using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts;

public static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "yangguang.desk";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/desk/sign-out";
            cookie.AccessDeniedPath = "/desk/refused";
            cookie.ReturnUrlParameter = "next";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(9);
        });
        services.AddIdentityCore<Staff>(identity =>
            {
                identity.Password.RequiredLength = 10;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.User.AllowedUserNameCharacters += "·";
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<YangguangDb>()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>();
        services.AddAuthorization(AddPolicies);
        services.AddScoped<EnterDesk>().AddScoped<DemonstrationAccounts>();
        services.AddHttpContextAccessor();
        return services;
    }

    private static void AddPolicies(AuthorizationOptions authorization)
    {
        authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var permission in Enum.GetValues<Permission>())
        {
            authorization.AddPolicy(permission.ToString(), policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.Identity is { IsAuthenticated: true } && Actor.From(context.User).May(permission)));
        }
    }
}
