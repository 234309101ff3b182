using FactForge.Extraction.Grounding;
using FactForge.Prompting;

namespace FactForge.Extraction.Prompted;

/// <summary>
/// Finds facts by asking a language model through the prompt <c>extract-facts</c>. Every claim passes the same grounding as the rules' do.
/// A question that fails is recorded for the messages that it asks about; the others' facts stand.
/// </summary>
public sealed class PromptedExtractor : IFactExtractor
{
    /// <summary>The name of its prompt's folder.</summary>
    public const string PromptName = "extract-facts";

    /// <summary>Changes when the rendering of mail does: the answers depend on it.</summary>
    private const string RenderingVersion = "1";

    private static readonly string[] ExpectedInputs = ["people", "mail"];

    private readonly Prompt prompt;
    private readonly Prompter prompter;
    private readonly PromptedSettings settings;

    /// <summary>What keeps a prompt from being used for extraction; null where nothing does.</summary>
    public static string? Problem(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return ExpectedInputs.ToHashSet(StringComparer.Ordinal).SetEquals(prompt.Inputs)
            ? null
            : $"The prompt '{prompt.Name}' must have the inputs people and mail; it has {string.Join(", ", prompt.Inputs)}.";
    }

    /// <summary>Makes the extractor.</summary>
    /// <exception cref="ArgumentException">The prompt does not take the inputs <c>people</c> and <c>mail</c>.</exception>
    public PromptedExtractor(Prompt prompt, Prompter prompter, PromptedSettings settings)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(prompter);
        ArgumentNullException.ThrowIfNull(settings);
        if (Problem(prompt) is { } problem)
            throw new ArgumentException(problem, nameof(prompt));
        this.prompt = prompt;
        this.prompter = prompter;
        this.settings = settings;
    }

    /// <inheritdoc/>
    public string Version => "prompted/" + ContentHash.Of(prompt.Version, prompter.Model.AnswerIdentity, settings.Identity, RenderingVersion).Short;

    /// <inheritdoc/>
    public async Task<ExtractionResult> ExtractAsync(ThreadExcerpt excerpt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(excerpt);
        var people = new ThreadPeople(excerpt.Thread, excerpt.Owners);
        var chunks = ExcerptCutter.Cut(excerpt, settings);
        var results = await Task.WhenAll(chunks.Select(chunk => AskAsync(chunk, excerpt, people, cancellationToken))).ConfigureAwait(false);
        return Merge(excerpt, results);
    }

    private async Task<ChunkResult> AskAsync(Chunk chunk, ThreadExcerpt excerpt, ThreadPeople people, CancellationToken cancellationToken)
    {
        var block = new MailBlock(chunk, people);
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["people"] = people.List(chunk.Parts.Select(part => part.Message)), ["mail"] = block.Text };
        var usage = AskUsage.None;
        var found = new List<GroundingOutcome>();
        string? earlier = null;
        for (var pass = 1; pass <= settings.Passes; pass++)
        {
            var answer = await prompter.AskAsync(new Question<ExtractionAnswer>(prompt, inputs) { Earlier = earlier, Wish = AnswerReading.Unreadable, Worth = AnswerReading.Readable }, cancellationToken).ConfigureAwait(false);
            usage = usage.Plus(answer.Usage);
            if (answer.Value is { } value)
            {
                var known = found.Select(outcome => outcome.AsFact).OfType<Fact>().Select(SaysTheSame).ToHashSet(StringComparer.Ordinal);
                found.AddRange(AnswerReading.Read(value, block, chunk, excerpt, people).Where(outcome => outcome.AsFact is not { } fact || !known.Contains(SaysTheSame(fact))));
                earlier = answer.Text;
                continue;
            }

            if (answer.Outcome == AskOutcome.NotSent && pass < settings.Passes)
            {
                // What a further pass costs is counted as well, with an answer of no length before it.
                earlier = "";
                continue;
            }

            if (answer.Outcome is AskOutcome.Truncated or AskOutcome.TooLong && ExcerptCutter.Halve(chunk, excerpt, settings) is { } halves)
            {
                var first = await AskAsync(halves.First, excerpt, people, cancellationToken).ConfigureAwait(false);
                var second = await AskAsync(halves.Second, excerpt, people, cancellationToken).ConfigureAwait(false);
                return first.Plus(second) with { Usage = usage.Plus(first.Usage).Plus(second.Usage) };
            }

            return new(found, [new(Asked(chunk), answer.Reason) { Cause = CauseOf(answer.Outcome) }], usage, answer.Outcome == AskOutcome.LimitReached);
        }

        return new(found, [], usage, false);
    }

    private static ExtractionResult Merge(ThreadExcerpt excerpt, ChunkResult[] results)
    {
        var facts = results.SelectMany(result => result.Found).Select(outcome => outcome.AsFact).OfType<Fact>().DistinctBy(fact => fact.Id);
        var failures = results.SelectMany(result => result.Failures).ToList();
        var failed = failures.SelectMany(failure => failure.Messages).ToHashSet();
        var usage = results.Aggregate(AskUsage.None, (sum, result) => sum.Plus(result.Usage));
        return new(
            Fact.InOrder(facts),
            [.. results.SelectMany(result => result.Found).Select(outcome => outcome.AsRefusal).OfType<RefusedClaim>()],
            excerpt.Thread.Messages.Select(message => message.Id).Where(id => excerpt.Asked.Contains(id) && !failed.Contains(id)).ToHashSet(),
            failures)
        {
            Usage = new(usage.Calls, usage.StoredAnswers, usage.Tokens.Input, usage.Tokens.Output, usage.Cost),
            LimitReached = results.Any(result => result.LimitReached),
        };
    }

    /// <summary>A second pass may give a fact again in other words: the same kind, person and words of mail are one fact.</summary>
    private static string SaysTheSame(Fact fact) => ContentHash.Of(
        fact.Kind.ToString(), fact.Subject.Address, fact.Subject.Name, fact.Slot?.ToString(), fact.Value,
        fact.Evidence.Message.Value, fact.Evidence.Part.ToString(), fact.Evidence.Span.ToString()).Hex;

    private static ExtractionFailureCause CauseOf(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Unavailable => ExtractionFailureCause.Model,
        AskOutcome.LimitReached => ExtractionFailureCause.Limit,
        AskOutcome.Waiting => ExtractionFailureCause.Waiting,
        AskOutcome.NotSent => ExtractionFailureCause.Estimating,
        _ => ExtractionFailureCause.Mail,
    };

    private static List<MessageId> Asked(Chunk chunk) => [.. chunk.Asked.Select(part => part.Message.Id).Distinct()];

    private sealed record ChunkResult(IReadOnlyList<GroundingOutcome> Found, IReadOnlyList<ExtractionFailure> Failures, AskUsage Usage, bool LimitReached)
    {
        public ChunkResult Plus(ChunkResult other) => new([.. Found, .. other.Found], [.. Failures, .. other.Failures], Usage, LimitReached || other.LimitReached);
    }
}
