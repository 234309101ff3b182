using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactForge.Testing;

namespace FactForge.Benchmarks.Starting;

/// <summary>How long the installed tool takes to say its version, beside a bare hello world of the same .NET, started in turn.</summary>
internal static class StartupBenchmark
{
    private const int Warm = 3;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 25;
        var folder = Directory.CreateTempSubdirectory("factforge-startup-").FullName;
        try
        {
            var hello = Hello(Path.Combine(folder, "hello"));
            Must("dotnet", ["build", RepositoryFolder.At("Release.proj"), "-t:Tool", "-v", "quiet", "-p:RunAnalyzers=false", "-p:Machines=" + RuntimeInformation.RuntimeIdentifier, "-p:Into=" + folder]);
            Must("dotnet", ["tool", "install", "FactForge", "--tool-path", folder, "--add-source", Path.Combine(folder, "tool")]);
            var tool = Path.Combine(folder, "factforge");
            var programs = new (string Name, string Program, string[] Arguments, List<double> Times)[]
            {
                ("hello world", hello, [], []), ("factforge --version", tool, ["--version"], []), ("factforge --help", tool, ["--help"], []), ("factforge status", tool, ["status", "--vault", folder], []),
            };
            for (var round = 0; round < Warm + rounds; round++)
            {
                foreach (var (_, program, arguments, times) in programs)
                {
                    var start = Stopwatch.GetTimestamp();
                    Start(program, arguments);
                    if (round >= Warm)
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            var bare = Median(programs[0].Times);
            foreach (var (name, _, _, times) in programs)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} median {Median(times),6:0} ms   fastest {times.Min(),6:0} ms   {Median(times) / bare,5:0.00} times hello world"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Hello(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        Must("dotnet", ["build", folder, "-c", "Release", "-v", "quiet"]);
        return Path.Combine(folder, "bin", "Release", "net10.0", "hello");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Must(string program, string[] arguments)
    {
        if (Start(program, arguments) is var status and not 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {status}");
    }

    private static int Start(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.Wait();
        return process.ExitCode;
    }
}
