using Yangguang.Audit;

namespace Yangguang.Catalog.Organisations;

[InWords("机构对照：“{printed}”对照为{body}")]
public sealed record OrganisationMatched(string Printed, string Body);

[InWords("机构对照：“{printed}”保持原样")]
public sealed record OrganisationKept(string Printed);
