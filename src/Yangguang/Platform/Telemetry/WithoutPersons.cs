using System.Diagnostics;
using OpenTelemetry;

namespace Yangguang.Platform.Telemetry;

/// <summary>
/// Takes out of a trace what tells of a person before it leaves: addresses with their query codes and search words, where somebody
/// came from and with what. The route that answered stays.
/// </summary>
internal sealed class WithoutPersons : BaseProcessor<Activity>
{
    private static readonly string[] Telling =
        ["url.full", "url.path", "url.query", "http.target", "http.url", "client.address", "client.port", "network.peer.address", "network.peer.port", "user_agent.original", "http.user_agent", "enduser.id", "db.query.text", "db.statement"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
            data.SetTag(tag, null);
    }
}
