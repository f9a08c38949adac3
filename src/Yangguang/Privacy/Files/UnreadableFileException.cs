namespace Yangguang.Privacy.Files;

/// <summary>A file that cannot be searched; the message, in Chinese, says why and what to hand in instead.</summary>
public sealed class UnreadableFileException(string message) : Exception(message);
