using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Whether a sentence says of somebody what it says as so: not denied, no guess, not another's word.</summary>
internal static class ToldOutright
{
    /// <summary>True where it does.</summary>
    public static bool Is(NamedPerson person, Sentence sentence)
    {
        var start = Start(person, sentence.Tokens);
        return !Denials.Govern(sentence.Tokens, start) && !Hedges.Frame(sentence.Tokens, start, person.Last);
    }

    /// <summary>"my colleague Noor Haddad", "Dr Haddad": where what belongs to a name begins.</summary>
    private static int Start(NamedPerson person, TokenList tokens)
    {
        var at = person.First;
        while (at > 0 && tokens[at - 1].IsWord && (WordClasses.IsDeterminer(tokens[at - 1].Lower) || RelationNouns.Contains(tokens[at - 1].Lower)) && !tokens[at - 1].Is("that"))
            at--;
        return at;
    }
}
