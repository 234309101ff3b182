using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>The house that a post is told with in German, French or Spanish: "bei der Weserplan AG", "chez Nautis", "de Lanasur".</summary>
internal static class HouseOf
{
    /// <summary>The organisation behind the preposition that follows a token, and its last token; null where none stands there.</summary>
    /// <remarks>Behind "bei" and "chez" stands a house; behind "de", "en", "der" and the like it has to have a form, or be that of the person's own address.</remarks>
    public static (string Name, int Last)? Behind(Sentence sentence, int at, PersonReference person, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        if (at + 2 >= tokens.Count || !tokens[at + 1].IsWord)
            return null;
        var isSure = tokens[at + 1].Lower is "bei" or "beim" or "chez";
        if (!isSure && !(tokens[at + 1].Lower is "der" or "des" or "im" or "für" or "de" or "du" or "en" or "del" or "para" or "pour" or "à" or "al"))
            return null;
        var first = at + 2;
        while (first < tokens.Count && tokens[first].IsWord && tokens[first].Lower is "der" or "dem" or "den" or "die" or "la" or "le" or "el" or "les" && !tokens[first].IsCapital)
            first++;
        if (OrganisationPhrase.Read(sentence, first) is not { } phrase || phrase.First != first)
            return null;
        var name = phrase.In(sentence, reading.Message.Body.Text);
        // The signature writes the same house with its legal form: one house, one value.
        if (reading.AuthorOrganisation is { } signed && signed.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return (signed, phrase.Last);
        return isSure ? name.Length > 2 ? (name, phrase.Last) : null : OrganisationCues.HasKind(name) || IsOfAddress(name, person.Address) || IsOfAddress(name, reading.Author.Address) ? (name, phrase.Last) : null;
    }

    /// <summary>"Lanasur" is lanasur.example: the name without its legal form is the domain's label.</summary>
    private static bool IsOfAddress(string name, string? address)
    {
        if (address is null || address.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at))
            return false;
        var label = address[(at + 1)..].ToLowerInvariant().Split('.')[0].Replace("-", "", StringComparison.Ordinal);
        var letters = Grounding.NameFolding.Fold(name).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return letters.Length >= 4 && (label.StartsWith(letters, StringComparison.Ordinal) || (label.Length >= 4 && letters.StartsWith(label, StringComparison.Ordinal)));
    }
}
