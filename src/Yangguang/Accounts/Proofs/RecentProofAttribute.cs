namespace Yangguang.Accounts.Proofs;

/// <summary>
/// 身份确认: what this handler (or every form of this page) does asks for a proof of identity that is not older than ten
/// minutes. The form typed is kept while the proof is given and carried out right after it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RecentProofAttribute : Attribute
{
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);
}
