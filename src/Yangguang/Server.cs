using System.Text.Encodings.Web;
using System.Text.Unicode;
using Yangguang.Shared;

namespace Yangguang;

/// <summary>The web application: portal and desk in one process.</summary>
public static class Server
{
    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorPages().WithRazorPagesAtContentRoot();
        builder.Services.AddShared();
        var app = builder.Build();
        app.UseStaticFiles();
        app.MapRazorPages();
        app.Run();
        return 0;
    }
}
