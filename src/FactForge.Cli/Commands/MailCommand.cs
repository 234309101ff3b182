using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>mail</c>: what a mailbox holds and what would be read of it. No vault is touched.</summary>
internal static class MailCommand
{
    private const string Example = """
        factforge mail ~/Mail/inbox.mbox
        factforge mail ~/Takeout.zip --json | jq '.messages[] | select(.class == "Newsletter") | .from'
        """;

    public static Command Create(CliSurroundings around)
    {
        var mailboxes = new Argument<string[]>("MAILBOX")
        {
            Description = "An mbox file, a Maildir, an .eml file, an Outlook .pst, any of them in .gz, .zip or .tar, a folder of those, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, in the place of the configured ones; may be given several times.");
        var json = VaultArguments.Json();
        var command = new ExampleCommand("mail", "Shows what a mailbox holds: classes with their reasons, threads, people. Nothing is written; a configuration, where there is one, tells what is passed over.", Example) { mailboxes };
        vault.PutInto(command);
        command.Options.Add(owner);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = parsed.GetRequiredValue(mailboxes);
            if (paths.FirstOrDefault(path => path != "-" && !around.Exists(path)) is { } missing)
                return around.Refuse($"There is no mailbox at {missing}: check the path, or use - for standard input.");
            if (Configuration(vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [] }, around) is not { } configuration)
                return ExitStatus.Refused;
            using var input = paths.Contains("-") ? around.OpenInput() : null;
            var survey = await ProgressDisplay.WhileAsync(around, progress =>
                MailSurveyor.SurveyAsync([.. paths.Where(path => path != "-")], input, configuration, progress, cancellationToken)).ConfigureAwait(false);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(survey, CliJson.Types.MailSurvey));
            else
                MailSurveyView.Write(survey, around);
            return survey.Failures.Count == 0 ? ExitStatus.Done : ExitStatus.Failures;
        });
        return command;
    }

    // A look at mail needs no vault: where none is named, and no configuration lies here, everything stands at its default.
    private static VaultConfiguration? Configuration(ConfigurationSources sources, CliSurroundings around)
    {
        var named = sources.Vault ?? sources.File ?? sources.Environment("FACTFORGE_VAULT") ?? sources.Environment("FACTFORGE_CONFIG");
        return string.IsNullOrWhiteSpace(named) && !around.Exists(Path.Combine(sources.WorkingFolder, ConfigurationReader.FileName))
            ? VaultArguments.Read(sources with { Vault = sources.WorkingFolder }, around)
            : VaultArguments.Read(sources, around);
    }
}
