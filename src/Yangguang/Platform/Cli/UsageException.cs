namespace Yangguang.Platform.Cli;

/// <summary>A verb was asked for something it cannot do; the message, in Chinese, says what and how to mend it. Exit code 2.</summary>
public sealed class UsageException(string message) : Exception(message);
