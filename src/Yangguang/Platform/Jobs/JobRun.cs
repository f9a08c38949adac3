using Yangguang.Bodies;

namespace Yangguang.Platform.Jobs;

/// <summary>任务运行情况: how a job went last in a jurisdiction. One row for each; the nodes of an installation share it.</summary>
public sealed class JobRun : IBelongsToJurisdiction
{
    /// <summary>How much of what a run said is kept, in characters.</summary>
    public const int LongestSaying = 300;

    private JobRun()
    {
    }

    public JobRun(JurisdictionId jurisdiction, string name) => (JurisdictionId, Name) = (jurisdiction, name);

    public JurisdictionId JurisdictionId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateTimeOffset? SucceededAt { get; private set; }

    /// <summary>立即运行: since when somebody waits for it to run out of turn.</summary>
    public DateTimeOffset? WantedAt { get; private set; }

    /// <summary>Until when the node that runs it keeps the others away; null when nobody does.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Failures since the last success.</summary>
    public int Failures { get; private set; }

    /// <summary>What it did, or what stood in its way.</summary>
    public string Said { get; private set; } = "";

    public bool IsFailing => Failures > 0;

    public void Want(DateTimeOffset now) => WantedAt ??= now;

    public void Succeed(DateTimeOffset began, DateTimeOffset ended, string said)
    {
        End(began, ended, said);
        (SucceededAt, Failures) = (ended, 0);
    }

    public void Fail(DateTimeOffset began, DateTimeOffset ended, string why)
    {
        End(began, ended, why);
        Failures++;
    }

    private void End(DateTimeOffset began, DateTimeOffset ended, string said)
    {
        (StartedAt, EndedAt, WantedAt, ClaimedUntil) = (began, ended, null, null);
        Said = said.Length > LongestSaying ? said[..LongestSaying] : said;
    }
}
