using System.Globalization;

namespace FactForge.Consolidation;

/// <summary>The date that leads a line of Recent Context: <c>2025-11-21: …</c>.</summary>
internal static class LeadingDate
{
    private const int Length = 10;

    /// <summary>The date; null where the line has none.</summary>
    public static DateOnly? Of(string text) =>
        text.Length >= Length && DateOnly.TryParseExact(text.AsSpan(0, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;

    /// <summary>The line without its date.</summary>
    public static string Rest(string text) => Of(text) is null ? text : text[Length..].TrimStart(':', ' ', '-', '–', '—');
}
