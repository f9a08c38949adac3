using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Checking;

/// <summary>Whose signatures are believed; known from elsewhere than what is checked.</summary>
public sealed record TrustedKeys(NoteKey Log, IReadOnlyList<NoteKey> Witnesses);
