namespace FactForge.Consolidation;

/// <summary>
/// What stands beside a thing that both tell, and tells nothing of its own there: the weekday of a date, "starting" in front of it, "another" for "a second", "provided" for "if", the noun of a price where the other has the verb of
/// charging it.
/// </summary>
internal static class ToldBeside
{
    private const int SharedAtLeast = 3;

    private static readonly HashSet<string> Weekdays = new("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Prices = Stemmer.StemsOf("rate price fee cost charge tariff quote quotation");

    private static readonly HashSet<string> Charging = Stemmer.StemsOf("charge bill quote ask cost invoice demand");

    /// <summary>Takes such words out of both.</summary>
    public static void LeaveOut(Pairing pair)
    {
        pair.OnlyFirst.RemoveAll(term => IsWeekday(pair.First, term, pair, isSecond: false));
        pair.OnlySecond.RemoveAll(term => IsWeekday(pair.Second, term, pair, isSecond: true));
        pair.OnlyFirst.RemoveAll(term => IsStarting(pair.First, term.Token));
        pair.OnlySecond.RemoveAll(term => IsStarting(pair.Second, term.Token));
        pair.OnlyFirst.RemoveAll(term => IsGoing(pair.First, term, pair, isSecond: false));
        pair.OnlySecond.RemoveAll(term => IsGoing(pair.Second, term, pair, isSecond: true));
        if (pair.Shared.Count < SharedAtLeast)
            return;
        if (pair.First.Tokens.Exists(IsCondition) && pair.Second.Tokens.Exists(IsCondition))
        {
            pair.OnlyFirst.RemoveAll(term => IsCondition(term.Token));
            pair.OnlySecond.RemoveAll(term => IsCondition(term.Token));
        }

        LeaveOutOneMore(pair.OnlyFirst, pair.First, pair.OnlySecond, pair.Second);
        LeaveOutOneMore(pair.OnlySecond, pair.Second, pair.OnlyFirst, pair.First);
        MeetPrice(pair, isTurned: false);
        MeetPrice(pair, isTurned: true);
    }

    // "Friday 20 March", "20 March".
    private static bool IsWeekday(Reading reading, Term term, Pairing pair, bool isSecond) =>
        Weekdays.Contains(term.Token.Lower) && reading.Tokens.IndexOf(term.Token) is var place && (IsDate(reading, place + 1, pair, isSecond) || IsDate(reading, place - 1, pair, isSecond));

    private static bool IsDate(Reading reading, int place, Pairing pair, bool isSecond) =>
        place >= 0 && place < reading.Tokens.Count && reading.Tokens[place].Value?.Kind == ValueKind.Date && pair.Shared.Exists(both => (isSecond ? both.Second : both.First).Token == reading.Tokens[place]);

    /// <summary>True for the word of "starting in June", "beginning 4 May" and "effective from July", which only joins the date.</summary>
    public static bool IsStarting(Reading reading, Token token) =>
        token.Lower is "starting" or "beginning" or "effective" && reading.Tokens.IndexOf(token) is var place && reading.Tokens.Skip(place + 1).Take(2).Any(next => next.Value?.Kind == ValueKind.Date)
        && reading.Tokens.Skip(place + 1).TakeWhile(next => next.Value is null).All(next => next.Lower is "in" or "from" or "on" or "as" or "of" or "at" or "mid");

    // "goes on maternity leave", "takes six weeks of maternity leave", "is on maternity leave".
    private static bool IsGoing(Reading reading, Term term, Pairing pair, bool isSecond) =>
        !term.IsNegated && !term.Token.IsPhrase && reading.Tokens.IndexOf(term.Token) is var place && place + 2 < reading.Tokens.Count
        && (term.Token.Stem == "go" ? reading.Tokens[place + 1].Lower == "on" : term.Token.Stem == "take" && AnotherDeed.IsState(isSecond ? pair.First : pair.Second))
        && reading.Tokens.Skip(place + 1).Take(term.Token.Stem == "go" ? 4 : 7).Any(token => token.Stem is "leav" or "leave" or "holidai" or "holiday" or "strike" or "sabbat" or "vacation" && pair.Shared.Exists(both => (isSecond ? both.Second : both.First).Token == token && !(isSecond ? both.First : both.Second).Token.IsVerb));

    private static bool IsCondition(Token token) => token.Lower is "provided" or "providing" or "if" && !token.IsName;

    // "a second nurse", "another nurse", "a further nurse".
    private static void LeaveOutOneMore(List<Term> counted, Reading reading, List<Term> more, Reading other)
    {
        if (counted.Find(term => term.Token.Lower == "second" && reading.Tokens.IndexOf(term.Token) is var place and > 0 && reading.Tokens[place - 1].Lower == "a") is not { } second
            || other.Tokens.Find(token => token.Lower is "another" or "additional" or "further" or "extra") is not { } another)
            return;
        var (one, two) = (Shades.Behind(reading, second.Token), Shades.Behind(other, another));
        if (one is null || two is null || !(one.Meaning == two.Meaning || NearWords.AreNear(one, two) || WordFamily.AreOfOne(one.Stem, two.Stem)))
            return;
        counted.Remove(second);
        more.RemoveAll(term => term.Token == another);
    }

    // "her day rate is 620 euros", "she charges 620 euros a day".
    private static void MeetPrice(Pairing pair, bool isTurned)
    {
        var (nouns, verbs) = isTurned ? (pair.OnlySecond, pair.OnlyFirst) : (pair.OnlyFirst, pair.OnlySecond);
        var (named, charged) = isTurned ? (pair.Second, pair.First) : (pair.First, pair.Second);
        if (!pair.Shared.Exists(both => both.First.Value?.Kind == ValueKind.Money) || named.Subject is not { IsOfSelf: true, Voice: Voice.State } subject || AnotherDeed.MainVerb(charged) is not { } verb)
            return;
        if (nouns.Find(term => term.Meaning == subject.Head && Prices.Contains(term.Token.Stem) && !term.IsNegated) is not { } noun || verbs.Find(term => term.Token == verb && Charging.Contains(verb.Stem) && !term.IsNegated) is not { } charge)
            return;
        nouns.Remove(noun);
        verbs.Remove(charge);
        pair.Shared.Add(isTurned ? (charge, noun) : (noun, charge));
    }
}
