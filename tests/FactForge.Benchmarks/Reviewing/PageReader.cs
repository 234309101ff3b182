using System.Diagnostics;
using System.Net;

namespace FactForge.Benchmarks.Reviewing;

/// <summary>Reads pages of the site as a browser that was let in.</summary>
internal sealed class PageReader(Uri address) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { CookieContainer = new CookieContainer() });

    public async Task EnterAsync() => await client.GetStringAsync(address);

    /// <summary>How long a page takes to its last byte, in milliseconds.</summary>
    /// <exception cref="HttpRequestException">It is not shown.</exception>
    public async Task<double> TimeAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        _ = await client.GetByteArrayAsync(new Uri(address, path));
        return clock.Elapsed.TotalMilliseconds;
    }

    public void Dispose() => client.Dispose();
}
