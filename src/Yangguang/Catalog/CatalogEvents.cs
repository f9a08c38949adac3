using Yangguang.Audit;

namespace Yangguang.Catalog;

[InWords("声明不涉及：{area} 领域，{explanation}")]
public sealed record NotInvolvedDeclared(string Area, string Explanation);

[InWords("采用参考目录起草：{area} 领域 {rows} 项")]
public sealed record ReferenceAdopted(string Area, int Rows);
