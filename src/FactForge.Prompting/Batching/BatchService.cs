using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI;
using OpenAI.Batch;
using OpenAI.Files;
using Polly;
using Polly.Retry;

#pragma warning disable OPENAI001 // The batch client is marked experimental; pinned versions, so it cannot change unseen.

namespace FactForge.Prompting;

/// <summary>A service's files and batches. Expected failures are values; only cancellation and bugs throw.</summary>
public sealed class BatchService
{
    private const string Window = "24h";
    private const int ListedBatches = 100;

    private readonly ModelSettings settings;
    private readonly OpenAIFileClient files;
    private readonly BatchClient batches;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline<ModelReply?> pipeline;

    /// <summary>Makes it of a connected model.</summary>
    public BatchService(ModelClient client, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(time);
        settings = client.Settings;
        files = client.Root.GetOpenAIFileClient();
        batches = client.Root.GetBatchClient();
        this.time = time;
        pipeline = new ResiliencePipelineBuilder<ModelReply?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<ModelReply?>
            {
                MaxRetryAttempts = Math.Max(1, settings.Retries),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.RetryDelay,
                MaxDelay = TimeSpan.FromMinutes(1),
                ShouldHandle = arguments => ValueTask.FromResult(settings.Retries > 0 && arguments.Outcome.Result is { IsTransient: true } failure
                    && (failure.RetryAfter is not { } wait || wait <= settings.LongestWait)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
            })
            .Build();
    }

    /// <summary>The path that a line of a batch names, where the configuration names none. Azure's deployments want it without the version.</summary>
    public static string UsualUrl(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Kind == ModelKind.Azure && !(Uri.TryCreate(settings.Endpoint, UriKind.Absolute, out var endpoint) && ModelClients.IsVersionOne(endpoint))
            ? "/chat/completions" : "/v1/chat/completions";
    }

    /// <summary>Uploads questions; the file's id. Uploading twice costs nothing.</summary>
    public Task<BatchStep<string>> UploadAsync(byte[] lines, string name, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        using var stream = new MemoryStream(lines, writable: false);
        var file = await files.UploadFileAsync(stream, name, FileUploadPurpose.Batch, cancellationToken).ConfigureAwait(false);
        return file.Value.Id;
    }, cancellationToken);

    /// <summary>
    /// Makes the batch of an uploaded file. Where it is not known whether an attempt reached the service, the service's list is looked through before
    /// the next, so that one file never becomes two batches.
    /// </summary>
    public async Task<BatchStep<BatchReading>> CreateAsync(string file, string url, CancellationToken cancellationToken)
    {
        var tried = false;
        return await TryAsync(async () =>
        {
            if (tried && await FindOnceAsync(file, cancellationToken).ConfigureAwait(false) is { } made)
                return made;
            tried = true;
            using var body = BinaryContent.Create(BinaryData.FromString(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["input_file_id"] = file,
                ["endpoint"] = url,
                ["completion_window"] = Window,
            })));
            var operation = await batches.CreateBatchAsync(body, waitUntilCompleted: false, Options(cancellationToken)).ConfigureAwait(false);
            return Reading(operation.GetRawResponse());
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The batch that was made of a file, among the newest of the account; an empty list's step has a reading with an empty id.</summary>
    public Task<BatchStep<BatchReading>> FindAsync(string file, CancellationToken cancellationToken) => TryAsync(
        async () => await FindOnceAsync(file, cancellationToken).ConfigureAwait(false) ?? new BatchReading("", "", file, null, null, [], 0, 0), cancellationToken);

    /// <summary>How a batch stands.</summary>
    public Task<BatchStep<BatchReading>> LookAsync(string batch, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var operation = await CreateBatchOperation.RehydrateAsync(batches, batch, cancellationToken).ConfigureAwait(false);
        return Reading(operation.GetRawResponse());
    }, cancellationToken);

    /// <summary>A file's text.</summary>
    public Task<BatchStep<string>> DownloadAsync(string file, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var content = await files.DownloadFileAsync(file, cancellationToken).ConfigureAwait(false);
        return content.Value.ToString();
    }, cancellationToken);

    /// <summary>Deletes a file at the service: mail does not stay there longer than it must. One that is gone already is deleted.</summary>
    public async Task<BatchStep<string>> DeleteAsync(string file, CancellationToken cancellationToken)
    {
        var step = await TryAsync(async () =>
        {
            await files.DeleteFileAsync(file, cancellationToken).ConfigureAwait(false);
            return file;
        }, cancellationToken).ConfigureAwait(false);
        return step.Failure is { Outcome: ModelOutcome.NotFound } ? BatchStep<string>.Done(file) : step;
    }

    private async Task<BatchReading?> FindOnceAsync(string file, CancellationToken cancellationToken)
    {
        await foreach (var page in batches.GetBatchesAsync(null, ListedBatches, Options(cancellationToken)).GetRawPagesAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using var document = JsonDocument.Parse(page.GetRawResponse().Content);
            if (!document.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array)
                return null;
            return data.EnumerateArray().Select(BatchReading.Of).FirstOrDefault(batch => batch.InputFile == file);
        }

        return null;
    }

    private static BatchReading Reading(PipelineResponse response)
    {
        using var document = JsonDocument.Parse(response.Content);
        return BatchReading.Of(document.RootElement);
    }

    private static RequestOptions Options(CancellationToken cancellationToken) => new() { CancellationToken = cancellationToken };

    private async Task<BatchStep<T>> TryAsync<T>(Func<Task<T>> step, CancellationToken cancellationToken)
        where T : class
    {
        T? value = null;
        var failure = await pipeline.ExecuteAsync(async _ =>
        {
            try
            {
                value = await step().ConfigureAwait(false);
                return null;
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested && WireErrors.ToReply(error, settings, time.GetUtcNow()) is { } reply)
            {
                return reply;
            }
        }, cancellationToken).ConfigureAwait(false);
        return failure is null ? BatchStep<T>.Done(value!) : BatchStep<T>.Failed(failure);
    }
}
