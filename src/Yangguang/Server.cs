namespace Yangguang;

/// <summary>The web application: portal and desk in one process.</summary>
public static class Server
{
    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapGet("/", () => "");
        app.Run();
        return 0;
    }
}
