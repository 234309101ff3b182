using System.Threading.RateLimiting;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace FactForge.Prompting;

/// <summary>
/// Sends questions to one model through one Polly pipeline. From the outside in: retry with jitter, circuit breaker, adaptive
/// limit on calls at a time, requests and tokens a minute, time-out. A retry takes its turn again in all of them. Safe for use from many threads.
/// </summary>
public sealed class ModelDoor : IModelDoor
{
    /// <summary>After so many breaks without a success in between, questions are no longer held back but fail at once.</summary>
    private const int BreaksBeforeDown = 3;

    private static readonly ResiliencePropertyKey<ModelRequest> RequestKey = new("factforge.request");
    private static readonly ResiliencePropertyKey<Turn> TurnKey = new("factforge.turn");
    private readonly ModelClient client;
    private readonly TimeProvider time;
    private readonly AdaptiveLimit limit;
    private readonly TokenBucket? requests;
    private readonly TokenBucket? tokens;
    private readonly ResiliencePipeline<ModelReply> pipeline;
    private readonly DoorMeter meter = new();
    private readonly Pause pause;
    private readonly FirstCall first = new();
    private readonly Shutting shutting;
    private readonly IFormatMemory? memory;
    private readonly bool isRemembered;
    private volatile bool isKept;
    private int breaksInARow;
    private int format;

    /// <summary>Makes the door of a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="time">The clock that waits are measured by.</param>
    /// <param name="memory">What form of answer the endpoint was found to keep before; null for nothing.</param>
    public ModelDoor(ModelClient client, TimeProvider time, IFormatMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(time);
        this.client = client;
        this.time = time;
        this.memory = memory;
        shutting = new(time, Settings.LongestWait);
        limit = new(Settings.Concurrency);
        pause = new(time);
        var remembered = Settings.FindsFormat ? memory?.Known(Settings) : null;
        isRemembered = remembered is not null;
        format = (int)(remembered ?? Settings.Format);
        requests = Settings.RequestsPerMinute is { } perMinute ? new(perMinute, time) : null;
        tokens = Settings.TokensPerMinute is { } tokensPerMinute ? new(tokensPerMinute, time) : null;
        pipeline = Build();
    }

    /// <inheritdoc/>
    public ModelSettings Settings => client.Settings;

    /// <inheritdoc/>
    public AnswerFormat Format => (AnswerFormat)Volatile.Read(ref format);

    /// <inheritdoc/>
    public bool IsFormatKnown => !Settings.FindsFormat || isRemembered || isKept;

    /// <inheritdoc/>
    public bool HasAnswered => meter.HasAnswered;

    /// <summary>What it did so far.</summary>
    public ModelCounts Counts => meter.Read();

    /// <summary>Calls that may be under way now.</summary>
    public int ConcurrencyNow => limit.Current;

