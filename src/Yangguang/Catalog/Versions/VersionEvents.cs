using Yangguang.Audit;

namespace Yangguang.Catalog.Versions;

[InWords("起草目录新版本：{area} 领域第 {number} 版")]
public sealed record VersionStarted(string Area, int Number, int BaseNumber);

[InWords("修改目录草稿：{area} 领域第 {number} 版“{name}”")]
public sealed record VersionRowSaved(string Area, int Number, string Name);

[InWords("从目录草稿删除：{area} 领域第 {number} 版“{name}”")]
public sealed record VersionRowRemoved(string Area, int Number, string Name);

[InWords("导入目录草稿：{area} 领域第 {number} 版，新增 {added} 行，更新 {changed} 行")]
public sealed record RowsImported(string Area, int Number, int Added, int Changed);

[InWords("放弃目录草稿：{area} 领域第 {number} 版")]
public sealed record VersionAbandoned(string Area, int Number);

[InWords("目录提交公开办审核：{area} 领域第 {number} 版，{reason}")]
public sealed record VersionSubmitted(string Area, int Number, string Reason);

[InWords("目录退回修改：{area} 领域第 {number} 版，{reason}")]
public sealed record VersionReturned(string Area, int Number, string Reason, int RowRemarks);

[InWords("目录批准：{area} 领域第 {number} 版，{effectiveOn} 生效")]
public sealed record VersionApproved(string Area, int Number, DateOnly EffectiveOn);

[InWords("目录生效：{area} 领域第 {number} 版，新增 {added} 行，修改 {changed} 行，删除 {dropped} 行")]
public sealed record VersionCameIntoForce(string Area, int Number, int Added, int Changed, int Dropped);

[InWords("目录草稿逐行合并：{area} 领域第 {number} 版，由第 {from} 版改为以第 {onto} 版为基础")]
public sealed record VersionRebased(string Area, int Number, int From, int Onto);
