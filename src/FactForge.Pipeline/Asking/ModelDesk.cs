using FactForge.Consolidation;
using FactForge.Extraction;
using FactForge.Extraction.Prompted;
using FactForge.Extraction.Rules;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Everything that asks models in one run: one door a model whichever task it does, one budget, one store of answers. Nothing is sent by making it.</summary>
internal sealed class ModelDesk : IDisposable
{
    private readonly SortedDictionary<string, IModelDoor> doors = new(StringComparer.Ordinal);
    private readonly List<ModelClient> clients = [];
    private readonly DeskOptions options;

    private ModelDesk(DeskOptions options) => this.options = options;

    /// <summary>Who extracts: the configured model, or the built-in rules.</summary>
    public IFactExtractor Extractor { get; private set; } = new RuleExtractor();

    /// <summary>Who settles pairs that the rules leave undecided; null for nobody: then they are queued.</summary>
    public IJudge? Judge { get; private set; }

    /// <summary>How many threads are worth asking about at a time.</summary>
    public int Parallelism { get; private set; } = Environment.ProcessorCount;

    /// <summary>What may be spent, and was.</summary>
    public Budget Budget => options.Budget;

    /// <summary>What was asked so far, by model and task.</summary>
    public IReadOnlyList<ModelSpending> Spending => [.. doors.Values.OfType<SpendingMeter>().SelectMany(door => door.Sums)];

    /// <summary>What would be sent, where nothing is.</summary>
    public IReadOnlyList<ModelEstimate> Estimates => [.. doors.Values.OfType<EstimatingDoor>().SelectMany(door => door.Estimates)];

    /// <summary>Makes the desk that a configuration asks for; or gives the sentence that says what is wrong with it.</summary>
    public static (ModelDesk? Desk, string? Problem) Open(VaultConfiguration configuration, DeskOptions options)
    {
        var desk = new ModelDesk(options);
        if (desk.Set(configuration) is not { } problem)
            return (desk, null);
        desk.Dispose();
        return (null, problem);
    }

    /// <inheritdoc/>
    public void Dispose() => clients.ForEach(client => client.Dispose());

    private string? Set(VaultConfiguration configuration)
    {
        if (configuration.ExtractModel is { } name)
        {
            if (Ask(configuration, name, PromptedExtractor.PromptName, out var prompt, out var prompter) is { } problem)
                return problem;
            if (ExtractionPrompt.Problem(prompt!) is { } unfit)
                return unfit;
            Extractor = new PromptedExtractor(prompt!, prompter!, ExtractionPrompt.Settings(prompt!, prompter!.Model, configuration.Passes));
            Parallelism = Math.Max(Parallelism, prompter.Model.Concurrency);
        }

        if (configuration.JudgeModel is { } judge)
        {
            if (Ask(configuration, judge, PromptedJudge.PromptName, out var prompt, out var prompter) is { } problem)
                return problem;
            if (PromptedJudge.Problem(prompt!) is { } unfit)
                return unfit;
            Judge = new PromptedJudge(prompt!, prompter!, options.Answers, options.Clock);
        }

        return null;
    }

    private string? Ask(VaultConfiguration configuration, string model, string task, out Prompt? prompt, out Prompter? prompter)
    {
        (prompt, prompter) = (null, null);
        if (!configuration.Models.TryGetValue(model, out var chosen))
            return $"The model '{model}' is not configured: add it under 'models:' in {ConfigurationReader.FileName}, or use 'rules'.";
        var own = configuration.Prompts is { } folder && ConfigurationDoor.FolderExists(Path.Combine(folder, task)) ? folder : null;
        var loading = PromptFolder.Load(PromptFolder.Locate(own, task));
        if (loading.Prompt is null)
            return $"The prompt in {PromptFolder.Locate(own, task)} cannot be used: {string.Join("; ", loading.Problems.Take(3))}.";
        if (Door(chosen, out var door) is { } problem)
            return problem;
        prompt = loading.Prompt;
        prompter = new(door!, options.Answers, options.Budget, options.Clock, options.Fresh);
        return null;
    }

    private string? Door(ModelConfiguration model, out IModelDoor? door)
    {
        if (doors.TryGetValue(model.Name, out door))
            return null;
        if (options.OnlyEstimates)
        {
            doors[model.Name] = door = new EstimatingDoor(ConfiguredModel.Settings(model));
            return null;
        }

        var (client, problem) = ConfiguredModel.Connect(model, options.Environment);
        if (client is null)
            return problem;
        clients.Add(client);
        doors[model.Name] = door = new SpendingMeter(new ModelDoor(client, RealTimeDoor.Waiting));
        return null;
    }
}

/// <summary>What a desk is made with.</summary>
/// <param name="Answers">Answers that were paid for.</param>
/// <param name="Budget">What may be spent.</param>
/// <param name="Clock">Dates answers.</param>
/// <param name="Environment">Reads an environment variable: keys.</param>
internal sealed record DeskOptions(IAnswerStore Answers, Budget Budget, TimeProvider Clock, Func<string, string?> Environment)
{
    /// <summary>Ask again what is answered.</summary>
    public bool Fresh { get; init; }

    /// <summary>Send nothing and count what would be sent.</summary>
    public bool OnlyEstimates { get; init; }
}
