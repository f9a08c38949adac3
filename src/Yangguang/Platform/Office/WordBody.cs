using Yangguang.Platform.Html;

namespace Yangguang.Platform.Office;

/// <summary>What a Word document says, and what of it was left behind, in words for the person who brought it.</summary>
public sealed record WordBody(RichText Text, IReadOnlyList<string> Notes);

/// <summary>A picture of a Word document.</summary>
public sealed record WordPicture(byte[] Content, string Description);
