using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace FactForge.FakeModel;

/// <summary>Files and batches, as OpenAI and Azure serve them. A batch is done after it was looked at <see cref="LooksUntilDone"/> times.</summary>
public sealed class FakeBatches
{
    private readonly ConcurrentDictionary<string, string> files = new();
    private readonly ConcurrentDictionary<string, Batch> batches = new();
    private int last;

    /// <summary>How often a batch must be polled before it is done.</summary>
    public int LooksUntilDone { get; set; } = 1;

    /// <summary>The status that a batch ends in: completed, failed or expired.</summary>
    public string EndsIn { get; set; } = "completed";

    /// <summary>How many creations succeed without the caller being told: the connection is cut.</summary>
    public int SilentCreations { get; set; }

    /// <summary>Of an expired batch, how many lines were answered before.</summary>
    public int AnsweredBeforeExpiry { get; set; }

    /// <summary>The paths and queries under which files were uploaded and batches made.</summary>
    public ConcurrentQueue<string> Paths { get; } = new();

    /// <summary>The files that are there now.</summary>
    public int FilesLeft => files.Count;

    /// <summary>The files uploaded as batch input, in order.</summary>
    public ConcurrentQueue<string> Uploaded { get; } = new();

    /// <summary>The batches made.</summary>
    public int Made => batches.Count;

    internal void Map(WebApplication app, Func<FakeCall, FakeReply> model, Func<int> nextNumber)
    {
        foreach (var root in new[] { "/v1", "/openai", "/openai/v1" })
        {
            app.MapPost(root + "/files", UploadAsync).DisableAntiforgery();
            app.MapGet(root + "/files/{id}", (HttpContext context, string id) => FakeModelServer.WriteAsync(context, files.ContainsKey(id) ? 200 : 404, FileJson(id).ToJsonString()));
            app.MapDelete(root + "/files/{id}", (HttpContext context, string id) =>
                FakeModelServer.WriteAsync(context, files.TryRemove(id, out _) ? 200 : 404, new JsonObject { ["id"] = id, ["deleted"] = true, ["object"] = "file" }.ToJsonString()));
            app.MapGet(root + "/files/{id}/content", (HttpContext context, string id) => FakeModelServer.WriteAsync(context, files.ContainsKey(id) ? 200 : 404, files.GetValueOrDefault(id, "")));
            app.MapPost(root + "/batches", CreateAsync);
            app.MapGet(root + "/batches", ListAsync);
            app.MapGet(root + "/batches/{id}", (HttpContext context, string id) => LookAsync(context, id, model, nextNumber));
            app.MapPost(root + "/batches/{id}/cancel", (HttpContext context, string id) => LookAsync(context, id, model, nextNumber));
        }
    }

