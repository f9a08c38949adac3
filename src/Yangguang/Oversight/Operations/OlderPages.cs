using System.Collections.Concurrent;
using Yangguang.Bodies;

namespace Yangguang.Oversight.Operations;

/// <summary>Up to which index number the older pages were looked at; a restart begins again.</summary>
public sealed class OlderPages
{
    private readonly ConcurrentDictionary<JurisdictionId, string> _reached = [];

    internal string After(JurisdictionId jurisdiction) => _reached.GetValueOrDefault(jurisdiction, "");

    internal void Reached(JurisdictionId jurisdiction, string number) => _reached[jurisdiction] = number;
}
