using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>
/// Asks a prompt: renders it, looks in the answer store, keeps within the budget, sends, validates, shows a violation to the model once, and keeps
/// the valid answer. Expected failures are values; only cancellation and bugs throw. Safe for use from many threads.
/// </summary>
public sealed class Prompter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>An answer that does not fit and is longer is shown by its beginning when it is asked about again.</summary>
    private const int LongestShown = 24_000;

    /// <summary>After so many wishes in a row that a model did not grant, none is put to it any more: each costs as much as a question.</summary>
    private const int MostVainWishes = 3;

    private readonly IModelDoor door;
    private readonly IAnswerStore store;
    private readonly Budget budget;
    private readonly TimeProvider time;
    private readonly bool fresh;
    private int vainWishes;

    /// <summary>Makes a prompter for one model.</summary>
    /// <param name="door">The way to the model.</param>
    /// <param name="store">Answers that were paid for.</param>
    /// <param name="budget">What may be spent.</param>
    /// <param name="time">The clock that dates stored answers.</param>
    /// <param name="fresh">Ask again even where the store has an answer.</param>
    public Prompter(IModelDoor door, IAnswerStore store, Budget budget, TimeProvider time, bool fresh = false)
    {
        ArgumentNullException.ThrowIfNull(door);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(time);
        this.door = door;
        this.store = store;
        this.budget = budget;
        this.time = time;
        this.fresh = fresh;
    }

    /// <summary>The model that is asked.</summary>
    public ModelSettings Model => door.Settings;

    /// <summary>Asks.</summary>
    public async Task<PromptAnswer<T>> AskAsync<T>(Question<T> question, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        var request = Request(question);
        var usage = AskUsage.None;
        (string Text, IReadOnlyList<string> Problems)? unfit = null;
        (string Text, T Value, int Wishes)? usable = null;
        if (!fresh && store.TryGet(request.Key) is { } stored)
        {
            usage = usage with { StoredAnswers = 1 };
            if (Read(question, stored.Text, out var problems) is { } value)
                return new(AskOutcome.Answered, value, stored.Text, "", usage);
            // A batch's answers are stored as they come: one that does not fit is the first answer, to be asked about again.
            unfit = (stored.Text, problems);
        }

        while (true)
        {
            var asked = unfit is null ? request : Again(question, request, unfit.Value.Text, unfit.Value.Problems);
            var (reply, used) = await SendAsync(asked, cancellationToken).ConfigureAwait(false);
            usage = usage.Plus(used);
            if (reply.Outcome == ModelOutcome.Rejected && request.Format != door.Format)
            {
                // The endpoint does not know the format: the same question in the next one that it may know. The key stays.
                request = Rendered(question, door.Format) with { Key = request.Key };
                continue;
            }

            IReadOnlyList<string> problems = [];
            if (reply.Outcome == ModelOutcome.Answered && Read(question, reply.Text, out problems) is { } value)
            {
                var wishes = question.Wish?.Invoke(value) ?? [];
                if (usable is { } before)
                {
                    var isGranted = wishes.Count < before.Wishes && (question.Worth is not { } worth || worth(value) >= worth(before.Value));
                    Granted(isGranted);
                    return isGranted ? Kept(reply.Text, value) : Kept(before.Text, before.Value);
                }

                // It is paid for: should the run end over the wish, it is there.
                var kept = Kept(reply.Text, value);
                if (unfit is not null || wishes.Count == 0 || Volatile.Read(ref vainWishes) >= MostVainWishes)
                    return kept;
                (usable, unfit) = ((reply.Text, value, wishes.Count), (reply.Text, wishes));
                continue;
            }

            if (usable is { } first)
            {
                if (reply.Outcome == ModelOutcome.Answered)
                    Granted(false);
                return Kept(first.Text, first.Value);
            }

            if (reply.Outcome != ModelOutcome.Answered)
                return new(OutcomeOf(reply), null, reply.Text, reply.Reason, usage);
            if (unfit is not null)
                return new(AskOutcome.Invalid, null, reply.Text, "The answer does not fit, also when asked again: " + string.Join("; ", problems), usage);
            unfit = (reply.Text, problems);
        }

        PromptAnswer<T> Kept(string text, T value)
        {
            store.Put(request.Key, new(text, Model.Name, request.Task, usage.Tokens.Input, usage.Tokens.Output, usage.Cost, time.GetUtcNow()));
            return new(AskOutcome.Answered, value, text, "", usage);
        }
    }

    /// <summary>The request as it would be sent; its key names everything that the answer depends on.</summary>
    public ModelRequest Request<T>(Question<T> question)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        var request = Rendered(question, door.Format);
        // An endpoint whose format is still to be found gives the same key whatever is found.
        var messages = Model.FindsFormat && door.Format != AnswerFormat.Strict ? Rendered(question, AnswerFormat.Strict).Messages : request.Messages;
        var key = ContentHash.Of([
            question.Prompt.Version, Model.AnswerIdentity, request.MaxOutputTokens.ToString(CultureInfo.InvariantCulture),
            .. messages.SelectMany(message => new[] { message.Role.Value, message.Text })]);
        return request with { Key = key.Hex };
    }

    private ModelRequest Rendered<T>(Question<T> question, AnswerFormat format)
        where T : class
    {
        var prompt = question.Prompt;
        var messages = prompt.Render(question.Inputs, format).ToList();
        if (question.Earlier is { } earlier && prompt.More is { } more)
        {
            messages.Add(new(ChatRole.Assistant, earlier));
            messages.Add(new(ChatRole.User, more.Fill(new Dictionary<string, string>(StringComparer.Ordinal))));
        }

        var most = Math.Min(prompt.MaxOutputTokens, Model.MaxOutputTokens);
        return new(prompt.Name, "", messages, prompt.Schema.Sent, CountOf(prompt, messages), most) { Format = format };
    }

    private void Granted(bool isGranted)
    {
        if (isGranted)
            Interlocked.Exchange(ref vainWishes, 0);
        else
            Interlocked.Increment(ref vainWishes);
    }

    private AskOutcome OutcomeOf(ModelReply reply) => reply.Outcome switch
    {
        ModelOutcome.Truncated => AskOutcome.Truncated,
        ModelOutcome.Filtered => AskOutcome.Filtered,
        ModelOutcome.Refused => AskOutcome.Refused,
        ModelOutcome.TooLong => AskOutcome.TooLong,
        ModelOutcome.Waiting => AskOutcome.Waiting,
        ModelOutcome.LimitReached => AskOutcome.LimitReached,
        ModelOutcome.NotSent => AskOutcome.NotSent,
        // Where the endpoint answers others, a key or a model refused is a gateway's word about this question.
        ModelOutcome.Unauthorized or ModelOutcome.NotFound when door.HasAnswered && reply.Attempts > 0 => AskOutcome.Failed,
        ModelOutcome.Unreachable or ModelOutcome.Unauthorized or ModelOutcome.NotFound or ModelOutcome.OutOfCredit or ModelOutcome.RateLimited or ModelOutcome.LeftAlone
            => AskOutcome.Unavailable,
        // An endpoint that has answered nothing yet fails at everything; one that has answered fails at this question.
        ModelOutcome.TimedOut or ModelOutcome.ServerFailed or ModelOutcome.Rejected when !door.HasAnswered => AskOutcome.Unavailable,
        _ => AskOutcome.Failed,
    };

    private async Task<(ModelReply Reply, AskUsage Used)> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        if (request.InputTokens + request.MaxOutputTokens > Model.ContextTokens)
            return (ModelReply.Failed(ModelOutcome.TooLong, $"The question has {request.InputTokens} tokens; model '{Model.Name}' takes {Model.ContextTokens} with its answer."), AskUsage.None);
        var most = new TokenUsage(request.InputTokens, request.MaxOutputTokens);
        var mostCost = Model.Prices?.CostOf(most) ?? 0;
        var (reserved, limit) = await budget.ReserveAsync(new(mostCost, most.Total, 1), cancellationToken).ConfigureAwait(false);
        if (reserved is null)
            return (ModelReply.Failed(ModelOutcome.LimitReached, limit), AskUsage.None);
        using var reservation = reserved;
        var reply = await door.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (reply.IsQueued)
            reservation.Settle(new(mostCost * (Model.Prices?.BatchFactor ?? 1), most.Total, 1), isQueued: true);
        if (reply.Attempts == 0)
            return (reply, AskUsage.None);
        var charged = reply.ChargedFor(request);
        reservation.Settle(new(Model.Prices?.CostOf(charged) ?? 0, charged.Total, 1));
        return (reply, new(1, 0, reply.Usage, Model.Prices?.CostOf(reply.Usage)));
    }

    private static ModelRequest Again<T>(Question<T> question, ModelRequest request, string text, IReadOnlyList<string> problems)
        where T : class
    {
        var violations = string.Join('\n', problems.Select(problem => "- " + problem));
        var again = question.Prompt.Again.Fill(new Dictionary<string, string>(StringComparer.Ordinal) { ["violations"] = violations });
        List<ChatMessage> messages = [.. request.Messages, new(ChatRole.Assistant, Shown(text)), new(ChatRole.User, again)];
        return request with { Messages = messages, InputTokens = CountOf(question.Prompt, messages), IsAgain = true };
    }

    private static string Shown(string text) => text.Length == 0 ? "(nothing)"
        : text.Length <= LongestShown ? text
        : text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";

    private static int CountOf(Prompt prompt, IReadOnlyList<ChatMessage> messages) =>
        messages.Sum(message => Tokens.Count(message.Text) + Tokens.PerMessage) + Tokens.Count(prompt.Schema.Text);

    private static T? Read<T>(Question<T> question, string text, out IReadOnlyList<string> problems)
        where T : class
    {
        if (AnswerText.Read(text, out var problem) is not { } json)
        {
            problems = [problem];
            return null;
        }

        problems = question.Prompt.Schema.Violations(json);
        if (problems.Count > 0)
            return null;
        try
        {
            var value = json.Deserialize<T>(Json)!;
            problems = question.Check?.Invoke(value) ?? [];
            return problems.Count == 0 ? value : null;
        }
        catch (JsonException error)
        {
            problems = [error.Message];
            return null;
        }
    }
}
