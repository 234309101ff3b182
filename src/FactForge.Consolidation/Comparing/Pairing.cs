namespace FactForge.Consolidation;

/// <summary>Two readings laid side by side: what they share, and what each says alone.</summary>
internal sealed class Pairing
{
    /// <summary>Likeness below which nothing is brought together.</summary>
    public const double FarBelow = 0.3;

    public Pairing(Reading first, Reading second)
    {
        First = first;
        Second = second;
        var free = second.Terms.ToList();
        foreach (var term in first.Terms)
        {
            var match = free.Find(other => string.Equals(other.Meaning, term.Meaning, StringComparison.Ordinal)) ?? free.Find(other => Matches(term, other));
            if (match is null)
            {
                OnlyFirst.Add(term);
                continue;
            }

            free.Remove(match);
            Shared.Add((term, match));
            if (term.Value is not { } one || match.Value is not { } two)
                continue;
            if (!one.Covers(two))
                MorePreciseSecond = true;
            if (!two.Covers(one))
                MorePreciseFirst = true;
        }

        OnlySecond.AddRange(free);
        // Who says it in the one may be who asks for it in the other.
        OnlyFirst.RemoveAll(term => term.IsName && second.Holders.Contains(term.Token.Lower));
        OnlySecond.RemoveAll(term => term.IsName && first.Holders.Contains(term.Token.Lower));
        MeetConverse();
        Ordinals.Meet(this);
        ToldAsAPrice.Meet(this);
        ReachedThere.Meet(this);
        DoerByTrade.Meet(this);
        IsOneKinship = ChildOf.Meet(this);
        IsRoleAndDeed = RoleToldAsADeed.Meet(this);
        BeganThen = SinceThen.Meet(this);
        IsSpanAndEnd = EndsThen.Meet(this);
        ToldBeside.LeaveOut(this);
        MeetEndings();
        IsDeniedByContrary = DeniedContraries.Meet(this);
        LeaveOutRefusal(OnlyFirst, second);
        LeaveOutRefusal(OnlySecond, first);
        MeetRelated();
        // "the owner of the clinic", "who owns the clinic": the verb carries nothing.
        OnlyFirst.RemoveAll(term => IsOwner(first, term, second));
        OnlySecond.RemoveAll(term => IsOwner(second, term, first));
        // "recommended that horses get them", "recommends them for horses".
        OnlyFirst.RemoveAll(term => IsToldInFrame(term, first, second));
        OnlySecond.RemoveAll(term => IsToldInFrame(term, second, first));
        LeaveOutSupport(OnlyFirst, first, second);
        LeaveOutSupport(OnlySecond, second, first);
        LeaveOutHelpers();
        Shades.LeaveOut(this);
        LeaveOutFormer(OnlyFirst, Second);
        LeaveOutFormer(OnlySecond, First);
    }

    // "used to teach there until 2021", "taught there until 2021".
    private void LeaveOutFormer(List<Term> extra, Reading other)
    {
        if (extra.Count > 0 && other.MainTense == Tense.Past && Shared.Exists(both => both.First.Value?.Kind == ValueKind.Date && both.First.Direction == "until" && both.Second.Direction == "until"))
            extra.RemoveAll(term => term.Meaning == "former" && !term.IsNegated);
        // "is a former teacher", "was a teacher": told as over either way.
        if (extra.Count > 0 && other.IsFormer && AnotherDeed.IsState(other) && Shared.TrueForAll(both => both.First.Token.IsVerb == both.Second.Token.IsVerb) && !other.Terms.Any(term => term.Meaning == "former"))
            extra.RemoveAll(term => term.Meaning == "former" && !term.IsNegated);
    }

    public Reading First { get; }

    public Reading Second { get; }

    /// <summary>Terms of both.</summary>
    public List<(Term First, Term Second)> Shared { get; } = [];

    /// <summary>Terms of the first alone.</summary>
    public List<Term> OnlyFirst { get; } = [];

    /// <summary>Terms of the second alone.</summary>
    public List<Term> OnlySecond { get; } = [];

