using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>people</c>: who is known; with <c>merge</c> and <c>split</c> the owner corrects it.</summary>
internal static class PeopleCommand
{
    private const string Example = """
        factforge people --vault ~/Notes
        Ada Byrne <ada@northwind.example>  wrote 12, got 31  Ada Byrne.md
          ada@northwind.example and a.byrne@northwind.example are one: the same full name at northwind.example

        factforge people merge ada@northwind.example ada@homepost.example --vault ~/Notes
        factforge people split a.byrne@northwind.example --vault ~/Notes
        """;

    public static Command Create(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("people", "Lists who is known, by which addresses, and on what evidence several are one person.", Example)
        {
            RulingCommands.Merge(around, "people merge"),
            RulingCommands.Split(around),
        };
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var list = await new PeopleLook(around.Clock).LookAsync(configuration, cancellationToken).ConfigureAwait(false);
            if (list.Refusal is not null)
                return around.Refuse(list.Refusal);
            if (parsed.GetValue(json))
            {
                around.Output.WriteLine(CliJson.Write(list.People, CliJson.Types.IReadOnlyListPersonLine));
                return ExitStatus.Done;
            }

            PeopleView.Write(list.People, int.MaxValue, around.Output);
            if (list.People.Any(person => person.Nobody is not null))
                around.Output.WriteLine("\nNobody in particular:");
            PeopleView.WriteNobodies(list.People, int.MaxValue, around.Output);
            return ExitStatus.Done;
        });
        return command;
    }
}
