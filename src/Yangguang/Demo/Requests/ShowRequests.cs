using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Demo.County;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Corrections;
using Yangguang.Requests.Supervising;
using Yangguang.Requests.Zones;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Demo.Requests;

/// <summary>This year's requests in the offices of the county, as last year's report was counted before the platform was used: made by the use cases of the desk, with the clock where the story is.</summary>
internal sealed class ShowRequests(StoryServices story, JurisdictionScope scope, TimeProvider clock)
{
    public async Task Run(Actor officer, CancellationToken cancellation)
    {
        var today = clock.Today();
        var time = new DemoTime(OfficeHours.Morning(today.AddYears(-2), new Dice("requests")));
        await using var services = story.At(time);
        await using var within = services.CreateAsyncScope();
        within.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(scope.Current!);
        var db = within.ServiceProvider.GetRequiredService<YangguangDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Database.AutoSavepointsEnabled = false;
        var bodies = new BodiesOfPlot(await db.Staff.AsNoTracking().Where(staff => staff.Role == StaffRole.RequestOfficer || staff.Role == StaffRole.OfficeHead).ToListAsync(cancellation));
        await Open(bodies, db, within.ServiceProvider, cancellation);
        await Zones(bodies, within.ServiceProvider, time, today);
        foreach (var plot in RequestPlots.All.Where(plot => today.AddDays(-plot.DaysAgo).Year == today.Year))
        {
            db.ChangeTracker.Clear();
            var id = await new PlayRequest(within.ServiceProvider, plot, bodies.Clerk(plot.Login), bodies.Head(plot.Login), time, today).Run(bodies);
            if (plot is { Stop: RequestStop.Review, DaysAgo: > 40 })
                await UrgeOnce(within.ServiceProvider, id, officer, time, today);
        }

        await Correct(within.ServiceProvider, bodies, time, today);
        await new ShowReaders(within.ServiceProvider, bodies, time, today).Run(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task Open(BodiesOfPlot bodies, YangguangDb db, IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var login in DemoAccounts.Offices)
        {
            var id = bodies.Of(login);
            var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == id, cancellation);
            await services.GetRequiredService<KeepOffice>().Run(id, Facts(body), isOpen: true, Actor.System, cancellation);
        }
    }

    /// <summary>A corner in the county's hall and one in a township's, each used a little.</summary>
    private static async Task Zones(BodiesOfPlot bodies, IServiceProvider services, DemoTime time, DateOnly today)
    {
        (string Login, string Code, string Name, string Place)[] zones =
            [("officer", "dating", "县政务服务大厅政务公开专区", "县政务服务中心一楼"), ("qingxi", "qingxi", "青溪镇便民服务中心政务公开专区", "青溪镇便民服务中心")];
        foreach (var (login, code, name, place) in zones)
        {
            time.MoveTo(OfficeHours.Morning(today.AddDays(-30), new Dice(code)));
            var zone = await services.GetRequiredService<KeepZone>().Run(bodies.Of(login), code, new ZoneFacts
            {
                Name = name,
                Place = place,
                OfficeHours = "工作日 8:30—12:00，14:30—17:30",
                Phone = "0000-8801001",
                Offers = "政府公报合订本、纸质申请表、老花镜和专人帮办。",
            }, isOpen: true, Actor.System);
            foreach (var service in new[] { ZoneService.Query, ZoneService.Query, ZoneService.Apply, ZoneService.Consult })
                await services.GetRequiredService<LogVisit>().Run(zone, service);
        }

        time.MoveTo(OfficeHours.Morning(today.AddYears(-2), new Dice("requests")));
    }

    private static OfficeFacts Facts(Body body) => new()
    {
        UnitName = body.Kind == BodyKind.DisclosureOffice ? "昭明县人民政府办公室政务公开股" : $"{body.Name}办公室",
        OrganKind = body.Kind switch { BodyKind.DisclosureOffice => OrganKind.CountyGovernment, BodyKind.Township => OrganKind.Township, _ => OrganKind.Department },
        NumberWord = body.Kind == BodyKind.DisclosureOffice ? "昭政公开" : $"昭{body.ShortName.TrimStart('县')[..1]}公开",
        Phone = body.Phone.Length > 0 ? body.Phone : "0000-8801001",
        Address = body.Address.Length > 0 ? body.Address : "昭明县人民路1号",
        Postcode = "000000",
        OfficeHours = "工作日 8:30—12:00，14:30—17:30",
        CountyGovernment = "昭明县人民政府",
        UpperGovernment = "滁水市人民政府",
        Court = body.Kind == BodyKind.DisclosureOffice ? "滁水市中级人民法院" : "昭明县人民法院",
    };

    private static async Task UrgeOnce(IServiceProvider services, RequestId id, Actor officer, DemoTime time, DateOnly today)
    {
        time.MoveTo(OfficeHours.Morning(today.AddDays(-1), new Dice("urge")));
        await services.GetRequiredService<Urge>().Run(id, "答复期限已经届满，请说明原因并尽快答复申请人。", today.AddDays(2), officer);
    }

    private static async Task Correct(IServiceProvider services, BodiesOfPlot bodies, DemoTime time, DateOnly today)
    {
        (string Login, int DaysAgo, string Record, CorrectionOutcome? Outcome)[] plots =
        [
            ("mzj", 60, "残疾人两项补贴发放登记", CorrectionOutcome.Corrected),
            ("zrzyj", 45, "不动产登记簿中的坐落", CorrectionOutcome.ReferredElsewhere),
            ("mzj", 8, "低保家庭成员登记", null),
        ];
        foreach (var (login, daysAgo, record, outcome) in plots)
        {
            var dice = new Dice($"correction {record}");
            var arrived = today.AddDays(-daysAgo);
            time.MoveTo(OfficeHours.Morning(arrived, dice));
            var who = InventedApplicants.Of(new(login, daysAgo, ReceiptChannel.InPerson, ApplicantKind.NaturalPerson, record, null));
            var claim = new CorrectionClaim
            {
                Wrong = "登记的出生日期与户口簿不一致。",
                Right = "按户口簿登记的出生日期更正。",
                Evidence = "户口簿复印件、派出所证明。",
            };
            var made = await services.GetRequiredService<HandleCorrection>().Submit(bodies.Of(login), ReceiptChannel.InPerson, arrived, who, record, claim, bodies.Clerk(login));
            if (outcome is not { } ended)
                continue;
            time.MoveTo(OfficeHours.AnyTime(arrived.AddDays(12), dice));
            await services.GetRequiredService<HandleCorrection>().Close(
                made.Case.Id, ended, ended == CorrectionOutcome.Corrected ? "经核实，原登记有误，已经更正。" : "该记录由不动产登记中心制作，请向其提出。",
                ended == CorrectionOutcome.Corrected ? "" : "县不动产登记中心", bodies.Clerk(login));
        }
    }
}

/// <summary>The offices of the story by the logins of their people.</summary>
internal sealed class BodiesOfPlot(IReadOnlyList<Staff> staff)
{
    public BodyId Of(string login) => Member(login, "requests").BodyId;

    public Actor Clerk(string login) => Acting(Member(login, "requests"));

    public Actor Head(string login) => Acting(Member(login, "head"));

    private Staff Member(string login, string post) => staff.Single(each => each.UserName == $"{login}-{post}");

    public static Actor Acting(Staff member) => new(member.Id, member.DisplayName, member.BodyId, member.Role);
}
