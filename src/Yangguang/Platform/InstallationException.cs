namespace Yangguang.Platform;

/// <summary>
/// Something about the installation that its operator must mend before it can run. The message is Chinese and says how; the
/// program prints it without a stack trace and ends with <see cref="ExitCode"/>.
/// </summary>
public sealed class InstallationException(string message, Exception? inner = null) : Exception(message, inner)
{
    public const int ExitCode = 1;
}
