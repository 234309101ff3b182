namespace FactForge.Consolidation;

/// <summary>Finds what is told as over: "used to", "formerly", "no longer", "was head chef until May".</summary>
internal static class FormerReader
{
    /// <summary>True where the statement's state is told as over.</summary>
    /// <param name="tokens">The tokens, frames taken out.</param>
    /// <param name="isReported">True where the statement stands behind "X said that".</param>
    public static bool Read(List<Token> tokens, bool isReported)
    {
        LeaveOutWork(tokens);
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
            if (token.Meaning == "former" && token.Lower is not ("previous" or "past" or "earlier"))
                return true;
            // "no longer uses", as "does not use any more".
            if (token.Lower == "longer" && i > 0 && tokens[i - 1].Lower == "no")
            {
                token.IsGone = true;
                return true;
            }

            // What somebody said "was" so may well be so: English shifts what is reported back in time.
            // "was", as the verb itself: not the helper of a passive or of a continuous form.
            // "was critical of the plan": what somebody feels of a thing is told as of then, and is not said to be over.
            if (token.Lower is "was" or "were" && tokens.Skip(i + 1).FirstOrDefault(next => next.Lower is not ("very" or "quite" or "rather" or "not" or "extremely")) is { } felt && Felt.Contains(felt.Lower))
                continue;
            // "her advice was to accept it": what was to be done is not over.
            if (token.Lower is "was" or "were" && i + 1 < tokens.Count && tokens[i + 1].Lower is "to" or "that")
                continue;
            if (!isReported && (token.Lower is "was" or "were") && !(i + 1 < tokens.Count && tokens.Skip(i + 1).Take(3).Any(next => next.Form != WordForm.Plain && next.IsVerb)))
                return true;
        }

        return false;
    }

    private static readonly HashSet<string> Felt = new("critical unhappy happy angry sceptical skeptical glad sorry sure unsure clear aware unaware willing unwilling keen ready reluctant grateful thankful impressed upset cross doubtful hesitant optimistic pessimistic furious".Split(' '), StringComparer.Ordinal);

    private const int WorkWithin = 3;

    // "previously worked at Arup", "formerly at Arup", "used to work for Arup": that it was work is not told by the verb.
    private static void LeaveOutWork(List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i] is not { IsGone: false, IsVerb: true, IsPhrase: false } || tokens[i].Stem != "work" || tokens[i].Tense is Tense.Planned or Tense.Ongoing || tokens[i].Lower == "works")
                continue;
            for (var j = i - 1; j >= 0 && j >= i - WorkWithin && !tokens[j + 1].IsAfterBreak && (tokens[j].IsFunction || tokens[j].Meaning == "former"); j--)
            {
                if (tokens[j].Meaning == "former" && !tokens[j].IsName)
                    tokens[i].IsGone = true;
            }
        }
    }
}
