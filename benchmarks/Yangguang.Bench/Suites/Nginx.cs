using System.Diagnostics;

namespace Yangguang.Bench.Suites;

/// <summary>nginx serving one page from a file, on a port of its own.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly Process _process;

    public Nginx(string folder, byte[] page)
    {
        var port = PortalServer.FreePort();
        Address = $"http://127.0.0.1:{port}/";
        var root = Directory.CreateDirectory(Path.Combine(folder, "www")).FullName;
        File.WriteAllBytes(Path.Combine(root, "index.html"), page);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            user {{Environment.UserName}}; worker_processes auto; daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http { access_log off; sendfile on; types { text/html html; } client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi; server { listen 127.0.0.1:{{port}}; root {{root}}; } }
            """);
        _process = Process.Start("nginx", ["-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "error.log")]);
    }

    public string Address { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
