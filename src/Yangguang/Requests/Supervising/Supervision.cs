using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Supervising;

/// <summary>Identifies a <see cref="Supervision"/>.</summary>
public readonly record struct SupervisionId(Guid Value) : IEntityId<SupervisionId>
{
    public static SupervisionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>督办: the county's office urges an organ over a request, and the organ says what it did (art. 46).</summary>
public sealed class Supervision : IBelongsToJurisdiction
{
    private Supervision()
    {
    }

    internal Supervision(SupervisionId id, InformationRequest request, string text, DateOnly answerBy, Actor by, DateOnly on)
    {
        (Id, JurisdictionId, BodyId, RequestId) = (id, request.JurisdictionId, request.BodyId, request.Id);
        (Text, AnswerBy, UrgedBy, UrgedOn) = (text.Trim(), answerBy, by.Name, on);
    }

    public SupervisionId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The organ urged.</summary>
    public BodyId BodyId { get; private set; }

    public RequestId RequestId { get; private set; }

    /// <summary>督办要求.</summary>
    public string Text { get; private set; } = "";

    public string UrgedBy { get; private set; } = "";

    public DateOnly UrgedOn { get; private set; }

    /// <summary>Day by which the organ answers.</summary>
    public DateOnly AnswerBy { get; private set; }

    /// <summary>办理情况, as the organ reports it.</summary>
    public string Answer { get; private set; } = "";

    public string AnsweredBy { get; private set; } = "";

    public DateOnly? AnsweredOn { get; private set; }

    public void Report(string answer, Actor by, DateOnly on)
    {
        SupervisionRules.IsOpen(this).OrRefuse();
        RequestRules.IsTold(answer, "办理情况").OrRefuse();
        (Answer, AnsweredBy, AnsweredOn) = (answer.Trim(), by.Name, on);
    }
}

/// <summary>Who urges whom, about what, by when.</summary>
internal static class SupervisionRules
{
    public static Ruling Supervises(Actor actor) => actor.May(Permission.MaySuperviseDuties)
        ? Ruling.Allowed
        : Ruling.Refused("supervision.not-office", "督办由政务公开主管部门发出。", Laws.DisclosureRegulation("第四十六条"));

    public static Ruling IsAsked(string text, DateOnly answerBy, DateOnly today) =>
        text.Trim().Length == 0 ? Ruling.Refused("supervision.empty", "请写明督办的要求。")
        : answerBy < today ? Ruling.Refused("supervision.past", $"反馈日期{answerBy:yyyy-MM-dd}早于今天，请改为今天或者以后。")
        : Ruling.Allowed;

    public static Ruling IsOpen(Supervision supervision) => supervision.AnsweredOn is null
        ? Ruling.Allowed
        : Ruling.Refused("supervision.answered", $"这次督办已于 {supervision.AnsweredOn:yyyy-MM-dd} 反馈。");
}
