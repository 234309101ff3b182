using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>The house that a post or a change of job is told with in German, French or Spanish: "bei der Weserplan AG", "chez Nautis", "de Lanasur", "unserem Team".</summary>
internal static class HouseOf
{
    private static readonly FrozenSet<string> GermanArticles = WordSet.Of("der die das den dem des zum zur beim im ins vom");

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem des la le el les los las l");

    private static readonly FrozenSet<string> Ours = WordSet.Of("unser unsere unserem unseren unserer notre nuestro nuestra");

    private static readonly FrozenSet<string> Teams = WordSet.Of("team mannschaft haus firma unternehmen betrieb équipe entreprise société maison equipo empresa compañía firma casa");

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

    /// <summary>The house whose name, kind or "our team" starts at a token, and its last token; null for a room, a town, a thing or a person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the object of a verb, or what stands behind its preposition, starts.</param>
    /// <param name="person">Whose house it is.</param>
    /// <param name="reading">The message.</param>
    /// <param name="mayBeTown">True behind a preposition that towns stand behind too ("en", "in", "à"): a lone word without a form is no house then.</param>
    /// <param name="mayBePerson">True where a house may bear a person's name.</param>
    public static (string Name, int Last)? Of(Sentence sentence, int from, PersonReference person, MessageReading reading, bool mayBeTown, bool mayBePerson = false)
    {
        var tokens = sentence.Tokens;
        var at = from;
        while (at < tokens.Count && tokens[at].IsWord && !tokens[at].IsCapital && Articles.Contains(tokens[at].Lower))
            at++;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (tokens[at].Lower is "uns" or "nous" or "nosotros" || (Ours.Contains(tokens[at].Lower) && at + 1 < tokens.Count && Teams.Contains(tokens[at + 1].Lower)))
            return reading.AuthorOrganisation is { } ours ? (ours, tokens[at].Lower is "uns" or "nous" or "nosotros" ? at : at + 1) : null;
        var text = reading.Message.Body.Text;
        if (KindsOfHouse.InEnglish(Elision.Without(tokens[at].Lower)) is { } kind && !(at + 1 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].IsCapital))
            return kind.Length > 0 && at > from | Elision.Without(tokens[at].Lower).Length < tokens[at].Lower.Length ? (kind, at) : null;
        if (KindsOfHouse.IsWritten(tokens[at]))
            at++;
        else if (KindsOfHouse.IsNamedWith(tokens[at]) && OrganisationPhrase.Read(sentence, at + 1 < tokens.Count && tokens[at + 1].Lower is "de" or "du" or "del" or "des" ? at + 2 : at + 1) is { } behind)
            return (Elision.Without(AttributedQuote.OneLine(TextSpan.FromBounds(tokens[at].Span.Start, tokens[behind.Last].Span.End).Slice(text))), behind.Last);
        if (OrganisationPhrase.Read(sentence, at) is not { } phrase || phrase.First != at || (FirstNames.Contains(tokens[at].Lower) && !(mayBePerson && phrase.Last > at)))
            return null;
        var name = phrase.In(sentence, text);
        if (reading.AuthorOrganisation is { } signed && signed.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return (signed, phrase.Last);
        if (name.Length < 3 || People.NotNames.Contains(name.ToLowerInvariant()))
            return null;
        if (HasKind(name) || phrase.Last > phrase.First || IsOfAddress(name, person.Address) || IsOfAddress(name, reading.Author.Address))
            return (name, phrase.Last);
        // German writes every noun with a capital: "die Bank" is a word, "Baumann" a name.
        var isWord = at > 0 && tokens[at - 1].IsWord && GermanArticles.Contains(tokens[at - 1].Lower);
        return isWord || mayBeTown ? null : (name, phrase.Last);
    }

    /// <summary>"den Stadtwerken": the dative has an ending more.</summary>
    private static bool HasKind(string name) =>
        OrganisationCues.HasKind(name) || (name.EndsWith('n') && OrganisationCues.HasKind(name[..^1]));

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
