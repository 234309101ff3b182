namespace FactForge.Consolidation;

/// <summary>A word or value of a statement that carries meaning.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Token">The token, the first of that meaning.</param>
/// <param name="Direction">What the preposition in front of it tells.</param>
/// <param name="IsNegated">True where it is denied.</param>
internal sealed record Term(string Meaning, Token Token, string? Direction, bool IsNegated)
{
    /// <summary>True for a proper name.</summary>
    public bool IsName => Token.IsName;

    /// <summary>The typed value, where it is one.</summary>
    public TypedValue? Value => Token.Value;
}

/// <summary>What a wording means, as far as the rules can tell: who says it, how surely, and the words that carry it with their roles.</summary>
internal sealed class Reading
{
    private Reading(string text, List<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
    }

    /// <summary>The wording.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public List<Token> Tokens { get; }

    /// <summary>Its words in one spelling: equal for two wordings that differ in case, quotes, hyphens and spaces alone.</summary>
    public required string Folded { get; init; }

    /// <summary>Who else than the person is said to say it.</summary>
    public required IReadOnlySet<string> Holders { get; init; }

    /// <summary>How sure the whole is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>True where it is only asked whether it is so.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>The words and values that carry meaning, each once, in order of place.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>True where it says outright that the note's person says it.</summary>
    public required bool IsHeldBySelf { get; init; }

    /// <summary>True where the note's person is spoken of at all.</summary>
    public required bool MentionsSelf { get; init; }

    /// <summary>What the main clause is about.</summary>
    public required Subject? Subject { get; init; }

    /// <summary>Tense of the main clause, verbs of liking and meaning left out.</summary>
    public Tense MainTense => MainDeed?.Tense ?? Tense.Open;

    /// <summary>The verb that tells it; null where none does.</summary>
    public required Token? MainDeed { get; init; }

    /// <summary>Doer of each verb, by the verb's meaning.</summary>
    public required IReadOnlyDictionary<string, string> Doers { get; init; }

    /// <summary>Tense of each verb, by the verb's meaning.</summary>
    public required IReadOnlyDictionary<string, Tense> Tenses { get; init; }

    /// <summary>Verbs of a clause that tells on what, or after what, the rest comes: "once it is signed"; by meaning.</summary>
    public required IReadOnlySet<string> Awaited { get; init; }

    /// <summary>Verbs that are told as a wish or an attempt, by meaning.</summary>
    public required IReadOnlySet<string> Wished { get; init; }

    /// <summary>Who reports to whom.</summary>
    public required IReadOnlyList<(string Who, string ToWhom)> Lines { get; init; }

    /// <summary>True where the words deny an odd number of times.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>True where it is told as something that was and is no more.</summary>
    public required bool IsFormer { get; init; }

    /// <summary>Meanings by which it is found in an index.</summary>
    public required IReadOnlySet<string> IndexKeys { get; init; }

    // What the rules about pairs look at again and again, made when it is first asked for.

    /// <summary>What stands before and behind each verb.</summary>
    public IReadOnlyList<VerbPlaces> Deeds => field ??= VerbPlaces.Of(this);

    /// <summary>True where a deed is told from the side of what it is done to, with its doer.</summary>
    public bool IsPassive => Deeds.Any(deed => deed is { IsPassive: true, By: not null });

    /// <summary>The place that prepositions and order give to each word, by meaning.</summary>
    public IReadOnlyDictionary<string, StandingPlace> Places => field ??= StandingPlace.Of(this);

    /// <summary>For each word the word that follows it, by meaning.</summary>
    public IReadOnlyDictionary<string, string> Followers => field ??= StandingPlace.FollowersOf(this);

    /// <summary>The small words that may turn a statement.</summary>
    public Turning SmallWords => field ??= SmallWordsTurnIt.In(this);

    /// <summary>The prepositions that turn a statement, each by the two words that it stands between.</summary>
    public IReadOnlyDictionary<(string Head, string Word), string> Prepositions => field ??= PrepositionTurnsIt.In(this);

    /// <summary>What the prepositions in front of a word tell, for each place in which it stands, by meaning.</summary>
    public IReadOnlyDictionary<string, List<string?>> Directions => field ??= DirectionStaysApart.DirectionsIn(this);

    /// <summary>The names told with what is over, by meaning.</summary>
    public IReadOnlySet<string> FormerNames => field ??= FormerlyElsewhere.In(this);

