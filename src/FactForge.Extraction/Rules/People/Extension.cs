using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Whose a line within a house is: "Noor Haddad is on extension 214", "call me on bleep 4417", "my extension is 214".</summary>
internal static class Extension
{
    /// <summary>The person of whom it is plainly told; null where nobody is, or it is told as past, as not so or by another.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of "extension" or "bleep".</param>
    /// <param name="reading">The message.</param>
    public static PersonReference? Whose(Sentence sentence, int at, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        if (tokens.Take(at).Any(token => token.IsWord && (token.Lower is "not" or "no" or "never" or "was" or "were" or "used" or "until" or "till" or "if" or "what" or "unless" || MainClauses.IsTelling(token.Lower))))
            return null;
        if (IsOwn(tokens, at))
            return reading.Author;
        var named = reading.People.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last < at).ToList();
        return named.Select(person => person.Person).Distinct().Count() == 1 && IsTheirs(tokens, named[^1].Last + 1, at) ? named[0].Person : null;
    }

    private static bool IsOwn(TokenList tokens, int at)
    {
        string Word(int back) => at - back >= 0 && tokens[at - back].IsWord ? tokens[at - back].Lower : "";
        return (Word(1) is "on" or "at" && (Word(2) is "me" || (Word(2) is "am" && Word(3) is "i") || (Word(2) is "reached" && tokens.Take(at).Any(token => token.Is("i")))))
            || Word(1) is "my";
    }

    /// <summary>"… is on", "…, our quality manager, on", "… can be reached on": nothing else stands between the name and the line.</summary>
    private static bool IsTheirs(TokenList tokens, int from, int at)
    {
        if (!(tokens[at - 1].Lower is "on" or "at" || tokens[at - 1].Is(',')) || (tokens[from].Is("'s") && from + 1 < at - 1))
            return false;
        if (tokens[from].IsWord && tokens[from].Lower is "is" or "'s" or "on" or "at")
            return at - from <= 3;
        if (tokens[from].IsWord && tokens[from].Lower is "can")
            return at - from <= 5 && tokens[at - 2].Is("reached");
        return tokens[from].Is(',') && FiniteVerbs.IndexIn(tokens, from, at - from) < 0;
    }
}