    /// <summary>True where the first tells a shared value more precisely.</summary>
    public bool MorePreciseFirst { get; private set; }

    /// <summary>True where the second tells a shared value more precisely.</summary>
    public bool MorePreciseSecond { get; private set; }

    /// <summary>True where the first says nothing that the second does not.</summary>
    public bool FirstIsContained => OnlyFirst.Count == 0 && !MorePreciseFirst;

    /// <summary>True where the second says nothing that the first does not.</summary>
    public bool SecondIsContained => OnlySecond.Count == 0 && !MorePreciseSecond;

    /// <summary>Share of all terms that both have, from 0 to 1.</summary>
    public double Likeness => Shared.Count == 0 ? 0 : Shared.Count / (double)(Shared.Count + OnlyFirst.Count + OnlySecond.Count);

    // "Owen lent Tamsin the scores", "Tamsin borrowed the scores from Owen": one deed, told from either side.
    private void MeetConverse()
    {
        foreach (var term in OnlyFirst.Where(term => term.Token.IsVerb).ToList())
        {
            if (OnlySecond.Find(other => other.Token.IsVerb && ConverseDeeds.AreOne(First, term.Token, Second, other.Token)) is not { } match)
                continue;
            OnlyFirst.Remove(term);
            OnlySecond.Remove(match);
            Shared.Add((term, match));
        }
    }

    // "did a doctorate", "holds a doctorate"; "chose Corvid", "selected Corvid": a light verb stands where the other has one of its own.
    private static void LeaveOutSupport(List<Term> extra, Reading reading, Reading other)
    {
        if (extra.Count == 0 || extra.Find(term => term.Token.IsVerb && !term.IsNegated && !term.IsName && term.Value is null) is not { } verb || AnotherDeed.MainVerb(reading) != verb.Token)
            return;
        if (AnotherDeed.MainVerb(other) is { } light && Lexicon.Light.Contains(light.Stem) && !other.Terms.Any(term => term.Token == light)
            && !Interchangeable.IsAttitude(light) && Interchangeable.Are(reading, verb.Token, other, light))
            extra.Remove(verb);
    }

    // Not in "married to the owner of the clinic".
    private static bool IsOwner(Reading reading, Term term, Reading other) => !term.IsNegated && !term.IsName && term.Token.Lower is "owner" or "owners" or "proprietor"
        && reading.Tokens.Take(reading.Tokens.IndexOf(term.Token)).Reverse().FirstOrDefault(token => token.Lower is not ("a" or "an" or "the")) is { } before && (before.IsName || before.IsSelf || before.IsPossessive || before.Lower is "is" or "are" or "was")
        && other.Tokens.Exists(token => token is { IsVerb: true, IsGone: false, Lower: "owns" or "owned" or "own" });

    private static bool IsToldInFrame(Term term, Reading reading, Reading other) =>
        term.Token.IsVerb && !term.IsNegated && reading.Subject is { IsSelf: true } && other.IsHeldBySelf && other.Holders.Count == 0
        && other.Tokens.Exists(token => token.IsFrame && !token.IsName && !token.IsSelf && token.Meaning == term.Meaning);

    /// <summary>True where the one denies the contrary of what the other asserts.</summary>
    public bool IsDeniedByContrary { get; }

    /// <summary>True where one tells what somebody is to the person, and the other the person's deed that makes it so.</summary>
    public bool IsRoleAndDeed { get; }

    /// <summary>True where one tells until when something runs, and the other that it ends then.</summary>
    public bool IsSpanAndEnd { get; }

    /// <summary>True where one tells since when a state holds, and the other what brought it about then.</summary>
    public bool BeganThen { get; }

    /// <summary>True where one tells whose child the person is, and the other what the parent is or was.</summary>
    public bool IsOneKinship { get; }

    /// <summary>True where one tells that something is done no longer, and the other that it is ended.</summary>
    public bool EndsAlike { get; private set; }