    /// <summary>Reads a wording.</summary>
    /// <param name="person">Whose note it is of.</param>
    /// <param name="text">The wording.</param>
    /// <param name="isTopic">True for a topic: there "call" and "report" name what it is about.</param>
    public static Reading Of(Naming person, string text, bool isTopic = false)
    {
        var tokens = Tokenizer.Cut(person, text);
        var folded = string.Join(' ', tokens.Select(token => token.Value?.Key ?? token.Lower + (token.IsPossessive ? "'s" : "")));
        NamedReader.Read(tokens);
        TenseReader.Read(tokens);
        var holders = FrameReader.Read(tokens, out var isAsked);
        foreach (var token in tokens)
            token.IsFrame = token.IsGone;
        var isHeldBySelf = tokens.Exists(token => token.IsSelf && token.IsGone);
        PronounReader.Read(tokens);
        var certainty = HedgeReader.Read(tokens, holders.Count > 0);
        PhraseReader.Read(tokens);
        var lines = RelationReader.Read(tokens);
        var negated = NegationReader.Read(tokens, out var isNegated);
        var isFormer = FormerReader.Read(tokens, holders.Count > 0 || isHeldBySelf);
        var terms = TermsOf(tokens, negated, isTopic);
        var (doers, tenses) = Verbs(tokens);
        return new Reading(text, tokens)
        {
            Folded = folded,
            Holders = holders,
            IsHeldBySelf = isHeldBySelf,
            MentionsSelf = tokens.Exists(token => token.IsSelf),
            Subject = SubjectReader.Read(tokens),
            MainDeed = SubjectReader.MainVerb(tokens),
            Certainty = isAsked && certainty > Certainty.Possible ? Certainty.Possible : certainty,
            IsAsked = isAsked,
            Terms = terms,
            Doers = doers,
            Tenses = tenses,
            Awaited = TenseReader.Awaited(tokens),
            Wished = GovernedVerbs.Wished(tokens),
            Lines = lines,
            IsNegated = isNegated,
            IsFormer = isFormer,
            IndexKeys = terms.Select(term => term.Meaning).ToHashSet(StringComparer.Ordinal),
        };
    }

    // "due to the strike" joins as "because" does.
    private static readonly string BecauseOf = Synonyms.OfPhrase($"{Stemmer.Stem("due")} to") ?? "";

    private static List<Term> TermsOf(List<Token> tokens, IReadOnlySet<Token> negated, bool isTopic)
    {
        var all = new List<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isContent = !token.IsGone && !token.IsSelf && token.Lower.Length > 0 && (token.Value is not null || token.IsName || IsWish(token) || (!token.IsFunction && (isTopic || (token.IsPhrase ? !Lexicon.Light.Contains(token.Meaning) && !string.Equals(token.Meaning, BecauseOf, StringComparison.Ordinal) : !Lexicon.Light.Contains(token.Stem) || IsBacking(token)) || IsModifier(tokens, i) || IsThing(tokens, i))));
            // A number told twice counts twice: "at half past three in room 3".
            if (isContent && (seen.Add(token.Meaning) || token.Value?.Kind == ValueKind.Number))
                all.Add(new Term(token.Meaning, token, RoleReader.DirectionOf(tokens, i), negated.Contains(token)));
        }

        if (all.Count > 0)
            return all;
        foreach (var token in tokens.Where(token => !token.IsGone && !token.IsSelf && !token.IsFunction && token.Lower.Length > 0 && seen.Add(token.Meaning)))
            all.Add(new Term(token.Meaning, token, null, negated.Contains(token)));
        return all;
    }

    // "would rather", a phrase of small words alone, means something.
    private static bool IsWish(Token token) => token is { IsPhrase: true, Lower: "would" or "every" };

    // "backs the plan": a particle elsewhere, and here what is done.
    private static bool IsBacking(Token token) => token is { IsVerb: true, Lower: "backs" or "backed" or "backing" };

    // "in the report", "lead the round": with an article in front, what is light as a verb or a particle names a thing.
    private static bool IsThing(List<Token> tokens, int place) =>
        !tokens[place].IsVerb && tokens[place].Form == WordForm.Plain && !tokens[place].IsPhrase && place > 0 && tokens[place - 1].Lower is "a" or "an" or "the"
        && !Lexicon.LightNouns.Contains(tokens[place].Stem) && (place + 1 == tokens.Count || tokens[place + 1].IsAfterBreak || tokens[place + 1].IsFunction && tokens[place + 1].Lower is not ("to" or "that"));

    // "a write latency": what tells of saying or doing elsewhere tells here which one it is.
    private static bool IsModifier(List<Token> tokens, int place) =>
        !tokens[place].IsVerb && tokens[place].Form == WordForm.Plain && Lexicon.Verbs.Contains(tokens[place].Stem) && place > 0 && tokens[place - 1].Lower is "a" or "an" or "the"
        && place + 1 < tokens.Count && !tokens[place + 1].IsAfterBreak && !tokens[place + 1].IsFunction && !tokens[place + 1].IsGone && tokens[place + 1].Value is null && !tokens[place + 1].IsSelf;

    private static (Dictionary<string, string> Doers, Dictionary<string, Tense> Tenses) Verbs(List<Token> tokens)
    {
        var doers = new Dictionary<string, string>(StringComparer.Ordinal);
        var tenses = new Dictionary<string, Tense>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsGone || !tokens[i].IsVerb)
                continue;
            if (tokens[i].Form != WordForm.Continuous && RoleReader.DoerOf(tokens, i, out _) is { } doer)
                doers.TryAdd(tokens[i].Meaning, doer);
            // A verb that is told twice, in two times, tells of neither as a whole.
            if (tokens[i].Tense != Tense.Open && !tenses.TryAdd(tokens[i].Meaning, tokens[i].Tense) && tenses[tokens[i].Meaning] != tokens[i].Tense)
                tenses[tokens[i].Meaning] = Tense.Open;
        }

        return (doers, tenses);
    }
}
