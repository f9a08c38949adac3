using Yangguang.Calendar;

namespace Yangguang.Mistakes;

public static class MistakesModule
{
    public static IServiceCollection AddMistakes(this IServiceCollection services) => services
        .AddScoped<ReportMistake>()
        .AddScoped<AnswerMistake>()
        .AddScoped<IDatedWork, RecountMistakes>();
}