    private static readonly HashSet<string> Ending = new(new[] { "end", "stop", "cease", "discontinue", "terminate", "drop", "remove", "abandon", "scrap" }.SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    // "will no longer sell to them", "decided to end sales to them".
    private void MeetEndings()
    {
        if (First.IsFormer == Second.IsFormer)
            return;
        var (going, gone) = First.IsFormer ? (OnlySecond, OnlyFirst) : (OnlyFirst, OnlySecond);
        if (going.Find(term => !term.IsName && !term.IsNegated && term.Value is null && (term.Token.IsVerb || Lexicon.MostlyVerbs.Contains(term.Token.Stem)) && (Ending.Contains(term.Meaning) || Ending.Contains(term.Token.Stem))) is not { } ending)
            return;
        going.Remove(ending);
        gone.RemoveAll(term => term.Token.Lower is "longer" or "former" or "anymore");
        EndsAlike = true;
        // "will no longer work night shifts", "decided to give up night shifts": what is ended is the thing, which the verb only carries.
        var (over, ended) = First.IsFormer ? (First, Second) : (Second, First);
        if (Carried(over) is not { } verb || Shades.Behind(over, verb)?.Meaning is not { } thing || Shades.Behind(ended, ending.Token)?.Meaning != thing)
            return;
        var carrying = gone.Find(term => term.Token == verb) ?? new Term(verb.Meaning, verb, null, IsNegated: false);
        gone.Remove(carrying);
        Shared.Add(First.IsFormer ? (carrying, ending) : (ending, carrying));
    }

    private static readonly HashSet<string> Carrying = Stemmer.StemsOf("work do have take run hold offer use make give play keep place put");

    // The verb behind "no longer", where it carries what stands behind it.
    private static Token? Carried(Reading reading) =>
        reading.Tokens.FindIndex(token => token.Lower == "longer") is var longer and >= 0 && longer + 1 < reading.Tokens.Count && reading.Tokens[longer + 1] is { IsPhrase: false } verb && Carrying.Contains(verb.Stem) ? verb : null;

    // Who rejected the use of drones has decided not to use them.
    private static void LeaveOutRefusal(List<Term> extra, Reading other)
    {
        if (other.Terms.Any(term => term.IsNegated))
            extra.RemoveAll(term => term.IsNegated && term.Token.IsVerb && (term.Token.IsPhrase ? term.Token.IsTurned : Synonyms.IsTurned(term.Token.Stem)) && term.Meaning is "approv" or "accept" or "support");
    }

    // Related words count as one only where most of the rest is the same word for word.
    private void MeetRelated()
    {
        // Of two words each, one is the same and the other near: "a strike can be avoided", "a strike can be prevented".
        if (Shared.Count == 1 && OnlyFirst is [var one] && OnlySecond is [var another] && (AreNear(one, another) || (!one.IsName && !another.IsName && one.Value is null && another.Value is null && !one.Token.IsPhrase && !another.Token.IsPhrase && one.IsNegated == another.IsNegated && WordFamily.AreOfOne(one.Token.Stem, another.Token.Stem))) && !Lexicon.Antonyms.Contains((one.Meaning, another.Meaning)))
        {
            OnlyFirst.Clear();
            OnlySecond.Clear();
            Shared.Add((one, another));
            return;
        }

        var allowed = Shared.Count < 2 ? 0 : Shared.Count;
        // However many of what is left are related, too much stays apart.
        var most = Shared.Count + Math.Min(allowed, Math.Min(OnlyFirst.Count, OnlySecond.Count));
        if (most < FarBelow * (Shared.Count + OnlyFirst.Count + OnlySecond.Count - (most - Shared.Count)))
            return;
        foreach (var term in OnlyFirst.ToList())
        {
            if (allowed == 0)
                return;
            if (OnlySecond.Find(other => AreRelated(term, other) || SupportVerbs.AreOneDeed(First, term.Token, Second, other.Token)) is not { } match)
                continue;
            OnlyFirst.Remove(term);
            OnlySecond.Remove(match);
            Shared.Add((term, match));
            allowed--;
        }
    }

    // "requires players to rest", "before returning to training": the verb that governs another is a shade of it, where the rest is the same.
    private void LeaveOutHelpers()
    {
        if (Shared.Count < 3 || OnlyFirst.Count == 0 || OnlySecond.Count == 0)
            return;
        if (Shared.Exists(both => both.First.Direction == "than" && both.Second.Direction == "than"))
        {
            // What is put aside is of both; with which verb it is put aside tells nothing.
            OnlyFirst.RemoveAll(IsPuttingAside);
            OnlySecond.RemoveAll(IsPuttingAside);
        }

        // The person's own firm goes without saying, where no other name stands against it.
        if (!OnlySecond.Exists(term => term.IsName && !term.Token.IsOrganisation))
            OnlyFirst.RemoveAll(term => term.Token.IsOrganisation);
        if (!OnlyFirst.Exists(term => term.IsName && !term.Token.IsOrganisation))
            OnlySecond.RemoveAll(term => term.Token.IsOrganisation);
        OnlyFirst.RemoveAll(term => GovernedVerbs.IsHelper(First, term) || IsGeneric(First, term));
        OnlySecond.RemoveAll(term => GovernedVerbs.IsHelper(Second, term) || IsGeneric(Second, term));
    }

    private static bool IsPuttingAside(Term term) => term.Token.Stem == "avoid" || (term.Direction == "than" && !term.IsName && term.Value is null && (term.Token.IsVerb || Lexicon.MostlyVerbs.Contains(term.Token.Stem) || Lexicon.Verbs.Contains(term.Token.Stem)));

    // "the sales data" is the sales; the customer's data are not the customer, nor the figures of the shop the shop.
    private static bool IsHead(List<Token> tokens, int place) => (place > 0 && tokens[place - 1].IsPossessive) || (place + 1 < tokens.Count && tokens[place + 1].Lower == "of");

    private static bool IsBehindNoun(List<Token> tokens, int place) => place > 0 && tokens[place - 1] is { IsFunction: false, IsSelf: false, IsVerb: false, IsGone: false } && !RoleReader.IsPersonNoun(tokens[place - 1]);

    private static bool IsGeneric(Reading reading, Term term) => IsGeneric(term) && reading.Tokens.IndexOf(term.Token) is var place && !IsHead(reading.Tokens, place) && (term.Token.Lower is not ("data" or "figures") || IsBehindNoun(reading.Tokens, place));

    private static bool IsGeneric(Term term) => !term.IsName && !term.IsNegated && term.Value is null && term.Token.Lower is "time" or "format" or "form" or "type" or "kind" or "level" or "period" or "process" or "system" or "structure" or "device" or "basis" or "rate" or "purposes" or "worth" or "data" or "figures";

    private static bool AreRelated(Term first, Term second) =>
        first.IsName == second.IsName && first.Value is null && second.Value is null
        // A word that stands for a phrase is known by what the phrase means, not by its letters.
        && (Thesaurus.AreRelated(first.Meaning, second.Meaning) || AreNear(first, second)
            || (!first.Token.IsPhrase && !second.Token.IsPhrase && (Thesaurus.AreRelated(first.Token.Stem, second.Token.Stem) || WordFamily.AreOfOne(first.Token.Stem, second.Token.Stem))))
        && !Lexicon.Antonyms.Contains((first.Meaning, second.Meaning));

    private static bool AreNear(Term first, Term second) =>
        !first.IsName && NearWords.AreNear(first.Token, second.Token);

    private static bool Matches(Term first, Term second)
    {
        if (first.Value is { } one && second.Value is { } other)
            return one.Fits(other);
        if (first.Value is not null || second.Value is not null)
            return false;
        // A name at the start of a sentence looks like any word; its letters tell.
        return (first.IsName || second.IsName) && (string.Equals(first.Token.Lower, second.Token.Lower, StringComparison.Ordinal) || string.Equals(first.Token.Stem, second.Token.Stem, StringComparison.Ordinal));
    }
}
