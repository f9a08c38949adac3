using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;

namespace Yangguang.Demo;

/// <summary>New rows on their way to the database, with what is noted about them.</summary>
internal sealed class Rows(JurisdictionId jurisdiction, DemoTime time)
{
    private readonly List<object> _rows = [];

    public IReadOnlyList<object> All => _rows;

    public void Add(object row) => _rows.Add(row);

    public void AddRange(IEnumerable<object> rows) => _rows.AddRange(rows);

    public void Note(Actor actor, BodyId body, Guid subject, object happened) =>
        _rows.Add(new AuditEntry(jurisdiction, time.GetUtcNow(), actor, body, subject, happened));
}