    /// <inheritdoc/>
    public Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Settings.FindsFormat && request.Texts is null ? first.SendAsync(() => SendInFormatAsync(request, cancellationToken), IsFormatRefusal, cancellationToken) : SendNowAsync(request, cancellationToken);
    }

    // One that waited while another found out that its format is not known is not sent: it comes back to be worded anew.
    private Task<ModelReply> SendInFormatAsync(ModelRequest request, CancellationToken cancellationToken) => request.Format is { } format && format < Format
        ? Task.FromResult(ModelReply.Failed(ModelOutcome.Rejected, $"Model '{Settings.Name}' does not know the format.")) : SendNowAsync(request, cancellationToken);

    private static bool IsFormatRefusal(ModelReply reply) => reply.Outcome == ModelOutcome.Rejected && (reply.Attempts == 0 || FormatRefusal.Is(reply.Reason));

    private async Task<ModelReply> SendNowAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        if (shutting.Reason is { } shut)
            return shut;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        var turn = new Turn();
        try
        {
            context.Properties.Set(RequestKey, request);
            context.Properties.Set(TurnKey, turn);
            var reply = await pipeline.ExecuteAsync(AttemptAsync, context).ConfigureAwait(false);
            shutting.Saw(reply, HasAnswered);
            return reply with { Attempts = turn.Attempts };
        }
        catch (OperationCanceledException) when (turn.IsUnderWay || turn.HasTimedOut)
        {
            throw new CallAbandonedException(request, cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return ModelReply.Failed(ModelOutcome.LeftAlone, $"Model '{Settings.Name}' failed so often that it is left alone for now; last: {meter.LastFailure}") with { Attempts = turn.Attempts };
        }
        catch (TimeoutRejectedException)
        {
            return TimedOut() with { Attempts = turn.Attempts };
        }
        finally
        {
            if (turn.Attempts > 0)
                meter.Called();
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<ModelReply> AttemptAsync(ResilienceContext context)
    {
        var request = context.Properties.GetValue(RequestKey, null!);
        var turn = context.Properties.GetValue(TurnKey, null!);
        turn.Attempts++;
        turn.IsUnderWay = true;
        meter.Attempted(isRetry: turn.Attempts > 1);
        ModelReply reply;
        try
        {
            reply = request.Texts is { } texts
                ? await EmbedAsync(texts, request, context.CancellationToken).ConfigureAwait(false)
                : Completion.ToReply(await client.Chat.GetResponseAsync(request.Messages, OptionsOf(request), context.CancellationToken).ConfigureAwait(false), request, Settings);
        }
        catch (Exception error) when (!context.CancellationToken.IsCancellationRequested && WireErrors.ToReply(error, Settings, time.GetUtcNow()) is { } failure)
        {
            reply = failure;
        }

        turn.Reply = reply;
        turn.IsUnderWay = false;
        meter.Ended(reply);
        if (reply.Outcome is ModelOutcome.Answered or ModelOutcome.Truncated && Settings.FindsFormat && request.Texts is null && (request.Format ?? Format) == Format)
        {
            isKept = true;
            if (reply.Outcome == ModelOutcome.Answered)
                memory?.Found(Settings, Format);
        }

        if (reply.Outcome == ModelOutcome.Rejected && Settings.FindsFormat && FormatRefusal.Is(reply.Reason))
            Weaken(request.Format ?? Format);
        if (reply.Outcome == ModelOutcome.RateLimited && reply.RetryAfter is { } wait && wait <= Settings.LongestWait)
            pause.Hold(wait);
        else if (!reply.IsTransient)
            Volatile.Write(ref breaksInARow, 0);
        // The service says that the next call would be refused: it is not sent until then.
        var told = client.Signals.Last;
        if (told is { RemainingTokens: 0, TokensReset: { } tokensReset })
            pause.Hold(Shorter(tokensReset));
        if (told is { RemainingRequests: 0, RequestsReset: { } requestsReset })
            pause.Hold(Shorter(requestsReset));
        return reply;
    }

    private async Task<ModelReply> EmbedAsync(IReadOnlyList<string> texts, ModelRequest request, CancellationToken cancellationToken)
    {
        using var generator = client.Embeddings;
        var made = await generator.GenerateAsync(texts, null, cancellationToken).ConfigureAwait(false);
        return made.Count == texts.Count
            ? new(ModelOutcome.Answered, "", "", Completion.Plausible(made.Usage, request, "", null)) { Vectors = [.. made.Select(one => one.Vector)] }
            : ModelReply.Failed(ModelOutcome.ServerFailed, $"Model '{Settings.Name}' gave {made.Count} vectors for {texts.Count} texts.");
    }

    private ResiliencePipeline<ModelReply> Build()
    {
        var transient = new PredicateBuilder<ModelReply>().HandleResult(reply => reply.IsTransient).Handle<TimeoutRejectedException>();
        return new ResiliencePipelineBuilder<ModelReply> { TimeProvider = time, Name = Settings.Name }
            .AddRetry(new RetryStrategyOptions<ModelReply>
            {
                MaxRetryAttempts = Math.Max(1, Settings.Retries),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = Settings.RetryDelay,
                MaxDelay = TimeSpan.FromMinutes(1),
                ShouldHandle = arguments => ValueTask.FromResult(Settings.Retries > 0 && MayRetry(arguments.Outcome)),
                DelayGenerator = arguments => ValueTask.FromResult(WaitFor(arguments.Outcome, arguments.Context.Properties.GetValue(RequestKey, null!))),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ModelReply>
            {
                FailureRatio = 0.8,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = Settings.BreakDuration,
                ShouldHandle = new PredicateBuilder<ModelReply>()
                    .HandleResult(reply => reply.IsTransient && reply.Outcome != ModelOutcome.RateLimited).Handle<TimeoutRejectedException>(),
                OnOpened = _ =>
                {
                    Interlocked.Increment(ref breaksInARow);
                    meter.Broke();
                    return ValueTask.CompletedTask;
                },
            })
            .AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = TakeTurnAsync })
            .AddTimeout(new TimeoutStrategyOptions
            {
                Timeout = Settings.Timeout,
                OnTimeout = arguments =>
                {
                    var timedOut = TimedOut();
                    var turn = arguments.Context.Properties.GetValue(TurnKey, null!);
                    turn.Reply = timedOut;
                    turn.IsUnderWay = false;
                    turn.HasTimedOut = true;
                    meter.Ended(timedOut);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private bool MayRetry(Outcome<ModelReply> outcome) => outcome switch
    {
        { Exception: BrokenCircuitException } => Volatile.Read(ref breaksInARow) < BreaksBeforeDown,
        { Exception: TimeoutRejectedException } => true,
        { Result: { IsTransient: true } reply } => reply.RetryAfter is not { } wait || wait <= Settings.LongestWait,
        _ => false,
    };

    // Never less than the service asks for, and not for all at one instant; where it asks for nothing the back-off with its jitter.
    private static TimeSpan? WaitFor(Outcome<ModelReply> outcome, ModelRequest request) => outcome switch
    {
        { Exception: BrokenCircuitException { RetryAfter: { } open } } => open + TimeSpan.FromMilliseconds(50),
        { Result.RetryAfter: { } told } => told + Spread.Of(told, request.Key),
        _ => null,
    };

    private async ValueTask<RateLimitLease> TakeTurnAsync(RateLimiterArguments arguments)
    {
        var request = arguments.Context.Properties.GetValue(RequestKey, null!);
        var turn = arguments.Context.Properties.GetValue(TurnKey, null!);
        var cancellation = arguments.Context.CancellationToken;
        turn.Reply = null;
        var number = await limit.EnterAsync(cancellation).ConfigureAwait(false);
        var reserved = request.InputTokens + meter.ExpectedOutput(request.MaxOutputTokens);
        try
        {
            await pause.PassAsync(cancellation).ConfigureAwait(false);
            if (requests is not null)
                await requests.TakeAsync(1, cancellation).ConfigureAwait(false);
            if (tokens is not null)
                await tokens.TakeAsync(reserved, cancellation).ConfigureAwait(false);
        }
        catch
        {
            limit.Leave(number, null);
            throw;
        }

        return new TurnLease(() =>
        {
            if (turn.Reply is { Outcome: not ModelOutcome.TimedOut } reply)
                tokens?.Settle(reserved, reply.Usage.Total);
            limit.Leave(number, PushedBack(turn.Reply));
        });
    }

    private static bool? PushedBack(ModelReply? reply) => reply?.Outcome switch
    {
        ModelOutcome.RateLimited or ModelOutcome.TimedOut or ModelOutcome.ServerFailed => true,
        ModelOutcome.Answered or ModelOutcome.Truncated => false,
        _ => null,
    };

    private ChatOptions OptionsOf(ModelRequest request)
    {
        var options = new ChatOptions { MaxOutputTokens = request.MaxOutputTokens, Temperature = (float?)Settings.Temperature };
        var asked = request.Format ?? Format;
        if (asked == AnswerFormat.Strict)
        {
            options.ResponseFormat = ChatResponseFormat.ForJsonSchema(request.Schema, request.Task.Replace('-', '_'));
            options.AdditionalProperties = new() { ["strict"] = true };
        }
        else if (asked == AnswerFormat.Json)
        {
            options.ResponseFormat = ChatResponseFormat.Json;
        }

        return options;
    }

    /// <summary>One step down from what was refused; another call may have been there before.</summary>
    private void Weaken(AnswerFormat refused)
    {
        if (refused != AnswerFormat.None)
            Interlocked.CompareExchange(ref format, (int)refused + 1, (int)refused);
    }

    private TimeSpan Shorter(TimeSpan wait) => wait < Settings.LongestWait ? wait : Settings.LongestWait;

    private ModelReply TimedOut() => ModelReply.Failed(ModelOutcome.TimedOut, $"Model '{Settings.Name}' gave no answer within {Settings.Timeout.TotalSeconds:0.#} seconds.");

    private sealed class Turn
    {
        public int Attempts { get; set; }

        /// <summary>True from when an attempt reaches for the wire until its end is known.</summary>
        public bool IsUnderWay { get; set; }

        /// <summary>True where an attempt was given up for its time: it may be billed, also where the call is given up in the wait for the next one.</summary>
        public bool HasTimedOut { get; set; }

        public ModelReply? Reply { get; set; }
    }
}
