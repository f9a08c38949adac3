using System.Diagnostics;
using System.Globalization;
using Yangguang.Tests.Shape;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>nginx before some nodes, as <c>deploy/nginx.conf</c> sets it up, on a port of its own.</summary>
internal sealed class FrontDoor : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private FrontDoor(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    private static string? Program { get; } = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists);

    /// <summary>Null where nginx is not installed.</summary>
    public static FrontDoor? TryOpen(params RunningHost[] nodes)
    {
        if (Program is null)
            return null;
        var (folder, port) = (Directory.CreateTempSubdirectory("yg-nginx-").FullName, RunningHost.FreePort());
        var upstream = string.Concat(nodes.Select(node => string.Create(CultureInfo.InvariantCulture, $"server 127.0.0.1:{node.Port} max_fails=1 fail_timeout=5s; ")));
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            user {{Environment.UserName}}; worker_processes 1; daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http { access_log off; client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              upstream yangguang { {{upstream}} keepalive 64; }
              server { listen 127.0.0.1:{{port}};
                {{SampleOfTheDoor()}}
              } }
            """);
        return new(Process.Start(Program, ["-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "error.log")]), folder,
            new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The very lines that are shipped, so that what is tested is what is run.</summary>
    private static string SampleOfTheDoor()
    {
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "nginx.conf"));
        var from = sample.LastIndexOf("location / {", StringComparison.Ordinal);
        return sample[from..(sample.IndexOf('}', from) + 1)].Replace("$host", "$http_host", StringComparison.Ordinal);
    }
}
