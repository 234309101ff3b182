using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactForge.Prompting;

/// <summary>Turns what a client throws into a reply that says what to do.</summary>
internal static partial class WireErrors
{
    private const int LongestMessage = 300;

    /// <summary>The reply for an exception of the client; null for one that is no failure of the wire.</summary>
    public static ModelReply? ToReply(Exception error, ModelSettings settings, DateTimeOffset now) => error switch
    {
        ClientResultException { Status: > 0 } refused => FromException(refused, settings, now),
        ClientResultException or HttpRequestException or IOException => Unreachable(error, settings),
        AggregateException { InnerException: { } inner } => ToReply(inner, settings, now),
        JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException =>
            ModelReply.Failed(ModelOutcome.ServerFailed, $"The endpoint of model '{settings.Name}' answered with what is no chat completion: {Short(error.Message)}"),
        Azure.Identity.CredentialUnavailableException => ModelReply.Failed(
            ModelOutcome.Unauthorized,
            $"Nobody is signed in to Azure for model '{settings.Name}'. Run `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or give the machine a managed identity; or use a key in the place of 'identity: true'."),
        Azure.RequestFailedException or Azure.Identity.AuthenticationFailedException =>
            ModelReply.Failed(ModelOutcome.Unauthorized, $"Signing in for model '{settings.Name}' failed: {Short(error.Message)}"),
        OperationCanceledException => ModelReply.Failed(ModelOutcome.TimedOut, $"Model '{settings.Name}' gave no answer in time."),
        _ => null,
    };

    private static ModelReply Unreachable(Exception error, ModelSettings settings) =>
        ModelReply.Failed(ModelOutcome.Unreachable, $"Model '{settings.Name}' cannot be reached at {settings.Endpoint ?? "api.openai.com"}: {Short(Innermost(error).Message)}");

    private static ModelReply FromException(ClientResultException error, ModelSettings settings, DateTimeOffset now)
    {
        var response = error.GetRawResponse();
        return FromStatus(error.Status, response?.Content?.ToString() ?? "", RetryAfter(name => response?.Headers.TryGetValue(name, out var value) == true ? value : null, now), settings);
    }

    /// <summary>The reply that a status other than success and its body are; the lines of a batch tell theirs one by one.</summary>
    internal static ModelReply FromStatus(int status, string body, TimeSpan? wait, ModelSettings settings)
    {
        var (code, message) = Body(body);
        var said = message.Length > 0 ? ": " + Short(message) : ".";
        return status switch
        {
            429 when code == "insufficient_quota" => ModelReply.Failed(ModelOutcome.OutOfCredit, $"The account of model '{settings.Name}' has no credit left{Ended(said)} Add some: the next run goes on."),
            429 => ModelReply.Failed(ModelOutcome.RateLimited, $"Model '{settings.Name}' takes no more calls now (429){said}", wait),
            401 or 403 => ModelReply.Failed(ModelOutcome.Unauthorized, $"Model '{settings.Name}' does not accept the key ({status}){Ended(said)} Set its key anew; `factforge doctor` tries it."),
            404 => ModelReply.Failed(ModelOutcome.NotFound, $"No model or deployment '{settings.Model}' at the endpoint of '{settings.Name}' (404){Ended(said)} Check its 'model' and 'endpoint'."),
            408 or 409 or >= 500 => ModelReply.Failed(ModelOutcome.ServerFailed, $"Model '{settings.Name}' failed ({status}){said}", wait),
            400 when code is "content_filter" or "content_policy_violation" || body.Contains("ResponsibleAIPolicyViolation", StringComparison.Ordinal) =>
                ModelReply.Failed(ModelOutcome.Filtered, $"The content filter of model '{settings.Name}' refused the question."),
            400 when code == "context_length_exceeded" => ModelReply.Failed(ModelOutcome.TooLong, $"The question is too long for model '{settings.Name}'{said}"),
            413 => ModelReply.Failed(ModelOutcome.TooLong, $"The question is too long for model '{settings.Name}'{said}"),
            >= 200 and < 300 => ModelReply.Failed(ModelOutcome.ServerFailed, $"The endpoint of model '{settings.Name}' answered with what is no chat completion{said}"),
            _ => ModelReply.Failed(ModelOutcome.Rejected, $"Model '{settings.Name}' did not accept the request ({status}){said}"),
        };
    }

    /// <summary>How long the service asks to wait: <c>retry-after-ms</c>, or <c>Retry-After</c> as seconds or date (RFC 9110, 10.2.3).</summary>
    internal static TimeSpan? RetryAfter(Func<string, string?> header, DateTimeOffset now)
    {
        if (double.TryParse(header("retry-after-ms"), NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < 1e11)
            return TimeSpan.FromMilliseconds(milliseconds);
        var text = header("Retry-After");
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return seconds is >= 0 and < 1e8 ? TimeSpan.FromSeconds(seconds) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now ? date - now : null;
    }

    private static string Ended(string said) => said.EndsWith('.') ? said : said + ".";

    private static (string Code, string Message) Body(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("error", out var error))
            {
                if (error.ValueKind == JsonValueKind.String)
                    return ("", error.GetString()!);
                if (error.ValueKind == JsonValueKind.Object)
                    return (Text(error, "code"), Text(error, "message"));
            }
        }
        catch (JsonException)
        {
            // A proxy's HTML page or nothing at all: the status says enough.
        }

        return ("", "");
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>One line, not long, with anything that looks like a key taken out: services quote keys in their refusals.</summary>
    internal static string Short(string message)
    {
        var line = WhiteSpace().Replace(message, " ").Trim();
        line = KeyLike().Replace(line, "***");
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }

    private static Exception Innermost(Exception error)
    {
        while (error.InnerException is { } inner)
            error = inner;
        return error;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\b(?:sk-[\w\-*.]+|[A-Za-z0-9]{32,})", RegexOptions.NonBacktracking)]
    private static partial Regex KeyLike();
}
