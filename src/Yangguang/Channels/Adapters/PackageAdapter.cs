using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Adapters;

/// <summary>
/// Accounts on platforms: what is to be posted is written as a package into a folder of the outlet, from where its keeper, or a program
/// of the platform, takes it. The folder of a delivery appears whole or not at all.
/// </summary>
internal sealed class PackageAdapter(IConfiguration configuration, PostDesk posts) : IOutletAdapter
{
    private readonly string _folder = Path.Combine(PersistenceModule.DataFolder(configuration), "outlets");

    public bool Serves(OutletKind kind) => kind is OutletKind.WeChat or OutletKind.Weibo or OutletKind.Group or OutletKind.Video;

    public async Task<string> Take(OutletJob job, CancellationToken cancellation)
    {
        var place = $"outlets/{job.Outlet.Code}/{job.Delivery.Id}";
        var target = Path.Combine(_folder, job.Outlet.Code, job.Delivery.Id.ToString());
        if (Directory.Exists(target))
            return place;
        var arriving = Directory.CreateDirectory(target + ".part").FullName;
        foreach (var (name, content) in await posts.Files(job, cancellation))
            await File.WriteAllTextAsync(Path.Combine(arriving, name), content, cancellation);
        Directory.Move(arriving, target);
        return place;
    }
}
