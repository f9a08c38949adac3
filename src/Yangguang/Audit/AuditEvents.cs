namespace Yangguang.Audit;

/// <summary>Old entries went out into a file. The chain goes on from here: this entry is itself sealed, and carries the seal it goes on from.</summary>
[InWords("操作记录第 {from} 条至第 {through} 条按保存期限移出，存为 {file}")]
public sealed record AuditTakenOut(long From, long Through, string Hash, string File, string Digest);

/// <summary>Somebody took a copy of the trail with them.</summary>
[InWords("导出操作记录 {entries} 条（{form}），链首为第 {sequence} 条")]
public sealed record AuditExported(string Form, string Asked, long Entries, long Sequence, string Head);
