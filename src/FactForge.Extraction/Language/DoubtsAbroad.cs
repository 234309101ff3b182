using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Whether a German, French or Spanish sentence tells a guess, hearsay, a wish, a mistake or a condition rather than what is so: "vielleicht wechsle ich …", "il paraît que …", "a lo mejor dejo …".</summary>
internal static class DoubtsAbroad
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        """
        vielleicht wahrscheinlich möglicherweise eventuell evtl angeblich vermutlich womöglich wohl glaube glauben glaubt denke denkt vermute vermutet hoffe hoffen hofft fürchte befürchte gerüchteweise gerücht anscheinend scheinbar scheint
        soll sollen sollte sollten könnte könnten würde würden möchte möchten wollte überlege überlegt hätte wäre ob wenn falls sofern vorausgesetzt bedingung laut versehentlich irrtümlich
        peut-être probablement vraisemblablement apparemment paraît semble semblerait crois croit croyons pense pensent pensons espère espérons souhaite aimerais aimerait voudrais voudrait pourrait pourrais devrait devrais serait serais aurait aurais envisage hésite rumeur selon d'après d’après dit-on pourvu si s'il s’il
        quizá quizás acaso posiblemente probablemente seguramente aparentemente creo cree creen creemos dicen dice parece supongo imagino espero esperamos ojalá rumorea rumor según podría podrían querría quisiera gustaría sería habría debería si
        """);

    private static readonly (string First, string Second)[] Pairs = [("tal", "vez"), ("lo", "mejor"), ("puede", "que"), ("peut", "être"), ("sans", "doute"), ("on", "dit"), ("heißt", "es"), ("hört", "man"), ("gut", "wie"), ("aus", "versehen"), ("par", "erreur"), ("à", "condition"), ("por", "error"), ("a", "condición"), ("siempre", "que")];

    /// <summary>"beinahe", "presque", "casi": what nearly came to pass did not; before a number they only make it rough.</summary>
    private static readonly FrozenSet<string> Nearly = WordSet.Of("beinahe fast nahezu presque quasi quasiment failli casi");

    private static readonly FrozenSet<string> Joins = WordSet.Of("und aber denn et mais car y pero");

    /// <summary>True where it does anywhere.</summary>
    public static bool Are(TokenList tokens) => Are(tokens, 0, tokens.Count);

    /// <summary>True where it does of what a verb tells: before it, from a colon on, or behind it up to where another main clause is joined.</summary>
    public static bool Govern(TokenList tokens, int verb)
    {
        var end = verb + 1;
        while (end < tokens.Count && !tokens[end].Is(';') && !Joins.Contains(tokens[end].Lower))
            end++;
        var start = verb;
        while (start > 0 && !tokens[start - 1].Is(';') && !tokens[start - 1].Is(':'))
            start--;
        return Are(tokens, start, end);
    }

    private static bool Are(TokenList tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            if (Words.Contains(tokens[at].Lower) || (Nearly.Contains(tokens[at].Lower) && !IsMeasured(tokens, at + 1)))
                return true;
            foreach (var (first, second) in Pairs)
            {
                if (tokens[at].Is(first) && at + 1 < end && tokens[at + 1].Is(second))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMeasured(TokenList tokens, int at) =>
        Enumerable.Range(at, 2).Any(index => index < tokens.Count && (tokens[index].Kind == TokenKind.Number || tokens[index].Lower is "jahr" or "jahre" or "jahren" or "monate" or "ans" or "années" or "mois" or "años" or "año" or "meses"));
}
