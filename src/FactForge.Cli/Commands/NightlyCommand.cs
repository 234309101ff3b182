using System.CommandLine;
using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>schedule</c>: a run every night, by the scheduler that the machine has.</summary>
internal static class NightlyCommand
{
    private const string Example = """
        factforge schedule ~/Mail --vault ~/Notes              # shows what would be written
        factforge schedule ~/Mail --vault ~/Notes --at 03:30 --apply
        factforge schedule --vault ~/Notes --remove
        """;

    private static readonly Dictionary<string, SchedulerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["systemd"] = SchedulerKind.Systemd,
        ["cron"] = SchedulerKind.Cron,
        ["launchd"] = SchedulerKind.Launchd,
        ["windows"] = SchedulerKind.Windows,
    };

    public static Command Create(CliSurroundings around)
    {
        var mailboxes = new Argument<string[]>("MAILBOX") { Description = "What is read every night: as for `run`.", Arity = ArgumentArity.ZeroOrMore };
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, where the configuration does not name it; may be given several times.");
        var at = new Option<TimeOnly>("--at")
        {
            Description = "When, by the clock on the wall; 03:30 unless told.",
            HelpName = "HH:MM",
            DefaultValueFactory = _ => new(3, 30),
            CustomParser = result =>
            {
                if (TimeOnly.TryParseExact(result.Tokens[^1].Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                    return time;
                result.AddError($"'{result.Tokens[^1].Value}' is no time: --at wants one such as 03:30.");
                return default;
            },
        };
        var with = new Option<string?>("--with") { Description = "systemd, cron, launchd or windows. Left out: what this machine has.", HelpName = "SCHEDULER" };
        with.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var apply = new Option<bool>("--apply") { Description = "Writes it and switches it on; without it, it is shown." };
        var remove = new Option<bool>("--remove") { Description = "Switches it off and takes it away." };
        var command = new ExampleCommand("schedule", "Runs over a vault's mailboxes every night, by the scheduler that the machine has.", Example) { mailboxes };
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, at, with, apply, remove })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var sources = vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [], MakesVault = parsed.GetValue(apply) };
            if (VaultArguments.Read(sources, around) is not { } configuration)
                return ExitStatus.Refused;
            var named = (parsed.GetValue(mailboxes) ?? []).Select(path => Path.GetFullPath(Path.Combine(around.WorkingFolder, path))).ToList();
            var kind = parsed.GetValue(with) is { } name ? Kinds[name] : ScheduleDoor.Usual();
            var job = Job(configuration, named, parsed.GetValue(owner) ?? [], parsed.GetValue(vault.Config) is null ? null : configuration.File, parsed.GetValue(at), around);
            var schedules = new Schedules(around, kind);
            if (parsed.GetValue(remove))
                return schedules.Remove(job);
            if (Problem(named, job, kind, around) is { } problem)
                return around.Refuse(problem);
            schedules.Show(job);
            Remark(configuration, around);
            if (parsed.GetValue(apply))
                return schedules.Apply(job);
            around.Remark("nothing is written yet: --apply writes it and switches it on.");
            return ExitStatus.Done;
        });
        return command;
    }

    private static NightlyJob Job(VaultConfiguration configuration, IEnumerable<string> mailboxes, IReadOnlyList<string> owners, string? file, TimeOnly at, CliSurroundings around)
    {
        var environment = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (around.Environment("DOTNET_ROOT") is { Length: > 0 } root)
            environment.Add("DOTNET_ROOT", root);
        return new()
        {
            Name = NightlyJob.NameOf(configuration.Vault),
            Command =
            [
                .. ScheduleDoor.ThisProgram(), "run", .. mailboxes, "--vault", configuration.Vault, .. file is null ? [] : new[] { "--config", file },
                .. owners.SelectMany(owner => new[] { "--owner", owner }), "--wait", "60",
            ],
            At = at,
            Vault = configuration.Vault,
            Log = Path.Combine(Path.GetDirectoryName(configuration.Ledger)!, "nightly.log"),
            Environment = environment,
        };
    }

    private static string? Problem(List<string> mailboxes, NightlyJob job, SchedulerKind kind, CliSurroundings around)
    {
        if (mailboxes.Count == 0)
            return "No mailbox is named: name what is to be read every night. `factforge schedule --help` shows an example.";
        if (mailboxes.Find(path => !around.Exists(path)) is { } missing)
            return $"There is no mailbox at {missing}: check the path.";
        if (job.Command.Append(job.Vault).Append(job.Log).Any(word => word.AsSpan().IndexOfAny('\r', '\n') >= 0))
            return "A path holds a line break, which no scheduler takes: rename it.";
        return kind == SchedulerKind.Windows ? WindowsTask.Problem(job) : null;
    }

    // A scheduler hands on no environment of the user's, and a secret does not belong into its files.
    private static void Remark(VaultConfiguration configuration, CliSurroundings around)
    {
        foreach (var name in new[] { configuration.ExtractModel, configuration.JudgeModel, configuration.EmbedModel }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (configuration.Models.TryGetValue(name, out var model) && model is { KeyFile: null, UsesIdentity: false, Provider: not ModelProvider.Compatible })
                around.Remark($"the model '{name}' takes its key from the environment, which a nightly run does not have: put it into a file and name that with 'key_file'.");
        }
    }
}
