using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactForge.Packaging.Tests;

/// <summary>What <c>Release.proj</c> makes for this machine, made once for all tests: the tool's packages, and the single file.</summary>
public sealed class Handout : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-release-").FullName;

    public Handout() => Run("dotnet", folder, [
        "build", RepositoryFolder.At("Release.proj"), "-v", "quiet", "-nologo", "-p:Machines=" + RuntimeInformation.RuntimeIdentifier, "-p:Into=" + folder, "-p:RunAnalyzers=false",
    ]).Must();

    /// <summary>The folder with the tool's packages.</summary>
    public string Packages => Path.Combine(folder, "tool");

    /// <summary>The folder with the single file.</summary>
    public string SingleFile => Path.Combine(folder, RuntimeInformation.RuntimeIdentifier);

    /// <summary>A folder of its own for a test.</summary>
    public string Place(string name) => Directory.CreateDirectory(Path.Combine(folder, "places", name)).FullName;

    /// <summary>Runs a program to its end.</summary>
    public static Ended Run(string program, string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test's own build hands on is not for another one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>How a program ended.</summary>
public sealed record Ended(int Status, string Output, string Error)
{
    /// <summary>Its output; a fault where it failed.</summary>
    public string Must() => Status == 0 ? Output : throw new InvalidOperationException($"status {Status}\n{Output}\n{Error}");
}
