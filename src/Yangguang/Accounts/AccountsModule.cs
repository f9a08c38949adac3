using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Yangguang.Accounts.Deputies;
using Yangguang.Accounts.Emergencies;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.Passkeys;
using Yangguang.Accounts.Proofs;
using Yangguang.Accounts.Provincial;
using Yangguang.Accounts.Register;
using Yangguang.Accounts.Sessions;
using Yangguang.Accounts.SignIn;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts;

public static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        ProvincialIdentity.Add(authentication, configuration);
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "yangguang.desk";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/desk/sign-out";
            cookie.AccessDeniedPath = "/desk/refused";
            cookie.ReturnUrlParameter = "next";
            cookie.ExpireTimeSpan = StaffSession.LongestIdle;
            cookie.Events.OnValidatePrincipal = KeepSession.Validate;
        });
        AddIdentity(services);
        services.AddAuthorization(AddPolicies);
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<OwedFactorFirst>();
            mvc.Filters.Add<ReadersChangeNothing>();
            mvc.Filters.Add<AskForProof>();
        });
        services.AddHttpContextAccessor();
        return AddUseCases(services);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            // The device must check that its owner is there, and offer the key without a name typed before.
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.AddIdentityCore<Staff>(identity =>
            {
                // PasswordRules says more, in words; Identity's own rules stay out of its way.
                identity.Password.RequiredLength = 1;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.User.AllowedUserNameCharacters += "·";
                PasskeySchema.Choose(identity);
            })
            .AddSignInManager()
            .AddPasswordValidator<PasswordRules>()
            .AddEntityFrameworkStores<YangguangDb>()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>();
    }

    private static IServiceCollection AddUseCases(IServiceCollection services) => services
        .AddSingleton<SessionMemory>().AddSingleton<Strangers>().AddSingleton<FactorPolicy>()
        .AddSingleton<FactorSeal>().AddSingleton<PendingSignIn>()
        .AddScoped<ReadStanding>().AddScoped<OpenSession>().AddScoped<EndSessions>()
        .AddScoped<RecoveryCodes>().AddScoped<CheckCode>().AddScoped<SetSecondFactor>()
        .AddScoped<EnterDesk>().AddScoped<EnterByPasskey>().AddScoped<EnterByProvince>().AddScoped<ChangePassword>()
        .AddScoped<KeepPasskeys>().AddScoped<ProveIdentity>()
        .AddScoped<InviteStaff>().AddScoped<AcceptInvitation>().AddScoped<ChangeAccount>()
        .AddScoped<DelegateWork>().AddScoped<TakeRole>().AddScoped<DeclareEmergency>()
        .AddScoped<DemonstrationAccounts>();

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
