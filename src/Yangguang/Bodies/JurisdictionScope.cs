namespace Yangguang.Bodies;

/// <summary>Which jurisdiction this unit of work serves. Until it is entered, no row of any jurisdiction is seen.</summary>
public sealed class JurisdictionScope
{
    public Jurisdiction? Current { get; private set; }

    public JurisdictionId Id => Current?.Id ?? default;

    public void Enter(Jurisdiction jurisdiction) => Current = jurisdiction;
}
