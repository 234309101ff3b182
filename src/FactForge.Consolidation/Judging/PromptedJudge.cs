using System.Text.Json;
using FactForge.Prompting;

namespace FactForge.Consolidation;

/// <summary>
/// Asks a language model about pairs that the rules leave undecided, through the prompt <c>judge-entries</c>: several pairs a call, the entries that stand
/// there as small numbers. What was answered about two texts is kept under both, the prompt and the model, so that no pair is paid for twice.
/// </summary>
public sealed class PromptedJudge : IJudge
{
    /// <summary>The name of its prompt's folder.</summary>
    public const string PromptName = "judge-entries";

    /// <summary>What an answer about one pair is kept as: part of a call that was counted already.</summary>
    public const string PairTask = PromptName + "/pair";

    private const string RenderingVersion = "1";

    // An eighth of a sheet is three pairs: what is left unanswered for a bad one, at no more than fourteen further calls a sheet.
    private const int HalvedAtMost = 3;

    private static readonly string[] ExpectedInputs = ["person", "entries"];

    private readonly Prompt prompt;
    private readonly Prompter prompter;
    private readonly IAnswerStore kept;
    private readonly TimeProvider clock;

    /// <summary>Makes the judge.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="prompter">Who asks it.</param>
    /// <param name="kept">Where answers about single pairs are kept.</param>
    /// <param name="clock">Dates them.</param>
    /// <exception cref="ArgumentException">The prompt does not take the inputs <c>person</c> and <c>entries</c>.</exception>
    public PromptedJudge(Prompt prompt, Prompter prompter, IAnswerStore kept, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(prompter);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(clock);
        if (Problem(prompt) is { } problem)
            throw new ArgumentException(problem, nameof(prompt));
        (this.prompt, this.prompter, this.kept, this.clock) = (prompt, prompter, kept, clock);
    }

    /// <summary>What keeps a prompt from being used for judging; null where nothing does.</summary>
    public static string? Problem(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return ExpectedInputs.ToHashSet(StringComparer.Ordinal).SetEquals(prompt.Inputs)
            ? null
            : $"The prompt '{prompt.Name}' must have the inputs person and entries; it has {string.Join(", ", prompt.Inputs)}.";
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<JudgeAnswer>> AskAsync(IReadOnlyList<JudgeQuestion> questions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var answers = new Dictionary<JudgeQuestion, JudgeAnswer>();
        foreach (var question in questions.Distinct())
        {
            if (kept.TryGet(Key(question)) is { } stored && JsonSerializer.Deserialize<KeptAnswer>(stored.Text) is { } known)
                answers[question] = new JudgeAnswer(question, known.Relation, known.Reason) { Wording = known.Wording };
        }

        var sheets = JudgeSheet.Cut(questions.Distinct().Where(question => !answers.ContainsKey(question)));
        var asked = await Task.WhenAll(sheets.Select(sheet => AskAsync(sheet, 0, cancellationToken))).ConfigureAwait(false);
        foreach (var answer in asked.SelectMany(some => some))
            answers[answer.Question] = answer;
        return [.. questions.Select(question => answers[question])];
    }

    private async Task<IReadOnlyList<JudgeAnswer>> AskAsync(JudgeSheet sheet, int halved, CancellationToken cancellationToken)
    {
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["person"] = sheet.Person, ["entries"] = sheet.Text };
        var answer = await prompter.AskAsync(new Question<JudgeSheetAnswer>(prompt, inputs) { Check = sheet.Violations }, cancellationToken).ConfigureAwait(false);
        if (answer.Value is { } value)
            return [.. sheet.Read(value).Select(Keep)];
        // One pair that trips a filter, or that the model keeps getting wrong, shall not leave the others of its sheet unanswered.
        if ((answer.Outcome is AskOutcome.Truncated or AskOutcome.TooLong || (answer.Outcome is AskOutcome.Invalid or AskOutcome.Filtered && halved < HalvedAtMost)) && sheet.Halve() is { } halves)
        {
            var parts = await Task.WhenAll(halves.Select(half => AskAsync(half, halved + 1, cancellationToken))).ConfigureAwait(false);
            return [.. parts.SelectMany(part => part)];
        }

        return [.. sheet.Questions.Select(question => new JudgeAnswer(question, null, answer.Reason) { IsForNow = answer.Outcome is AskOutcome.Unavailable or AskOutcome.LimitReached or AskOutcome.NotSent or AskOutcome.Waiting or AskOutcome.Failed })];
    }

    private JudgeAnswer Keep(JudgeAnswer answer)
    {
        var text = JsonSerializer.Serialize(new KeptAnswer(answer.Relation, answer.Reason, answer.Wording));
        kept.Put(Key(answer.Question), new StoredAnswer(text, prompter.Model.Name, PairTask, 0, 0, null, clock.GetUtcNow()));
        return answer;
    }

    private string Key(JudgeQuestion question) =>
        ContentHash.Of([PairTask, RenderingVersion, prompt.Version, prompter.Model.AnswerIdentity, question.PersonName, question.Standing, question.Arriving]).Hex;

    private sealed record KeptAnswer(JudgeRelation? Relation, string Reason, string? Wording);
}