    private async Task UploadAsync(HttpContext context)
    {
        Paths.Enqueue(context.Request.Path + context.Request.QueryString);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        using var reader = new StreamReader(form.Files[0].OpenReadStream(), Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var id = $"file-{Interlocked.Increment(ref last)}";
        files[id] = text;
        Uploaded.Enqueue(text);
        await FakeModelServer.WriteAsync(context, 200, FileJson(id).ToJsonString());
    }

    private async Task CreateAsync(HttpContext context)
    {
        Paths.Enqueue(context.Request.Path + context.Request.QueryString);
        var body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var input = body["input_file_id"]!.GetValue<string>();
        if (!files.TryGetValue(input, out var lines))
        {
            await FakeModelServer.WriteAsync(context, 400, """{"error":{"message":"No such file","code":"invalid_file"}}""");
            return;
        }

        var id = $"batch-{Interlocked.Increment(ref last)}";
        batches[id] = new(id, input, body["endpoint"]!.GetValue<string>(), lines.Count(c => c == '\n'));
        if (SilentCreations > 0)
        {
            SilentCreations--;
            context.Abort();
            return;
        }

        await FakeModelServer.WriteAsync(context, 200, batches[id].Json("validating").ToJsonString());
    }

    private Task ListAsync(HttpContext context) => FakeModelServer.WriteAsync(context, 200, new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. batches.Values.Select(batch => (JsonNode)batch.Json("in_progress"))]),
        ["has_more"] = false,
    }.ToJsonString());

    private async Task LookAsync(HttpContext context, string id, Func<FakeCall, FakeReply> model, Func<int> nextNumber)
    {
        if (!batches.TryGetValue(id, out var batch))
        {
            await FakeModelServer.WriteAsync(context, 404, """{"error":{"message":"No such batch","code":"not_found"}}""");
            return;
        }

        lock (batch)
        {
            batch.Looks++;
            if (batch.Looks >= LooksUntilDone && batch.Output is null && EndsIn != "failed")
                Run(batch, model, nextNumber);
        }

        await FakeModelServer.WriteAsync(context, 200, batch.Json(batch.Looks >= LooksUntilDone ? EndsIn : "in_progress").ToJsonString());
    }

    private void Run(Batch batch, Func<FakeCall, FakeReply> model, Func<int> nextNumber)
    {
        var output = new StringBuilder();
        var errors = new StringBuilder();
        var answered = 0;
        foreach (var line in files[batch.Input].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!))
        {
            if (EndsIn == "expired" && answered++ >= AnsweredBeforeExpiry)
            {
                errors.Append(new JsonObject
                {
                    ["id"] = "line",
                    ["custom_id"] = line["custom_id"]!.GetValue<string>(),
                    ["response"] = null,
                    ["error"] = new JsonObject { ["code"] = "batch_expired", ["message"] = "This request could not be executed before the completion window expired." },
                }.ToJsonString()).Append('\n');
                continue;
            }

            var call = new FakeCall(nextNumber(), line["url"]!.GetValue<string>(), new Dictionary<string, string>(), (JsonObject)line["body"]!.DeepClone());
            var reply = model(call);
            if (reply is FakeReply.Drop)
                continue;
            var (status, body) = reply switch
            {
                FakeReply.Answer answer => (200, (JsonNode)FakeCompletion.Json(call, answer)),
                FakeReply.Status told => (told.Code, JsonNode.Parse(told.Body.Length > 0 ? told.Body : "{}")!),
                _ => (500, new JsonObject()),
            };
            var result = new JsonObject
            {
                ["id"] = $"line-{call.Number}",
                ["custom_id"] = line["custom_id"]!.GetValue<string>(),
                ["response"] = new JsonObject { ["status_code"] = status, ["request_id"] = $"req-{call.Number}", ["body"] = body },
                ["error"] = null,
            };
            (status == 200 ? output : errors).Append(result.ToJsonString()).Append('\n');
        }

        batch.Output = Keep(output);
        batch.Errors = errors.Length > 0 ? Keep(errors) : null;
    }

    private string Keep(StringBuilder text)
    {
        var id = $"file-{Interlocked.Increment(ref last)}";
        files[id] = text.ToString();
        return id;
    }

    private static JsonObject FileJson(string id) => new()
    {
        ["id"] = id,
        ["object"] = "file",
        ["bytes"] = 1,
        ["created_at"] = 1_700_000_000,
        ["filename"] = "batch.jsonl",
        ["purpose"] = "batch",
        ["status"] = "processed",
    };

    private sealed class Batch(string id, string input, string endpoint, int lines)
    {
        public string Input => input;

        public int Looks { get; set; }

        public string? Output { get; set; }

        public string? Errors { get; set; }

        public JsonObject Json(string status) => new()
        {
            ["id"] = id,
            ["object"] = "batch",
            ["endpoint"] = endpoint,
            ["input_file_id"] = input,
            ["completion_window"] = "24h",
            ["status"] = status,
            ["created_at"] = 1_700_000_000,
            ["request_counts"] = new JsonObject { ["total"] = lines, ["completed"] = Output is null ? 0 : lines, ["failed"] = 0 },
            ["output_file_id"] = Output,
            ["error_file_id"] = Errors,
            ["errors"] = status == "failed" ? new JsonObject { ["data"] = new JsonArray(new JsonObject { ["code"] = "invalid_json_line", ["message"] = "A line is no JSON", ["line"] = 1 }) } : null,
        };
    }
}
