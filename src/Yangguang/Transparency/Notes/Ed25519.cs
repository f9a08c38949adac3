using Org.BouncyCastle.Security;
using Curve = Org.BouncyCastle.Math.EC.Rfc8032.Ed25519;

namespace Yangguang.Transparency.Notes;

/// <summary>Signatures of RFC 8032; the base library has none of this curve.</summary>
internal static class Ed25519
{
    public const int KeyLength = 32;
    public const int SignatureLength = 64;

    public static byte[] NewSeed()
    {
        var seed = new byte[KeyLength];
        Curve.GeneratePrivateKey(new SecureRandom(), seed);
        return seed;
    }

    public static byte[] PublicKey(byte[] seed)
    {
        var key = new byte[KeyLength];
        Curve.GeneratePublicKey(seed, 0, key, 0);
        return key;
    }

    public static byte[] Sign(byte[] seed, byte[] message)
    {
        var signature = new byte[SignatureLength];
        Curve.Sign(seed, 0, message, 0, message.Length, signature, 0);
        return signature;
    }

    public static bool Verify(byte[] key, byte[] message, byte[] signature) =>
        signature.Length == SignatureLength && Curve.Verify(signature, 0, key, 0, message, 0, message.Length);
}
