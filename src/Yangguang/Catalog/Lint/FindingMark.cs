using System.Security.Cryptography;
using System.Text;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>A short name for a finding of a row that a button can carry: it fits only while the finding stands as it was shown.</summary>
internal static class FindingMark
{
    public static string Of(LintFinding finding) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{finding.Rule}\n{finding.Cell}\n{finding.Repair?.Old}\u0001{finding.Repair?.New}")).AsSpan(0, 6));
}
