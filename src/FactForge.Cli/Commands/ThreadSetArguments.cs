using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>The options of <c>eval SET</c>: who extracts, what it may cost, where results are kept.</summary>
internal sealed class ThreadSetArguments
{
    private readonly VaultArguments vault = new();
    private readonly LimitArguments limits = new();
    private readonly Option<string[]> owner = CheckedOptions.Addresses("--owner", "Of a set: the mailbox owner's address, in the place of the set's owners.txt.");
    private readonly Option<string?> model = new("--model") { Description = "Of a set: the model that finds facts, by its name in the configuration, or 'rules'.", HelpName = "NAME" };
    private readonly Option<bool> fresh = new("--fresh") { Description = "Of a set: asks the model again what it answered in an evaluation before." };
    private readonly Option<bool> details = new("--details") { Description = "Of a set: lists each fact that is wrong or missed. Not for a half that is kept for judging." };
    private readonly Option<string?> keep = new("--keep-in") { Description = "Of a set: where answers and the last result are kept. Left out: .factforge in the set.", HelpName = "DIR" };

    public void PutInto(Command command)
    {
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, model, fresh, details, keep })
            command.Options.Add(option);
        limits.PutInto(command);
    }

    /// <summary>Evaluates a set of threads; the exit status.</summary>
    public async Task<int> EvaluateAsync(string folder, ParseResult parsed, bool isJson, CliSurroundings around, CancellationToken cancellationToken)
    {
        var set = Path.GetFullPath(folder, around.WorkingFolder);
        var sources = vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [], Model = parsed.GetValue(model), NeedsModels = true };
        // The rules need no configuration; a set's owner is not the vault's.
        var needsFile = sources.Vault is not null || sources.File is not null || sources.Model is not (null or "rules");
        var configuration = needsFile ? VaultArguments.Read(sources, around) : ConfigurationReader.Defaults(set);
        if (configuration is null)
            return ExitStatus.Refused;
        var request = new EvaluationRequest
        {
            Set = set,
            Configuration = limits.Over(configuration, parsed) with { Owners = sources.Owners },
            Keep = parsed.GetValue(keep) is { } kept ? Path.GetFullPath(kept, around.WorkingFolder) : null,
            Fresh = parsed.GetValue(fresh),
            Details = parsed.GetValue(details),
            Environment = around.Environment,
        };
        var evaluation = await new ThreadsEvaluator(around.Clock).EvaluateAsync(request, cancellationToken).ConfigureAwait(false);
        if (evaluation.Refusal is not null)
            return around.Refuse(evaluation.Refusal);
        if (isJson)
            around.Output.WriteLine(CliJson.Write(evaluation, CliJson.Types.ThreadsEvaluation));
        else
            ThreadsEvaluationView.Write(evaluation, configuration.Currency, around.Output);
        return evaluation.Failures.Count == 0 ? ExitStatus.Done : ExitStatus.Failures;
    }
}
