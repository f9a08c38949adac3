namespace Yangguang.Records.Mirror;

/// <summary>One page of a collection as it came.</summary>
/// <param name="Path">Its name within the collection, forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Address">Where it stood, when the collection tells.</param>
/// <param name="IsText">True for text made of a feed, which has no encoding to find.</param>
public sealed record SavedPage(string Path, byte[] Content, string Address = "", bool IsText = false);
