namespace FactForge.Consolidation;

/// <summary>Finds phrases that mean one thing ("put out to tender", "is in charge of") and lets one token stand for each.</summary>
internal static class PhraseReader
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "back", "up", "off", "out", "over", "on", "down", "away", "forward" };

    private static readonly HashSet<string> LightVerbs = new(new[] { "give", "make", "take", "have", "hold", "pay" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Marks the phrases, the longest first at each place.</summary>
    public static void Read(List<Token> tokens)
    {
        Passives(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsUsable(tokens[i]))
                continue;
            if (Parted(tokens, i) is { } parted)
            {
                tokens[i].Meaning = parted.Meaning;
                tokens[i].IsPhrase = true;
                parted.Particle.IsGone = true;
                tokens[i].IsOfPhrase = parted.Particle.IsOfPhrase = true;
                continue;
            }

            for (var length = Synonyms.LongestPhrase; length > 1; length--)
            {
                if (Take(tokens, i, length) is not { } taken || Synonyms.OfPhrase(string.Join(' ', taken.Select(token => token.Stem))) is not { } meaning)
                    continue;
                // "keeps the old system running for three months": it runs.
                if (taken is [{ Form: WordForm.Continuous }, { Lower: "for" }] && tokens.Take(i).TakeLast(7).Any(token => token.Stem == "keep"))
                    continue;
                // "prices rose" tells in a verb what "price rise" names.
                if (taken is [{ IsVerb: false, IsFunction: false } named, { IsVerb: true, Form: WordForm.Past } told] && !Lexicon.MostlyVerbs.Contains(named.Stem) && named.Lower.EndsWith('s') && told.Lower != told.Stem)
                    continue;
                // "come to roughly 4,700 dollars": that is what it costs.
                if (taken[0].Stem == "come" && taken[^1].Lower == "to" && taken.Count == 2 && tokens.SkipWhile(token => token != taken[^1]).Skip(1).Take(3).Any(token => token.Value is { Kind: ValueKind.Money }))
                    meaning = Synonyms.Of("price");
                var stands = taken.Find(token => !token.IsFunction) ?? taken[0];
                stands.Meaning = meaning;
                stands.IsPhrase = true;
                stands.IsWithParticle = taken is [{ IsVerb: true, Stem: not "give" }, { Lower: "off" or "up" or "down" or "away" or "right" or "short" or "forward" }] or [{ Stem: "rent" or "hire" }, { Lower: "out" }];
                stands.IsTurned = Synonyms.IsTurnedPhrase(string.Join(' ', taken.Select(token => token.Stem)));
                // "would like", "would rather" are wishes of now.
                if (taken[0].Lower == "would")
                    stands.Tense = Tense.Open;
                foreach (var token in taken)
                    (token.IsGone, token.IsOfPhrase) = (token != stands, true);
                break;
            }
        }
    }

    // "the decision was made to close it", "an order was placed": the verb only carries the noun.
    private static void Passives(List<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].IsGone || tokens[i].IsVerb || tokens[i].IsName || tokens[i].IsSelf || !(tokens[i + 1].Lower is "was" or "were" or "has" or "have" or "is" or "will"))
                continue;
            var verb = i + (tokens[i + 2].Lower is "been" or "be" ? 3 : 2);
            if (verb < tokens.Count && tokens[verb].Form == WordForm.Past && Carrying.Contains(tokens[verb].Stem) && Synonyms.OfPhrase($"{tokens[verb].Stem} {tokens[i].Stem}") is { } meaning)
            {
                tokens[i].Meaning = meaning;
                tokens[i].IsPhrase = true;
                tokens[verb].IsGone = true;
            }
        }
    }

    private static readonly HashSet<string> Carrying = new(new[] { "make", "take", "give", "hold", "place", "reach", "have", "pay" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    // "send the batch back": the particle stands behind the object.
    private static (string Meaning, Token Particle)? Parted(List<Token> tokens, int verb)
    {
        // "Pellworth Organ Works lost out" works nothing out.
        if (tokens[verb].IsName || !tokens[verb].IsVerb && !Lexicon.Verbs.Contains(tokens[verb].Stem))
            return null;
        for (var i = verb + 2; i < tokens.Count && i <= verb + 9; i++)
        {
            if (tokens[i - 1].IsAfterBreak && i > verb + 1)
                return null;
            // "give them a tour": the noun stands behind whom it is given.
            var isNoun = LightVerbs.Contains(tokens[verb].Stem) && tokens[i - 1].Lower is "a" or "an" or "the";
            if ((isNoun || tokens[i].Lower is "round" or "around") && Synonyms.OfPhrase($"{tokens[verb].Stem} {tokens[i].Stem}") is { } whole)
                return (whole, tokens[i]);
            // "put the rights up for auction".
            if (Particles.Contains(tokens[i].Lower) && i + 2 < tokens.Count && tokens[i + 1].Lower == "for" && Synonyms.OfPhrase($"{tokens[verb].Stem} {tokens[i].Stem} for {tokens[i + 2].Stem}") is { } sold)
            {
                (tokens[i + 1].IsGone, tokens[i + 2].IsGone) = (true, true);
                return (sold, tokens[i]);
            }

            // "gave an overview of the line-up": the particle is the nearer word's.
            if (Synonyms.OfPhrase($"{tokens[i - 1].Stem} {tokens[i].Stem}") is not null)
                continue;
            if (Particles.Contains(tokens[i].Lower) && !(tokens[i].Lower == "up" && i + 1 < tokens.Count && tokens[i + 1].Lower == "to" && tokens[verb].Stem is not ("put" or "push" or "drive" or "bring")) && (i + 1 == tokens.Count || tokens[i + 1].IsAfterBreak || (tokens[i + 1].IsFunction && (tokens[i].Lower == "off" || tokens[i + 1].Lower is not ("the" or "a" or "an" or "his" or "her" or "their"))))
                && Synonyms.OfPhrase($"{tokens[verb].Stem} {tokens[i].Stem}") is { } meaning)
                return (meaning, tokens[i]);
        }

        return null;
    }

    // Articles and possessives may stand between the words of a phrase.
    private static List<Token>? Take(List<Token> tokens, int from, int length)
    {
        var taken = new List<Token> { tokens[from] };
        for (var i = from + 1; i < tokens.Count && taken.Count < length; i++)
        {
            if (tokens[i].Lower is "a" or "an" or "the" or "her" or "his" or "their" or "its" || (tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal) && tokens[i].Value is null && Lexicon.Light.Contains(tokens[i].Stem)))
                continue;
            if (!IsUsable(tokens[i]) || tokens[i].IsAfterBreak)
                return null;
            taken.Add(tokens[i]);
        }

        // "must be at least 12": no being at something.
        if (taken[^1].Lower == "at" && tokens.SkipWhile(token => token != taken[^1]).Skip(1).FirstOrDefault() is { Lower: "least" or "most" })
            return null;
        // "in winds up to 38 km/h": a limit, no winding up.
        if (taken[^1].Lower == "up" && tokens.SkipWhile(token => token != taken[^1]).Skip(1).Take(2).ToList() is [{ Lower: "to" }, { Value: not null }] && taken[0].Stem != "go")
            return null;
        // "works on Mondays", "works on the second floor": when or where, and nothing is prepared.
        if (taken is [{ Stem: "work" }, { Lower: "on" or "from" }] && tokens.SkipWhile(token => token != taken[^1]).Skip(1).SkipWhile(token => token.Lower is "a" or "an" or "the" || Ordinals.Number(token.Lower) is not null).FirstOrDefault() is { } where && (where.Value?.Kind is ValueKind.Date or ValueKind.Time || where.Lower.EndsWith("day", StringComparison.Ordinal) || where.Lower.EndsWith("days", StringComparison.Ordinal) || where.Lower is "floor" or "weekend" or "weekends" or "site" or "deck"))
            return null;
        return taken.Count == length ? taken : null;
    }

    private static bool IsUsable(Token token) => !token.IsGone && !token.IsSelf && token.Value is null && token.Stem.Length > 0;
}
