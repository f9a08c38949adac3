using Yangguang.Audit;

namespace Yangguang.Catalog.LocalLaws;

[InWords("录入地方依据：《{title}》{number}")]
public sealed record LocalLawAdded(string Title, string Number);

[InWords("登记地方依据废止：《{title}》，{endedOn} 起")]
public sealed record LocalLawEnded(string Title, DateOnly EndedOn, string ReplacedBy);
