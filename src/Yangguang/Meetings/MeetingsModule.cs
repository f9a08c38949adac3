using Yangguang.Calendar;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Meetings;

public static class MeetingsModule
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddScoped<LogMeeting>()
        .AddScoped<PublishMeeting>()
        .AddScoped<IRecordCompanion, CompanionMeetings>()
        .AddScoped<IDatedWork, RecountMeetings>()
        .AddScoped(services => FindMeetings.In(services.GetRequiredService<YangguangDb>()));
}
