using Yangguang.Search.Asking;

namespace Yangguang.Search.Portal;

/// <summary>Hits to show with the words of the question marked. Model of _Hits.</summary>
public sealed record HitList(IReadOnlyList<AnsweredHit> Hits, Question Question, IReadOnlyDictionary<string, string> Kinds);
