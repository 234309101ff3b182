using System.Globalization;

namespace FactForge.Cli;

/// <summary>
/// A clock that stands at one moment, for output that is the same each time it is made (https://reproducible-builds.org/specs/source-date-epoch/).
/// How long things take is still measured.
/// </summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>The clock for a value of <c>SOURCE_DATE_EPOCH</c>; null where it is not set or is no number of seconds.</summary>
    public static StandingClock? From(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) && epoch <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new(DateTimeOffset.FromUnixTimeSeconds(epoch))
            : null;
}
