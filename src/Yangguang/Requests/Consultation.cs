using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Requests;

/// <summary>Identifies a <see cref="Consultation"/>.</summary>
public readonly record struct ConsultationId(Guid Value) : IEntityId<ConsultationId>
{
    public static ConsultationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>征求意见: one letter to a third party, a joint maker or another organ, its answer or its silence (arts. 32–34).</summary>
public sealed class Consultation : IBelongsToJurisdiction
{
    private Consultation()
    {
    }

    internal Consultation(ConsultationId id, InformationRequest request, NewConsultation asked)
    {
        Id = id;
        JurisdictionId = request.JurisdictionId;
        RequestId = request.Id;
        Kind = asked.Kind;
        Party = asked.SealedParty;
        BodyId = asked.BodyId;
        About = asked.About;
        SentOn = asked.SentOn;
    }

    public ConsultationId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RequestId RequestId { get; private set; }

    public ConsultationKind Kind { get; private set; }

    /// <summary>Name and address of the party, encrypted like an applicant's.</summary>
    public string Party { get; private set; } = "";

    /// <summary>The organ asked, where it works with this desk and can answer in its own box.</summary>
    public BodyId? BodyId { get; private set; }

    /// <summary>What is asked about.</summary>
    public string About { get; private set; } = "";

    public DateOnly SentOn { get; private set; }

    /// <summary>Day they received the letter; their time runs from here.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Null while open; <see cref="Opinion.Silent"/> when their time ran out.</summary>
    public Opinion? Opinion { get; private set; }

    /// <summary>What they said, encrypted: it may hold secrets that the letter is there to protect.</summary>
    public string Answer { get; private set; } = "";

    public bool IsOpen => Opinion is null;

    /// <summary>Last day of their time; counted from sending until it is known when they received it.</summary>
    public Deadline AnswerBy(CaseClock clock) => Kind switch
    {
        ConsultationKind.ThirdParty => ThirdPartyConsultation.AnswerBy(clock.Calendar, ReceivedOn ?? SentOn),
        ConsultationKind.JointMaker => JointMakerConsultation.AnswerBy(clock.Calendar, ReceivedOn ?? SentOn),
        _ => OtherOrganConsultation.AnswerBy(clock.Calendar, ReceivedOn ?? SentOn, clock.Practice),
    };

    /// <summary>The days taken out of the reply period: to the answer, or to the end of their time.</summary>
    public Exclusion Taken(CaseClock clock) => TakenIfAnswered(AnsweredOn, clock);

    /// <summary>The days that an answer on a day would take.</summary>
    internal Exclusion TakenIfAnswered(DateOnly? on, CaseClock clock)
    {
        var letter = new ConsultationLetter(SentOn, ReceivedOn ?? SentOn, on);
        return Kind switch
        {
            ConsultationKind.ThirdParty => ThirdPartyConsultation.Taken(clock.Calendar, letter),
            ConsultationKind.JointMaker => JointMakerConsultation.Taken(clock.Calendar, letter),
            _ => OtherOrganConsultation.Taken(clock.Calendar, letter, clock.Practice),
        };
    }

    internal void Receive(DateOnly on) => ReceivedOn = on;

    internal void Close(ConsultationAnswer answer)
    {
        Opinion = answer.Opinion;
        AnsweredOn = answer.Opinion == Requests.Opinion.Silent ? null : answer.On;
        Answer = answer.SealedWords;
    }
}

/// <summary>Whom a letter goes to; the law gives each a different period and a different meaning to silence.</summary>
public enum ConsultationKind
{
    /// <summary>第三方.</summary>
    ThirdParty,

    /// <summary>共同制作机关.</summary>
    JointMaker,

    /// <summary>其他机关.</summary>
    OtherOrgan,
}

/// <summary>What came back.</summary>
public enum Opinion
{
    /// <summary>同意公开.</summary>
    Agrees,

    /// <summary>不同意公开.</summary>
    Objects,

    /// <summary>部分同意.</summary>
    AgreesPartly,

    /// <summary>逾期未答复.</summary>
    Silent,
}

/// <summary>A letter about to be sent.</summary>
public sealed record NewConsultation(ConsultationKind Kind, string SealedParty, BodyId? BodyId, string About, DateOnly SentOn);

/// <summary>An answer, or the end of waiting for one.</summary>
public sealed record ConsultationAnswer(Opinion Opinion, DateOnly On, string SealedWords = "");
