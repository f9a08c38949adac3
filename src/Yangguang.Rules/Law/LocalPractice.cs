using Yangguang.Rules.Time;

namespace Yangguang.Rules.Law;

/// <summary>
/// What the law leaves to the body or its county (本地做法). One record a jurisdiction, agreed with its 司法局 and passed to the
/// rules; no rule reads a setting from elsewhere. Days are working days unless said otherwise.
/// </summary>
public sealed record LocalPractice
{
    /// <summary>What a new jurisdiction starts with.</summary>
    public static LocalPractice Default { get; } = new();

    /// <summary>Time an applicant gets to correct a request: art. 30 asks for a "reasonable" period, printed in the notice.</summary>
    public int CorrectionPeriod { get; init; } = 15;

    /// <summary>Days waited after the correction period before a request is closed, for letters under way.</summary>
    public int CorrectionGrace { get; init; } = 3;

    /// <summary>
    /// Whether a correction notice sent later than art. 30 allows still restarts the reply period. The law is silent; by
    /// default it does not, so that a body gains nothing by being late.
    /// </summary>
    public bool LateCorrectionNoticeRestarts { get; init; }

    /// <summary>Whether the day an opinion comes back is excluded from the reply period; alarms use Conservative in any case.</summary>
    public ExclusionMode ExclusionMode { get; init; } = ExclusionMode.Standard;

    /// <summary>Time set to an organ consulted under art. 33 ¶3 that is not a joint maker.</summary>
    public int OtherOrganLimit { get; init; } = 15;

    /// <summary>Days after which an unconfirmed internet, fax or plain-mail request raises an alarm.</summary>
    public int ConfirmationAlarm { get; init; } = 1;

    /// <summary>Days after which an unconfirmed request shows red.</summary>
    public int ConfirmationOverdue { get; init; } = 2;

    /// <summary>Time to pay an information processing fee: a provincial notice repeats the national 20 days; verify.</summary>
    public int FeePaymentPeriod { get; init; } = 20;

    /// <summary>Time to handle a request to correct records about oneself (更正): art. 41 sets none.</summary>
    public int RecordCorrectionPeriod { get; init; } = 20;

    /// <summary>Time to publish how opinions were treated after a public consultation closes; the decision rules set none.</summary>
    public int FeedbackPeriod { get; init; } = 20;

    /// <summary>The latest day that still scores as 及时 (promptly) in a catalogue's 公开时限.</summary>
    public int PromptCeiling { get; init; } = 5;

    /// <summary>The latest day that still scores as 实时 (in real time) in a catalogue's 公开时限.</summary>
    public int RealTimeCeiling { get; init; } = 1;

    /// <summary>Days of the month on which documents go to archive and library (两馆移交).</summary>
    public IReadOnlyList<int> HandOverDays { get; init; } = [5, 20];

    /// <summary>Departments' annual report: art. 49 says 31 January; a county may ask for it earlier, never later.</summary>
    public MonthDay DepartmentReportDay { get; init; } = new(1, 31);

    /// <summary>The county's annual report: art. 49 says 31 March; a city may ask for it earlier, never later.</summary>
    public MonthDay GovernmentReportDay { get; init; } = new(3, 31);

    /// <summary>Months from the arrival of a new area's guide to the end of each of the four tasks it opens.</summary>
    public IReadOnlyList<int> NewAreaMonths { get; init; } = [1, 1, 2, 4];

    /// <summary>Time to review an urgent publication afterwards: the law sets none.</summary>
    public int UrgentReviewPeriod { get; init; } = 3;

    /// <summary>The latest day of an interpretation that does not come out together with its document: cities that set one say 3.</summary>
    public int InterpretationPeriod { get; init; } = 3;

    /// <summary>Time to open the topics of a meeting, never longer than art. 26 allows: rules of openness say "in time".</summary>
    public int MeetingOpeningPeriod { get; init; } = 10;

    /// <summary>Months after which a body looks through its guide, rules, statutory content, reports and basic catalogue again.</summary>
    public int ColumnReviewMonths { get; init; } = 6;

    /// <summary>Time to explain many or repeated requests: art. 35 of the disclosure regulation sets none; printed in the letter that asks.</summary>
    public int ReasonPeriod { get; init; } = 10;

    /// <summary>
    /// Months for which the number of an applicant's identity paper is kept after a case is filed: the shortest time that the purpose
    /// needs (个人信息保护法 art. 19); the year of reconsideration and a lawsuit after it are over by then.
    /// </summary>
    public int IdentityRetentionMonths { get; init; } = 24;
}
