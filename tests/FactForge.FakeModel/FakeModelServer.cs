using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactForge.FakeModel;

/// <summary>
/// A model at the wire: a real HTTP server on a free port of the loopback that speaks chat completions on OpenAI's and Azure's paths.
/// What it says is programmed: <see cref="Then"/> queues replies, <see cref="Model"/> answers what the queue leaves.
/// </summary>
public sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<FakeReply> scripted = new();
    private readonly ConcurrentQueue<FakeCall> calls = new();
    private int number;
    private int underWay;
    private int mostUnderWay;

    private FakeModelServer(WebApplication app) => this.app = app;

    /// <summary>Answers every call that no scripted reply is left for.</summary>
    public Func<FakeCall, FakeReply> Model { get; set; } = _ => new FakeReply.Answer("""{"claims":[]}""");

    /// <summary>The key that it accepts; null accepts all.</summary>
    public string? Key { get; set; }

    /// <summary>Where it listens, without a path.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The endpoint for OpenAI's client and compatible ones.</summary>
    public string OpenAIEndpoint => Origin + "/v1";

    /// <summary>The chat calls so far.</summary>
    public IReadOnlyList<FakeCall> Calls => [.. calls];

    /// <summary>The most calls that were under way at one time.</summary>
    public int MostAtATime => mostUnderWay;

    /// <summary>Its embeddings.</summary>
    public FakeEmbeddings Embeddings { get; } = new();

    /// <summary>Its files and batches.</summary>
    public FakeBatches Batches { get; } = new();

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<FakeModelServer> StartAsync(Func<FakeCall, FakeReply>? model = null, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var server = new FakeModelServer(app);
        if (model is not null)
            server.Model = model;
        server.Map();
        await app.StartAsync();
        server.Origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    /// <summary>Queues replies; they are given in order, one a call, before <see cref="Model"/> is asked.</summary>
    public FakeModelServer Then(params FakeReply[] replies)
    {
        foreach (var reply in replies)
            scripted.Enqueue(reply);
        return this;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        try
        {
            await app.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // Calls that are still held up by a delay are cut off.
        }

        await app.DisposeAsync();
    }

    private void Map()
    {
        app.MapPost("/v1/chat/completions", ChatAsync);
        app.MapPost("/chat/completions", ChatAsync);
        app.MapPost("/openai/v1/chat/completions", ChatAsync);
        app.MapPost("/openai/deployments/{deployment}/chat/completions", ChatAsync);
        app.MapPost("/v1/embeddings", Embeddings.AnswerAsync);
        app.MapPost("/openai/v1/embeddings", Embeddings.AnswerAsync);
        app.MapPost("/openai/deployments/{deployment}/embeddings", Embeddings.AnswerAsync);
        Batches.Map(app, call => Next(call), () => Interlocked.Increment(ref number));
    }

    private FakeReply Next(FakeCall call)
    {
        calls.Enqueue(call);
        return scripted.TryDequeue(out var reply) ? reply : Model(call);
    }

    private async Task ChatAsync(HttpContext context)
    {
        var now = Interlocked.Increment(ref underWay);
        InterlockedMax(ref mostUnderWay, now);
        try
        {
            if (Key is { } key && !Keys(context).Contains(key))
            {
                await WriteAsync(context, 401, """{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}""");
                return;
            }

            var body = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
            var headers = context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString());
            var call = new FakeCall(Interlocked.Increment(ref number), context.Request.Path + context.Request.QueryString, headers, body);
            await PlayAsync(context, call, Next(call));
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    private static async Task PlayAsync(HttpContext context, FakeCall call, FakeReply reply)
    {
        if (reply.Delay > TimeSpan.Zero)
            await Task.Delay(reply.Delay, context.RequestAborted);
        foreach (var (name, value) in reply.Headers)
            context.Response.Headers[name] = value;
        switch (reply)
        {
            case FakeReply.Answer answer:
                await WriteAsync(context, 200, FakeCompletion.Json(call, answer).ToJsonString());
                break;
            case FakeReply.Status status:
                await WriteAsync(context, status.Code, status.Body);
                break;
            case FakeReply.DropMidway midway:
                context.Response.ContentLength = midway.Start.Length + 1000;
                await context.Response.WriteAsync(midway.Start);
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case FakeReply.Drop:
                context.Abort();
                break;
            default:
                throw new InvalidOperationException($"Unknown reply {reply.GetType().Name}");
        }
    }

    private static string[] Keys(HttpContext context) =>
        [context.Request.Headers["api-key"].ToString(), context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal)];

    internal static async Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }

    private static void InterlockedMax(ref int place, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref place)) < value && Interlocked.CompareExchange(ref place, value, seen) != seen)
        {
        }
    }
}
