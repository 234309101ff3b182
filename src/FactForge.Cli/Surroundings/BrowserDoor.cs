using System.ComponentModel;
using System.Diagnostics;

namespace FactForge.Cli;

/// <summary>Opens the browser of whoever sits at this machine.</summary>
internal static class BrowserDoor
{
    /// <summary>Opens an address; false where there is no screen or nothing that opens addresses.</summary>
    public static bool Open(Uri address)
    {
        if (OperatingSystem.IsLinux() && !IsSet("DISPLAY") && !IsSet("WAYLAND_DISPLAY"))
            return false;
        try
        {
            using var opener = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
