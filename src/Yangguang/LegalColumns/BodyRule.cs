using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.LegalColumns;

/// <summary>Identifies a <see cref="BodyRule"/>.</summary>
public readonly record struct BodyRuleId(Guid Value) : IEntityId<BodyRuleId>
{
    public static BodyRuleId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>政府信息公开制度: a rule of the province, county or body about disclosure, listed behind the national ones.</summary>
public sealed class BodyRule : IBelongsToJurisdiction
{
    private BodyRule()
    {
    }

    public BodyRule(BodyRuleId id, Body body, RuleFacts facts)
    {
        (Id, JurisdictionId, BodyId) = (id, body.JurisdictionId, body.Id);
        (Title, Number, Issuer, IssuedOn, IndexNumber) = (facts.Title.Trim(), facts.Number.Trim(), facts.Issuer.Trim(), facts.IssuedOn, facts.IndexNumber.Trim());
    }

    public BodyRuleId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>发文字号; empty for an internal rule without one.</summary>
    public string Number { get; private set; } = "";

    public string Issuer { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    /// <summary>Index number of the record with its text; empty when only named.</summary>
    public string IndexNumber { get; private set; } = "";
}

/// <summary>What a clerk tells of a rule.</summary>
public sealed record RuleFacts(string Title, string Number, string Issuer, DateOnly IssuedOn, string IndexNumber);
