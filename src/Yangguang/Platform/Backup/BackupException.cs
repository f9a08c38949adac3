namespace Yangguang.Platform.Backup;

/// <summary>A backup cannot be made, opened or put back; the message, in Chinese, names the part and how to mend it.</summary>
public sealed class BackupException(string message) : Exception(message);
