namespace Yangguang.Rules.Records.Gate;

/// <summary>有效性 of a published record; read from dates, never typed.</summary>
public enum Validity
{
    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>尚未施行.</summary>
    NotYetInForce,

    /// <summary>已修改: amended, the rest still in force.</summary>
    Amended,

    /// <summary>失效.</summary>
    Expired,

    /// <summary>废止.</summary>
    Repealed,
}

/// <summary>The days that decide whether a record is in force.</summary>
/// <param name="EffectiveOn">施行日期: first day in force; null means from the start.</param>
/// <param name="ExpiresOn">失效日期: first day no longer in force; null means without end.</param>
/// <param name="AmendedOn">修改 in effect since.</param>
/// <param name="RepealedOn">废止 in effect since.</param>
public readonly record struct ValidityDays(DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? AmendedOn, DateOnly? RepealedOn)
{
    /// <summary>有效性 on a day. A repeal outweighs an expiry, an expiry an amendment.</summary>
    public Validity On(DateOnly day) =>
        RepealedOn <= day ? Validity.Repealed
        : ExpiresOn <= day ? Validity.Expired
        : EffectiveOn > day ? Validity.NotYetInForce
        : AmendedOn <= day ? Validity.Amended
        : Validity.InForce;
}
