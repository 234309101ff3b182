using System.Globalization;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// The forms of answer that endpoints were found to keep, in the ledger by endpoint and model. A weaker form than the strictest is believed for a month:
/// servers learn, and a refused call a month is a fair price for a schema that is kept. Safe for use from many threads.
/// </summary>
internal sealed class LedgerFormats(LedgerStore ledger, TimeProvider clock) : IFormatMemory
{
    private static readonly TimeSpan BelievedFor = TimeSpan.FromDays(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, AnswerFormat> written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public AnswerFormat? Known(ModelSettings settings)
    {
        var parts = ledger.Mark(Name(settings))?.Split(' ');
        return parts is [var form, var day] && Enum.TryParse<AnswerFormat>(form, out var format)
            && DateTimeOffset.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var found) && clock.GetUtcNow() - found < BelievedFor
            ? format
            : null;
    }

    /// <inheritdoc/>
    public void Found(ModelSettings settings, AnswerFormat format)
    {
        var name = Name(settings);
        lock (gate)
        {
            if (written.TryGetValue(name, out var known) && known == format)
                return;
            // The date stays that of the finding, not of the last use.
            if (Known(settings) != format)
                ledger.SetMark(name, string.Create(CultureInfo.InvariantCulture, $"{format} {clock.GetUtcNow():yyyy-MM-dd}"));
            written[name] = format;
        }
    }

    private static string Name(ModelSettings settings) => "answer form " + ContentHash.Of(settings.EndpointIdentity).Hex;
}
