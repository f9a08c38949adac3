namespace Yangguang.Rules.Requests;

/// <summary>What it means that a consulted party lets its time pass without an answer.</summary>
public enum Silence
{
    /// <summary>Nothing: the body decides by the regulation itself.</summary>
    OrganDecides,

    /// <summary>Consent to disclosure.</summary>
    Consent,
}
