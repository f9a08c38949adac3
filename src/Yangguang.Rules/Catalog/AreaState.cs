using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog;

/// <summary>What stands at a place of the matrix body × area. Every place has exactly one.</summary>
public enum AreaState
{
    /// <summary>有目录: the body has a catalogue in force for the area.</summary>
    HasCatalog,

    /// <summary>不涉及: the area does not concern the body, and it says why.</summary>
    NotInvolved,

    /// <summary>待编制: nothing yet, and nobody has said why.</summary>
    ToBeCompiled,
}

/// <summary>Decides what stands at a place of the matrix.</summary>
public static class AreaStates
{
    /// <summary>A catalogue in force wins; without one only a reason makes 不涉及.</summary>
    public static AreaState Of(bool hasCatalogInForce, string? notInvolvedBecause) =>
        hasCatalogInForce ? AreaState.HasCatalog
        : string.IsNullOrWhiteSpace(notInvolvedBecause) ? AreaState.ToBeCompiled
        : AreaState.NotInvolved;

    /// <summary>Whether a body may declare an area 不涉及: never without a reason, never over a catalogue in force.</summary>
    public static Ruling MayDeclareNotInvolved(bool hasCatalogInForce, string? because)
    {
        if (hasCatalogInForce)
            return Ruling.Refused("area.not-involved.has-catalog", "该主体在此领域已有现行目录，不能登记为“不涉及”；请先按程序废止目录。", Laws.GrassrootsOpenness());
        return string.IsNullOrWhiteSpace(because)
            ? Ruling.Refused("area.not-involved.no-reason", "请写明不涉及此领域的原因，原因将随目录一并公开。", Laws.GrassrootsOpenness())
            : Ruling.Allowed;
    }
}
