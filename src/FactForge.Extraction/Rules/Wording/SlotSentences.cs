namespace FactForge.Extraction.Rules.Wording;

/// <summary>Statements of slots in their fixed wording; an abbreviation at the end lends its dot ("Astilleros Norte S.A.").</summary>
internal static class SlotSentences
{
    /// <summary>Who somebody works for.</summary>
    public static string WorksFor(string name, string organisation) => Ended($"{name} works for {organisation}");

    /// <summary>What somebody is, and where.</summary>
    public static string Holds(string name, string role, string? organisation) => Ended(organisation is null ? $"{name} is {role}" : $"{name} is {role} at {organisation}");

    /// <summary>Where somebody is: at an address, in a town.</summary>
    public static string BasedAt(string name, string place) => Ended($"{name} is based {(place.Any(char.IsDigit) || place.Contains(',', StringComparison.Ordinal) ? "at" : "in")} {place}");

    /// <summary>With a full stop, unless one stands there.</summary>
    public static string Ended(string words) => words.EndsWith('.') ? words : words + ".";
}
