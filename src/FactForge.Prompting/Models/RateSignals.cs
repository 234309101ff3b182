using System.Globalization;
using System.Text.RegularExpressions;

namespace FactForge.Prompting;

/// <summary>
/// What an endpoint's <c>x-ratelimit-*</c> headers told last. Services differ in what they send; what is missing is null.
/// Source: OpenAI "Rate limits", headers; Azure sends the remaining counts.
/// </summary>
public sealed partial class RateSignals
{
    private readonly Lock gate = new();
    private RateReading last = RateReading.Nothing;

    /// <summary>The last response's reading.</summary>
    public RateReading Last
    {
        get
        {
            lock (gate)
                return last;
        }
    }

    internal void Observe(Func<string, string?> header)
    {
        var reading = new RateReading(
            Number(header("x-ratelimit-remaining-requests")), Number(header("x-ratelimit-remaining-tokens")),
            Wait(header("x-ratelimit-reset-requests")), Wait(header("x-ratelimit-reset-tokens")));
        if (reading == RateReading.Nothing)
            return;
        lock (gate)
            last = reading;
    }

    /// <summary>Reads a wait as OpenAI writes it (<c>1s</c>, <c>6m0s</c>, <c>250ms</c>) or as plain seconds.</summary>
    internal static TimeSpan? Wait(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return seconds is >= 0 and < 1e8 ? TimeSpan.FromSeconds(seconds) : null;
        var match = WaitForm().Match(text.Trim());
        if (!match.Success || match.Length == 0)
            return null;
        var total = Part("h") * 3600 + (Part("m") * 60) + Part("s") + (Part("ms") / 1000);
        return total < 1e8 ? TimeSpan.FromSeconds(total) : null;

        double Part(string name) => match.Groups[name].Success ? double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Max(0, number) : null;

    [GeneratedRegex(@"^(?:(?<h>\d{1,6})h)?(?:(?<m>\d{1,6})m)?(?:(?<s>\d{1,6}(?:\.\d{1,9})?)s)?(?:(?<ms>\d{1,6}(?:\.\d{1,9})?)ms)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WaitForm();
}

/// <summary>One response's rate headers.</summary>
/// <param name="RemainingRequests">Requests left before refusal.</param>
/// <param name="RemainingTokens">Tokens left before refusal.</param>
/// <param name="RequestsReset">Until the requests are whole again.</param>
/// <param name="TokensReset">Until the tokens are whole again.</param>
public sealed record RateReading(long? RemainingRequests, long? RemainingTokens, TimeSpan? RequestsReset, TimeSpan? TokensReset)
{
    /// <summary>No header told anything.</summary>
    public static RateReading Nothing { get; } = new(null, null, null, null);
}
