using Microsoft.Extensions.Caching.Memory;

namespace Yangguang.Platform.Web.Caching;

/// <summary>
/// 整页缓存: public pages whole, for each address, appearance and day. A page goes when a table it was read from is written, after a
/// minute at the latest, or when <c>PageCache:Megabytes</c> are full (0 turns it off).
/// </summary>
internal sealed class PageCache : IDisposable
{
    private const int UsualMegabytes = 64;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache? _pages;
    private readonly TableWrites _writes;
    private readonly TimeProvider _time;

    public PageCache(IConfiguration configuration, TableWrites writes, TimeProvider time)
    {
        (_writes, _time) = (writes, time);
        var megabytes = configuration.GetValue("PageCache:Megabytes", UsualMegabytes);
        if (megabytes > 0)
            _pages = new(new MemoryCacheOptions { SizeLimit = megabytes * 1024L * 1024L });
    }

    /// <summary>The page at a key, while it is true.</summary>
    public CachedPage? Find(string key)
    {
        if (_pages is null || !_writes.HearsOthers || !_pages.TryGetValue(key, out (CachedPage Page, DateTimeOffset Until) kept))
            return null;
        return kept.Until > _time.GetUtcNow() && kept.Page.IsStillTrue(_writes) ? kept.Page : null;
    }

    /// <summary>True for a page that was kept before, whether or not it is still true: it will be kept again.</summary>
    public bool Knows(string key) => _pages is not null && _pages.TryGetValue(key, out _);

    /// <summary>The address answers otherwise now.</summary>
    public void Forget(string key) => _pages?.Remove(key);

    /// <summary>Keeps a page that is still true, twice its size counted for its compressed forms.</summary>
    public void Keep(string key, CachedPage page)
    {
        if (_pages is not null && page.IsStillTrue(_writes))
            _pages.Set(key, (page, _time.GetUtcNow() + Longest), new MemoryCacheEntryOptions { Size = (2L * page.Bytes) + (2L * key.Length) });
    }

    public void Dispose() => _pages?.Dispose();
}
