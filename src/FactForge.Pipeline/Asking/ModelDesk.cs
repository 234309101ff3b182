using FactForge.Consolidation;
using FactForge.Extraction;
using FactForge.Extraction.Prompted;
using FactForge.Extraction.Rules;
using FactForge.Ledger;
using FactForge.Pipeline.Asking.Batching;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Everything that asks models in one run: one door a model whichever task it does, one budget, one store of answers. Nothing is sent by making it.</summary>
internal sealed class ModelDesk : IDisposable
{
    private readonly SortedDictionary<string, IModelDoor> doors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ModelClient> clients = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SpendingMeter> meters = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EstimatingDoor> estimating = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, BatchBook> books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> usual = new(StringComparer.Ordinal);
    private readonly VaultConfiguration configuration;
    private readonly DeskOptions options;
    private readonly FreshAnswers? fresh;

    private ModelDesk(VaultConfiguration configuration, DeskOptions options)
    {
        this.configuration = configuration;
        this.options = options;
        fresh = options.Fresh ? new(options.Answers) : null;
    }

    /// <summary>Who extracts: the configured model, or the built-in rules.</summary>
    public IFactExtractor Extractor { get; private set; } = new RuleExtractor();

    /// <summary>Who settles pairs that the rules leave undecided; null for nobody: then they are queued.</summary>
    public IJudge? Judge { get; private set; }

    /// <summary>Who embeds; null where no model does.</summary>
    public Embedder? Embedder { get; private set; }

    /// <summary>The models that are asked about the wordings of notes.</summary>
    public NoteAdvisers Advisers => new(
        Judge, Judge is null ? null : configuration.JudgeModel, Embedder is null ? null : new(Embedder, configuration.Models[configuration.EmbedModel!].Near), Embedder is null ? null : configuration.EmbedModel);

    /// <summary>How many threads are worth asking about at a time.</summary>
    public int Parallelism { get; private set; } = Environment.ProcessorCount;

    /// <summary>What may be spent, and was.</summary>
    public Budget Budget => options.Budget;

    /// <summary>What was asked so far, by model and task.</summary>
    public IReadOnlyList<ModelSpending> Spending => [.. meters.Values.SelectMany(meter => meter.Sums)];

    /// <summary>How the models' endpoints behaved.</summary>
    public IReadOnlyList<ModelTraffic> Traffic => [.. meters.Values.Select(meter => meter.Traffic).OfType<ModelTraffic>()];

    /// <summary>What would be sent, where nothing is.</summary>
    public IReadOnlyList<ModelEstimate> Estimates => [.. estimating.Values.SelectMany(door => door.Estimates)];

    /// <summary>How many tokens an answer to a task is likely to have, where none was given yet.</summary>
    public double UsualAnswerTokens(string task) => usual.GetValueOrDefault(task, 200);

    /// <summary>The questions in batches, by model.</summary>
    public IReadOnlyDictionary<string, BatchBook> Books => books;

