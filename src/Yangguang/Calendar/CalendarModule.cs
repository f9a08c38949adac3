namespace Yangguang.Calendar;

public static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddScoped<CountyCalendar>()
        .AddScoped<ProposeCalendar>()
        .AddScoped<ChangeCalendar>()
        .AddScoped<WithdrawCalendar>()
        .AddScoped<RecountDates>();
}
