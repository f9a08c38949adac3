using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Health;

/// <summary>What room is left where the installation keeps its files; below <c>Health:FreeMegabytes</c> the node is not ready.</summary>
public sealed class FreeDisk(IConfiguration configuration)
{
    private const long Megabyte = 1024 * 1024;
    private const long UsualLeast = 500;

    /// <summary>Null where the system does not say.</summary>
    public long? Free
    {
        get
        {
            try
            {
                return new DriveInfo(PersistenceModule.DataFolder(configuration)).AvailableFreeSpace;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return null;
            }
        }
    }

    public bool IsLow => Free is { } free && free < configuration.GetValue("Health:FreeMegabytes", UsualLeast) * Megabyte;
}
