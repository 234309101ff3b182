using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FactForge.Cli;

/// <summary>The program's version.</summary>
internal static class ProgramVersion
{
    /// <summary>As <c>0.1.0</c>; what the build adds behind a plus is left out.</summary>
    public static string Text { get; } =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    /// <summary>What <c>--version</c> prints.</summary>
    public static string Line => "factforge " + Text;

    /// <summary>Lets <c>--version</c> print it.</summary>
    public static void PutInto(RootCommand root)
    {
        var option = root.Options.OfType<VersionOption>().Single();
        option.Description = "Prints the version.";
        option.Action = new Print();
    }

    private sealed class Print : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Line);
            return ExitStatus.Done;
        }
    }
}
