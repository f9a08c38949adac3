using Yangguang.Audit;

namespace Yangguang.Catalog.Profiles;

[InWords("切换领域方案：{name}，增加 {opened} 个领域，减少 {closed} 个领域，依据 {basis}")]
public sealed record ProfileAdopted(string Name, int Opened, int Closed, string Basis);

[InWords("新领域任务：{area} 领域 {tasks} 项，收到指引 {guideOn}")]
public sealed record AreaOpened(string Area, int Tasks, DateOnly GuideOn);

[InWords("领域任务办结：{area} 领域“{task}”，{outcome}")]
public sealed record AreaTaskFinished(string Area, string Task, string Outcome);

[InWords("确定领域分工：{area} 领域，牵头 {lead}，参与 {joint} 个单位")]
public sealed record AreaAssigned(string Area, string Lead, int Joint);
