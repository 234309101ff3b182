using System.Diagnostics;

namespace FactForge.Stories.Tests.Running;

/// <summary>Ends a process with the test, however that goes.</summary>
internal sealed class Ending(Process process) : IDisposable
{
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
