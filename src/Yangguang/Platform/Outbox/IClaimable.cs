namespace Yangguang.Platform.Outbox;

/// <summary>Work that falls due at an instant and is claimed by whoever takes it on, so that no other node does so too.</summary>
public interface IClaimable
{
    /// <summary>Puts the next attempt off to the end of the claim, when it falls due again should its holder not have finished.</summary>
    void Claim(DateTimeOffset until);
}
