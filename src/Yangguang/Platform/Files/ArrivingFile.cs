namespace Yangguang.Platform.Files;

/// <summary>A file on its way in, on disk from its first byte. Disposing removes it unless it was moved to where it stays.</summary>
public sealed class ArrivingFile : IAsyncDisposable
{
    private readonly string _path;
    private bool _isKept;

    internal ArrivingFile(string path)
    {
        _path = path;
        Content = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.Asynchronous);
    }

    public FileStream Content { get; }

    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync();
        if (!_isKept)
            File.Delete(_path);
    }

    internal void MoveTo(string target)
    {
        Content.Flush(flushToDisk: true);
        Content.Dispose();
        File.Move(_path, target, overwrite: true);
        _isKept = true;
    }
}
