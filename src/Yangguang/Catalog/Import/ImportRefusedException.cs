namespace Yangguang.Catalog.Import;

/// <summary>The file as a whole cannot be imported; the message is Chinese, names the place and the remedy.</summary>
public sealed class ImportRefusedException(string message) : Exception(message);
