using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>explain</c>: from words of a note to the message that said them.</summary>
internal static class ExplainCommand
{
    private const string Example = """
        factforge explain "Head of Platform" --vault ~/Notes
        Ada Okafor.md, Key Facts: Ada Okafor is Head of Platform at Northwind.
          stands in the note
          role  adds (nothing there says this)
            "I have taken over as Head of Platform"
            Ada Okafor <ada@northwind.example>, 2025-11-03 09:12, Re: who does what, inbox.mbox at byte 81920
        """;

    public static Command Create(CliSurroundings around)
    {
        var text = new Argument<string>("TEXT") { Description = "An entry of a note, or words of it." };
        var vault = new VaultArguments();
        var note = new Option<string?>("--note") { Description = "Looks in this note alone.", HelpName = "NOTE" };
        var json = VaultArguments.Json();
        var command = new ExampleCommand("explain", "Shows where an entry comes from: its verdict, the claim, and the quote in its message with file, date and sender.", Example) { text };
        vault.PutInto(command);
        command.Options.Add(note);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var explanation = await new ExplainLook(around.Clock)
                .LookAsync(configuration, parsed.GetRequiredValue(text), parsed.GetValue(note), cancellationToken).ConfigureAwait(false);
            if (explanation.Refusal is not null)
                return around.Refuse(explanation.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(explanation, CliJson.Types.Explanation));
            else
                ExplanationView.Write(explanation, around.Output);
            return ExitStatus.Done;
        });
        return command;
    }
}
