namespace Yangguang.Accounts.Proofs;

/// <summary>The page that asks for a proof: the form as it was sent, held in hidden fields, and where it goes on.</summary>
public sealed record ProofQuestion(string Action, IReadOnlyList<KeyValuePair<string, string>> Held, string? Error, bool HasCode, bool HasPasskey)
{
    public const string Password = "proof.password", Code = "proof.code", Passkey = "proof.passkey";

    public static bool IsAnswer(string field) => field is Password or Code or Passkey;
}
