using FsCheck;
using FsCheck.Fluent;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Desk;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Desk;

/// <summary>What a step is said to do is what it then does, over random lives of a case (D6).</summary>
public sealed class ForecastTests
{
    private const int Acts = 14;

    private static readonly Actor Head = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "吴主任", default, StaffRole.OfficeHead);

    private static readonly CaseAct[] Moving =
        [CaseAct.Extend, CaseAct.Consult, CaseAct.CloseLetter, CaseAct.AskCorrection, CaseAct.Correction, CaseAct.Fee, CaseAct.Payment, CaseAct.AskReason, CaseAct.AcceptReason];

    // What these show is what follows if the other side then does its part; the day of the act itself leaves the deadline alone.
    private static readonly CaseAct[] Conditional = [CaseAct.AskCorrection, CaseAct.Fee];

    [Fact]
    public void The_deadline_shown_before_a_step_is_the_deadline_after_it() => Prop.ForAll(
        Gen.Choose(0, 9999).ArrayOf(Acts).ToArbitrary(), Live).QuickCheckThrowOnFailure();

    private static void Live(int[] dice)
    {
        var day = new DateOnly(2026, 2, 9);
        var time = new FakeTime();
        var received = new NewRequest(
            BodyId.From(Guid.Empty), new() { Channel = ReceiptChannel.InPerson, ArrivedOn = day }, GivenRequests.Wish, ApplicantKind.NaturalPerson, "", "", "");
        var request = new InformationRequest(EntityId.New<RequestId>(time), JurisdictionId.From(Guid.Empty), received, On(day), default);
        request.Register("YSQ-1", Head, On(day));
        foreach (var die in dice)
        {
            day = day.AddDays(die % 5);
            var input = new ActInput
            {
                Act = Moving[die / 5 % Moving.Length],
                On = day,
                Days = 1 + (die % 20),
                Kind = (ConsultationKind)(die % 3),
                Letter = request.Consultations.FirstOrDefault(letter => letter.IsOpen)?.Id.Value,
            };
            if (input.Act == CaseAct.AcceptReason)
                input.On = die % 2 == 0 ? null : day.AddDays(60);
            Step(request, input, On(day), time);
        }
    }

    private static void Step(InformationRequest request, ActInput input, CaseClock clock, FakeTime time)
    {
        var shown = CaseForecast.Of(request, input, clock);
        try
        {
            Take(request, input, clock, time);
        }
        catch (RuleViolationException)
        {
            return;
        }

        if (shown is not null && !Conditional.Contains(input.Act))
            Assert.Equal(shown.After.DueOn, request.DueOn);
    }

    private static void Take(InformationRequest request, ActInput input, CaseClock clock, FakeTime time)
    {
        switch (input.Act)
        {
            case CaseAct.Extend: request.Extend(input.Days, clock.Today, Head, clock); break;
            case CaseAct.Consult: request.Consult(EntityId.New<ConsultationId>(time), new(input.Kind, "", null, "内容", clock.Today), Head, clock); break;
            case CaseAct.CloseLetter when input.Letter is { } letter: request.CloseConsultation(ConsultationId.From(letter), new(Opinion.Agrees, clock.Today), Head, clock); break;
            case CaseAct.AskCorrection: request.AskCorrection(clock.Today, Head, clock); break;
            case CaseAct.Correction: request.NoteCorrection(clock.Today, GivenRequests.Wish, Head, clock); break;
            case CaseAct.Fee: request.NoticeFee(10_00, clock.Today, Head, clock); break;
            case CaseAct.Payment: request.NotePayment(clock.Today, Head, clock); break;
            case CaseAct.AskReason: request.AskReason(clock.Today, Head, clock); break;
            case CaseAct.AcceptReason: request.AcceptReason(input.On, Head, clock); break;
            default: break;
        }
    }

    private static CaseClock On(DateOnly day) => new(WorkingCalendar.National, LocalPractice.Default, day);
}
