using Yangguang.Accounts;
using Yangguang.Demo.County;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Demo.History;

/// <summary>Takes records of one body through the gate as its people would, with the traces they would leave.</summary>
internal sealed class DemoGate(DemoBody body, DemoTime time, Rows rows)
{
    private readonly Dictionary<int, IndexSequence> _sequences = [];

    public IEnumerable<IndexSequence> Sequences => _sequences.Values;

    public void Submit(GovernmentRecord record, DateOnly on)
    {
        record.Submit(body.Clerk, on, time);
        Note(body.Clerk, record, new RecordSubmitted(record.Content.Title));
    }

    /// <summary>Clears the steps before the signature, as many as asked.</summary>
    public void Pass(GovernmentRecord record, int most = int.MaxValue)
    {
        for (var done = 0; done < most && record.State.IsUnderReview() && record.State != RecordState.SignOff; done++)
        {
            var step = record.State.Waits()!.Value;
            var answers = step == GateStep.Attribute ? record.Content.Attribute!.Value.InWords() : Answers(step);
            record.Pass(step, answers, body.Reviewer, time);
            Note(body.Reviewer, record, new StepPassed(step.InWords(), answers));
        }
    }

    public void Sign(GovernmentRecord record, DateOnly on, PublicationPlan? plan = null)
    {
        Pass(record);
        record.Sign(plan ?? new PublicationPlan(), "", body.Reviewer, on, time);
        if (record.ScheduledAt is { } hour)
            Note(body.Reviewer, record, new PublicationScheduled(hour.HourText()));
    }

    public RecordEdition Publish(GovernmentRecord record, DateOnly on)
    {
        Sign(record, on);
        var edition = record.Publish(NewId(), Number(record, on), body.Reviewer, time.GetUtcNow());
        Note(body.Reviewer, record, new RecordPublished(edition.IndexNumber, edition.Content.Title, edition.Digest, edition.Number));
        rows.Add(edition);
        return edition;
    }

    public RecordEdition PublishUrgently(GovernmentRecord record, string reason, DateOnly reviewBy)
    {
        Pass(record, 1);
        var edition = record.PublishUrgently(NewId(), Number(record, reviewBy), reason, reviewBy, body.Reviewer, time.GetUtcNow());
        Note(body.Reviewer, record, new RecordPublishedUrgently(edition.IndexNumber, edition.Content.Title, edition.Digest, reason, $"{reviewBy:yyyy-MM-dd}"));
        rows.Add(edition);
        return edition;
    }

    public void Register(GovernmentRecord record, DateOnly on)
    {
        Sign(record, on);
        var edition = record.Register(NewId(), Number(record, on), time.GetUtcNow());
        Note(body.Reviewer, record, new RecordRegistered(edition.IndexNumber, edition.Content.Title, edition.Content.Attribute!.Value.InWords()));
        rows.Add(edition);
    }

    public void Refer(GovernmentRecord record, string doubt)
    {
        record.Refer(doubt, body.Reviewer, time);
        Note(body.Reviewer, record, new DoubtReferred(doubt));
    }

    public void Return(GovernmentRecord record, string reason)
    {
        record.Return(reason, body.Reviewer, time);
        Note(body.Reviewer, record, new RecordReturned(record.ReturnReason));
    }

    public void Note(Actor actor, GovernmentRecord record, object happened) => rows.Note(actor, body.Body.Id, record.Id.Value, happened);

    private string Number(GovernmentRecord record, DateOnly on)
    {
        if (record.IndexNumber is { } given)
            return given;
        if (!_sequences.TryGetValue(on.Year, out var sequence))
            _sequences[on.Year] = sequence = new IndexSequence(body.Body, on.Year);
        return IndexNumberFormat.National.Number(body.Body.Code, record.AreaCode, on, sequence.Take());
    }

    private RecordEditionId NewId() => EntityId.New<RecordEditionId>(time);

    private static string Answers(GateStep step) => step switch
    {
        GateStep.Secrecy => $"三问均已确认（{SecrecyQuestions.All.Count}项）",
        GateStep.Privacy => "不含个人信息",
        _ => "解读方案已核对",
    };
}
