using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Yangguang.Platform.Persistence;

internal static class KeyRing
{
    /// <summary>
    /// Keys of cookies and of secrets kept in the database lie in a folder of the installation (<c>Keys:Folder</c>), so that they
    /// survive a restart, can be backed up, and can be kept apart from the database they open.
    /// </summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        // It warns that the keys lie unencrypted; operations.md says so and how to keep them.
        services.AddLogging(log => log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
        services.AddDataProtection().SetApplicationName("Yangguang");
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, ILoggerFactory>((options, configuration, log) =>
            options.XmlRepository = new FileSystemXmlRepository(Folder(configuration), log));
        return services;
    }

    /// <summary>Made when missing; nobody but the installation's own account may look inside.</summary>
    public static DirectoryInfo Folder(IConfiguration configuration)
    {
        var folder = Directory.CreateDirectory(configuration["Keys:Folder"] ?? Path.Combine(PersistenceModule.DataFolder(configuration), "keys"));
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }
}
