namespace FactForge.Consolidation;

/// <summary>Finds what is told as over: "used to", "formerly", "no longer", "was head chef until May".</summary>
internal static class FormerReader
{
    /// <summary>True where the statement's state is told as over.</summary>
    /// <param name="tokens">The tokens, frames taken out.</param>
    /// <param name="isReported">True where the statement stands behind "X said that".</param>
    public static bool Read(List<Token> tokens, bool isReported)
    {
        var main = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            // What a clause behind the main one tells of the past leaves the main one as it is.
            if (i > 2 && !token.IsGone && (token.Lower is "who" or "which" or "and" or "but" or "while" or "because" or "since" or "after" || (token.IsAfterBreak && token.Depth == 0 && tokens.Take(i).Any(before => before.IsVerb || before.Lower is "is" or "are" or "has" or "have"))))
                main = false;
            if (token.IsName || token.IsSelf || (token.IsGone && token.IsOfPhrase) || (!main && !(token.Lower == "longer" && tokens[i - 1].Lower == "no")))
                continue;
            if (token.Lower == "not" && NegationReader.Ends(tokens, i))
            {
                foreach (var end in tokens.Skip(i).Where(end => end.Lower is "any" or "more" or "longer" or "anymore"))
                    end.IsGone = true;
                return true;
            }

            // "stops using", as "no longer uses".
            if (token.Stem is "stop" or "ceas" && i + 1 < tokens.Count && tokens[i + 1].Form == WordForm.Continuous)
            {
                token.IsGone = true;
                return true;
            }

            // "in the former print works": what the works were tells nothing of the statement.
            if (token.Lower == "former" && i > 1 && tokens[i - 1].Lower is "the" or "a" or "an" or "his" or "her" && tokens[i - 2].Lower is "to" or "in" or "into" or "at" or "from" or "near" or "of")
                continue;
            if ((token.Meaning == "former" && token.Lower is not ("previous" or "past" or "earlier")) || (token.Lower == "longer" && i > 0 && tokens[i - 1].Lower == "no"))
                return true;
            // What somebody said "was" so may well be so: English shifts what is reported back in time.
            // "was", as the verb itself: not the helper of a passive or of a continuous form.
            if (!isReported && (token.Lower is "was" or "were") && !(i + 1 < tokens.Count && tokens.Skip(i + 1).Take(3).Any(next => next.Form != WordForm.Plain && next.IsVerb)))
                return true;
        }

        return false;
    }
}
