using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>forget</c>, <c>rename</c> and <c>merge</c>: what the owner rules about mail and people; the notes follow at once.</summary>
internal static class RulingCommands
{
    private const string ForgetExample = """
        factforge forget "<20251103.0912@northwind.example>" --vault ~/Notes
        factforge forget ada@northwind.example --vault ~/Notes --dry-run
        what nothing else supports leaves the notes; `factforge undo` brings it back
        """;

    private const string RenameExample = """
        factforge rename ada@northwind.example "Ada Byrne-Lund" --vault ~/Notes
        """;

    private const string MergeExample = """
        factforge MERGE ada@northwind.example ada.byrne@homepost.example --vault ~/Notes
        facts of both stand in one note; `factforge people split` or `factforge undo` takes it back
        """;

    private const string SplitExample = """
        factforge people split a.byrne@northwind.example --vault ~/Notes
        `factforge people merge` or `factforge undo` takes it back
        """;

    /// <summary><c>forget</c>.</summary>
    public static Command Forget(CliSurroundings around)
    {
        var what = new Argument<string>("MESSAGE|THREAD|PERSON") { Description = "A Message-ID, the id of a thread, an address, or a person's name." };
        return Create(around, "forget", "Takes out of the notes what only this message, thread or person supports. Later runs do not bring it back.", ForgetExample, [what],
            parsed => new OwnersRuling.Forget(parsed.GetRequiredValue(what)));
    }

    /// <summary><c>rename</c>.</summary>
    public static Command Rename(CliSurroundings around)
    {
        var person = new Argument<string>("PERSON") { Description = "An address or a name of the person." };
        var name = new Argument<string>("NAME") { Description = "What the person is to be called." };
        return Create(around, "rename", "Calls a person otherwise; the note of FactForge's own takes the name.", RenameExample, [person, name],
            parsed => new OwnersRuling.Rename(parsed.GetRequiredValue(person), parsed.GetRequiredValue(name)));
    }

    /// <summary><c>merge</c>, and <c>people merge</c>.</summary>
    public static Command Merge(CliSurroundings around, string typed = "merge")
    {
        var person = new Argument<string>("PERSON") { Description = "An address or a name of the one." };
        var other = new Argument<string>("OTHER") { Description = "An address or a name of the other." };
        return Create(around, "merge", "Makes two people one: their facts and evidence stand in one note.", MergeExample.Replace("MERGE", typed, StringComparison.Ordinal), [person, other],
            parsed => new OwnersRuling.Merge(parsed.GetRequiredValue(person), parsed.GetRequiredValue(other)));
    }

    /// <summary><c>people split</c>.</summary>
    public static Command Split(CliSurroundings around)
    {
        var address = new Argument<string>("ADDRESS") { Description = "The address that is to be a person of its own." };
        return Create(around, "split", "Makes an address a person of its own: what was said by and of it leaves the other's note.", SplitExample, [address],
            parsed => new OwnersRuling.Split(parsed.GetRequiredValue(address)));
    }

    private static ExampleCommand Create(
        CliSurroundings around, string name, string description, string example, IReadOnlyList<Argument> arguments, Func<ParseResult, OwnersRuling> ruling)
    {
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, in the place of the configured ones; may be given several times.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes nothing, and shows what would change as diffs." };
        var json = VaultArguments.Json();
        var command = new ExampleCommand(name, description, example);
        foreach (var argument in arguments)
            command.Arguments.Add(argument);
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, dryRun, json })
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [] }, around) is not { } configuration)
                return Task.FromResult(ExitStatus.Refused);
            var request = new RunRequest
            {
                Mailboxes = [],
                Configuration = configuration,
                Ruling = ruling(parsed),
                DryRun = parsed.GetValue(dryRun),
                Command = name + " " + string.Join(' ', arguments.Select(argument => parsed.GetRequiredValue((Argument<string>)argument))),
            };
            return RunCommand.RunAsync(request, parsed.GetValue(json), around, cancellationToken);
        });
        return command;
    }
}
