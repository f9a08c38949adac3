using Yangguang.Audit;

namespace Yangguang.Catalog;

[InWords("声明不涉及：{area} 领域，{explanation}")]
public sealed record NotInvolvedDeclared(string Area, string Explanation);