    /// <summary>Makes the desk that a configuration asks for; or gives the sentence that says what is wrong with it.</summary>
    public static (ModelDesk? Desk, string? Problem) Open(VaultConfiguration configuration, DeskOptions options)
    {
        var desk = new ModelDesk(configuration, options);
        if (desk.Set() is not { } problem)
            return (desk, null);
        desk.Dispose();
        return (null, problem);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in clients.Values)
            client.Dispose();
    }

    /// <summary>The settings of a configured model; null for one that is not configured.</summary>
    public ModelSettings? SettingsOf(string model) => configuration.Models.TryGetValue(model, out var known) ? ConfiguredModel.Settings(known) : null;

    /// <summary>The files and batches of a model's service; null, with the sentence that says why, where it cannot be had.</summary>
    public BatchService? BatchServiceOf(string model, out string? problem)
    {
        problem = null;
        if (!configuration.Models.TryGetValue(model, out var chosen))
            problem = $"The model '{model}' is not configured any more: add it under 'models:' again until its batch is taken in.";
        return problem is null && Client(chosen!, out problem) is { } client ? new(client, RealTimeDoor.Waiting) : null;
    }

    /// <summary>Notes an answer that a batch gave.</summary>
    public void Came(string key) => fresh?.Came(key);

    /// <summary>Adds what a batch's answer used.</summary>
    public void Spent(string model, string task, TokenUsage usage, decimal cost)
    {
        if (!meters.TryGetValue(model, out var meter))
            meters[model] = meter = new(model);
        meter.Add(task, usage, cost);
    }

    private string? Set()
    {
        if (configuration.ExtractModel is { } name)
        {
            if (Ask(name, PromptedExtractor.PromptName, out var prompt, out var prompter) is { } problem)
                return problem;
            if (ExtractionPrompt.Problem(prompt!) is { } unfit)
                return unfit;
            Extractor = new PromptedExtractor(prompt!, prompter!, ExtractionPrompt.Settings(prompt!, prompter!.Model, configuration.Passes));
            Parallelism = Math.Max(Parallelism, prompter.Model.Concurrency);
            usual[TaskNames.Extract] = UsualAnswer(prompt!);
        }

        if (configuration.EmbedModel is { } embed)
        {
            if (!configuration.Models.TryGetValue(embed, out var chosen))
                return NotConfigured(embed);
            if (Door(chosen, out var door) is { } problem)
                return problem;
            Embedder = new(door!, options.Answers, options.Budget, options.Clock);
        }

        if (configuration.JudgeModel is { } judge)
        {
            if (Ask(judge, PromptedJudge.PromptName, out var prompt, out var prompter) is { } problem)
                return problem;
            if (PromptedJudge.Problem(prompt!) is { } unfit)
                return unfit;
            usual[TaskNames.Of(PromptedJudge.PromptName)] = UsualAnswer(prompt!);
            Judge = new PromptedJudge(prompt!, prompter!, options.Answers, options.Clock);
        }

        return null;
    }

    private string? Ask(string model, string task, out Prompt? prompt, out Prompter? prompter)
    {
        (prompt, prompter) = (null, null);
        if (!configuration.Models.TryGetValue(model, out var chosen))
            return NotConfigured(model);
        (prompt, _, var faults) = ConfiguredPrompt.Load(configuration, task);
        if (prompt is null)
            return $"The prompt '{task}' cannot be used: {string.Join("; ", faults.Take(3))}.";
        if (Door(chosen, out var door) is { } problem)
            return problem;
        prompter = new(door!, fresh ?? options.Answers, options.Budget, options.Clock);
        return null;
    }

    private static string NotConfigured(string model) => $"The model '{model}' is not configured: add it under 'models:' in {ConfigurationReader.FileName}, or use 'rules'.";

    /// <summary>An answer as long as the prompt's own examples have them on the average.</summary>
    private static double UsualAnswer(Prompt prompt) => prompt.Examples.Count == 0 ? prompt.MaxOutputTokens / 8.0 : prompt.Examples.Average(example => Tokens.Count(example.Answer.GetRawText()));

    private string? Door(ModelConfiguration model, out IModelDoor? door)
    {
        if (doors.TryGetValue(model.Name, out door))
            return null;
        if (options.OnlyEstimates)
        {
            estimating[model.Name] = new(ConfiguredModel.Settings(model), options.Formats);
            doors[model.Name] = door = Before(estimating[model.Name], model);
            return null;
        }

        if (Client(model, out var problem) is not { } client)
            return problem;
        meters[model.Name] = new(model.Name, new ModelDoor(client, RealTimeDoor.Waiting, options.Formats), options.Book);
        doors[model.Name] = door = Before(meters[model.Name], model);
        return null;
    }

    /// <summary>Where there is a ledger, what waits in a batch is not sent again.</summary>
    private IModelDoor Before(IModelDoor direct, ModelConfiguration model)
    {
        if (options.Ledger is not { } ledger)
            return direct;
        books[model.Name] = new(ledger, model, options.Fresh);
        return new BatchAwareDoor(direct, books[model.Name], request => options.FillsBatches && TaskNames.Of(request.Task) == TaskNames.Extract);
    }

    private ModelClient? Client(ModelConfiguration model, out string? problem)
    {
        problem = null;
        if (clients.TryGetValue(model.Name, out var known))
            return known;
        (var client, problem) = ConfiguredModel.Connect(model, options.Environment);
        if (client is not null)
            clients[model.Name] = client;
        return client;
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

    /// <summary>The ledger that knows which questions wait in batches; null where there is none.</summary>
    public LedgerStore? Ledger { get; init; }

    /// <summary>What forms of answer the endpoints were found to keep; null where nothing is remembered.</summary>
    public IFormatMemory? Formats { get; init; }

    /// <summary>Where every call is written down; null for nowhere.</summary>
    public DayBook? Book { get; init; }

    /// <summary>Put extraction's questions aside for batches.</summary>
    public bool FillsBatches { get; init; }
}
