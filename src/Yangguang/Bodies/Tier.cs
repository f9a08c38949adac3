namespace Yangguang.Bodies;

/// <summary>层级: where in the hierarchy a body stands or a catalogue row applies.</summary>
public enum Tier
{
    Province,
    City,
    County,
    Township,
    Village,
}
