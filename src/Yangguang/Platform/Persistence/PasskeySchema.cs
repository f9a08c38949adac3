using Microsoft.AspNetCore.Identity;

namespace Yangguang.Platform.Persistence;

/// <summary>Which of Identity's tables there are: the third form, the first with passkeys.</summary>
internal static class PasskeySchema
{
    public static void Choose(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    /// <summary>Migrations are made without the application's services, and Identity asks those for the form.</summary>
    public static IServiceProvider ForDesign() => new ServiceCollection().Configure<IdentityOptions>(Choose).BuildServiceProvider();
}
