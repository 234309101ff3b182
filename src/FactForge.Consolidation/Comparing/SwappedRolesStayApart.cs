namespace FactForge.Consolidation;

/// <summary>
/// The same deed with doer and done-to exchanged is another fact. Two places are exchanged only where the words show both: what stands before the verb in
/// one stands behind it in the other, and the other way round, in the same voice. Another order of clauses exchanges nothing.
/// </summary>
internal sealed class SwappedRolesStayApart : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.First.Lines.Count > 0 && pair.Second.Lines.Count > 0)
        {
            foreach (var (who, toWhom) in pair.Second.Lines)
            {
                if (pair.First.Lines.Contains((toWhom, who)))
                    return Apart(pair, "who reports to whom is the other way round");
            }

            // Of one person who reports, another line above is another fact.
            if (pair.First.Lines[0].Who != pair.Second.Lines[0].Who && !pair.First.Lines.Any(line => pair.Second.Lines.Contains(line)))
                return Apart(pair, "another person reports");
        }

        return OneSide(pair) ?? OfTheDoer(pair) ?? OtherSubject(pair) ?? Exchange(pair) ?? Places(pair);
    }

    // "recommended Mirela", "Mirela gave a recommendation of her": whom the noun's deed is done to does it in the other.
    private static Comparison? OfTheDoer(Pairing pair)
    {
        foreach (var (first, second) in pair.Shared)
        {
            if (first.Token.IsVerb == second.Token.IsVerb)
                continue;
            var (told, verb, named, noun) = first.Token.IsVerb ? (pair.First, first.Token, pair.Second, second.Token) : (pair.Second, second.Token, pair.First, first.Token);
            var place = named.Tokens.IndexOf(noun);
            if (place < 1 || place + 2 >= named.Tokens.Count || named.Tokens[place + 1].Lower != "of" || named.Subject is not { } giver || AnotherDeed.MainVerb(named) is { } got && Receiving.Contains(got.Stem))
                continue;
            var doneTo = named.Tokens.Skip(place + 2).TakeWhile(token => token.IsSelf || token.IsName).ToList();
            if (told.Doers.GetValueOrDefault(verb.Meaning) is { } doer && doneTo.Exists(token => IsOf(token, doer)) && !doneTo.Exists(token => IsOf(token, giver.Head)) && (giver.IsSelf || giver.IsName) && told.Tokens.Exists(token => IsOf(token, giver.Head) && !token.IsGone))
                return Apart(pair, $"'{verb.Text}' is done by one and to the other");
        }

        return null;
    }

    private static bool IsOf(Token token, string head) => token.IsSelf ? head == "@" : string.Equals(token.Meaning, head, StringComparison.Ordinal);

    private static bool IsOwning(Token token) => token is { IsVerb: true, IsGone: false, Lower: "own" or "owns" or "owned" };

    // "owns the agency" and "belongs to the agency", "ordered it from them" and "received an order from them": of one who stands on the other side of the deed.
    private static Comparison? OneSide(Pairing pair)
    {
        if (pair.First.Subject is not { } one || pair.Second.Subject is not { } other || one.Head != other.Head)
            return null;
        if ((pair.First.Tokens.Exists(IsBelonging) && pair.Second.Tokens.Exists(IsOwning)) || (pair.Second.Tokens.Exists(IsBelonging) && pair.First.Tokens.Exists(IsOwning)))
            return Apart(pair, "it is the owner in one, and what is owned in the other");
        return IsGot(pair, pair.First, pair.Second) || IsGot(pair, pair.Second, pair.First) ? Apart(pair, "it is done by one and to the other") : null;
    }

    private static Comparison? Places(Pairing pair)
    {
        if (pair.Shared.Exists(both => both.First.Token.IsVerb && (Lexicon.Symmetric.Contains(both.First.Meaning) || Lexicon.Symmetric.Contains(both.First.Token.Stem))) || pair.First.Lines.Count + pair.Second.Lines.Count > 0)
            return null;
        // "owns the boat", "the boat belongs to her".
        if (pair.First.Tokens.Exists(IsBelonging) != pair.Second.Tokens.Exists(IsBelonging))
            return null;
        // "asked Tom for the scans", "wants the scans from Tom", "wants Tom to send the scans".
        if (IsAskedOf(pair.First) && IsAskedOf(pair.Second) && pair.First.Subject is { IsSelf: true } && pair.Second.Subject is { IsSelf: true })
            return null;
        // "received 40 tents from Arlo", "40 tents from Arlo have reached her": what arrives and who gets it change places with the verb.
        if (pair.Shared.Exists(both => IsArrival(both.First.Token) != IsArrival(both.Second.Token) && (IsArrival(both.First.Token) ? Arrives(pair.First, both.First.Token, pair.Second, both.Second.Token) : Arrives(pair.Second, both.Second.Token, pair.First, both.First.Token))))
            return null;
        if (IsReceived(pair, pair.First, pair.Second) || IsReceived(pair, pair.Second, pair.First))
            return null;
        // Active against passive is looked at verb by verb.
        if (pair.First.IsPassive != pair.Second.IsPassive)
            return null;
        var isWhole = pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && pair.First.Subject?.Voice == Voice.Active && pair.Second.Subject?.Voice == Voice.Active;
        return ExchangedPlaces.Find(pair.First, pair.Second, isWhole) is { } swapped ? Apart(pair, $"'{swapped.One}' and '{swapped.Other}' have exchanged places") : null;
    }

    private static readonly HashSet<string> Receiving = Stemmer.StemsOf("receive get obtain");

    // "received a quote of 400 from Corvid", "Corvid quoted 400": what the one gets is the deed of the other, who is somebody else.
    private static bool IsReceived(Pairing pair, Reading getting, Reading giving) =>
        getting.Subject is { } getter && giving.Subject is { } giver && getter.Head != giver.Head && (getter.IsSelf || giver.IsSelf) && IsGot(pair, getting, giving);

    private static bool IsGot(Pairing pair, Reading getting, Reading giving) =>
        AnotherDeed.MainVerb(getting) is { } got && Receiving.Contains(got.Stem) && Shades.Behind(getting, got) is { IsVerb: false } what && !giving.IsNegated && !getting.IsNegated
        && pair.Shared.Exists(both => (getting == pair.First ? both : (both.Second, both.First)) is var (thing, deed) && thing.Token == what && deed.Token.IsVerb);

    // Whom it reaches is who gets it, and what reaches them is what they get.
    private static bool Arrives(Reading reading, Token arrival, Reading other, Token getting) =>
        ConverseDeeds.AreOne(reading, arrival, other, getting) && other.Doers.GetValueOrDefault(getting.Meaning) is { } getter && reading.Tokens.FindIndex(token => token == arrival) is var place && place + 1 < reading.Tokens.Count && reading.Tokens[place + 1].Meaning == getter;

    private static bool IsArrival(Token token) => token is { Stem: "reach", IsVerb: true, IsPhrase: false };

    private static readonly string Wanted = Synonyms.Of("want");

    // From one whom it names alone: of two names each may be asked for the other's thing.
    private static bool IsAskedOf(Reading reading) =>
        AnotherDeed.MainVerb(reading) is { } verb && verb.Meaning == Wanted && reading.Tokens.FindIndex(token => token.IsName && !token.IsGone) is var name and > 0
        && reading.Tokens.Skip(name + 1).SkipWhile(token => token.IsName && !token.IsAfterBreak).All(token => !token.IsName)
        && (reading.Tokens[name - 1] == verb || reading.Tokens[name - 1].Lower is "from" or "dr" or "mr" or "mrs" or "ms");

    private static bool IsBelonging(Token token) => token.Stem == "belong" && !token.IsGone;

    // "her brother sails" is not "she sails", and "Tom sails" is not.
    private static Comparison? OtherSubject(Pairing pair)
    {
        if (pair.First.Subject is not { } one || pair.Second.Subject is not { } other || string.Equals(one.Head, other.Head, StringComparison.Ordinal))
            return null;
        if (pair.First.Lines.Count > 0 && pair.Second.Lines.Count > 0)
            return null;
        if (IsReceived(pair, pair.First, pair.Second) || IsReceived(pair, pair.Second, pair.First))
            return null;
        // What the person's firm does is told as what the person does, and the other way round.
        if ((one.IsSelf && other.IsOrganisation) || (other.IsSelf && one.IsOrganisation))
            return IsOfItsOwn(pair) && (one.IsOfSelf || other.IsOfSelf) ? Apart(pair, "the person's firm does it in one, and the person in the other") : null;
        if (pair.IsRoleAndDeed || IsPossession(pair.First, one, pair.Second) || IsPossession(pair.Second, other, pair.First))
            return null;
        if (IsHolder(pair.First, one, pair.Second) || IsHolder(pair.Second, other, pair.First) || IsAttribute(one, other) || IsAttribute(other, one))
            return null;
        if (one.IsName && other.IsName && (IsOneName(pair.First, one.Head, other.Head) || IsOneName(pair.Second, one.Head, other.Head)))
            return null;
        if ((pair.OnlyFirst.Exists(term => term.Meaning == one.Head) && (one.IsName || one.IsOfSelf) && (other.IsSelf || other.IsName))
            || (pair.OnlySecond.Exists(term => term.Meaning == other.Head) && (other.IsName || other.IsOfSelf) && (one.IsSelf || one.IsName)))
            return Apart(pair, "it is about another subject");
        return null;
    }

    // "her company moved to Cork", "she moved to Cork": a firm is in another place than the person may be.
    private static bool IsOfItsOwn(Pairing pair) =>
        pair.Shared.Exists(both => both.First.Token == pair.First.MainDeed && both.Second.Token == pair.Second.MainDeed && OfItsOwn.Contains(both.First.Token.Stem)) && !pair.First.Tokens.Exists(token => token.IsGone && token.IsSelf) && !pair.Second.Tokens.Exists(token => token.IsGone && token.IsSelf);

    private static readonly HashSet<string> OfItsOwn = Stemmer.StemsOf("move relocate grow struggle recover retire travel lose");

    // "Ruth asked Ada to speak", "Ruth suggested that Ada speak".
    private static bool IsHolder(Reading reading, Subject subject, Reading other) =>
        subject.IsName && reading.Tokens.Exists(token => token.IsName && token.Meaning == subject.Head && other.Holders.Contains(token.Lower));

    // "her day rate is 620", "she charges 620": what the person says, charges or plans, no being of its own.
    private static readonly HashSet<string> Attributes = new("rate price fee cost charge quote offer number line phone email address birthday salary role job position title opinion view plan intention preference goal aim wish hope concern worry request question suggestion proposal idea advice recommendation decision reason schedule availability background expertise experience hobby language rota schedule roster retirement leave budget runway commission speciality specialty degree apprenticeship training target shift holiday appointment operation surgery allergy diet nationality rule policy condition task duty responsibility assignment"
        .Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    // What somebody's house or yard has or needs is told as what they have or need.
    private static readonly HashSet<string> Premises = new("hotel house hut inn pub cafe bar restaurant shop store farm yard garage clinic practice surgery office school college department ward lab studio gallery museum club firm company team business site plant warehouse depot boat ship project"
        .Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    private static bool IsAttribute(Subject subject, Subject other) => subject.IsOfSelf && other.IsSelf
        && (Attributes.Contains(subject.Head) || (Premises.Contains(subject.Head) && subject.Voice == Voice.State && other.Voice == Voice.State));

    // "her dog is a greyhound called Tano", "has a greyhound, Tano".
    private static bool IsPossession(Reading reading, Subject subject, Reading other) =>
        reading.Tokens.FindIndex(token => token.Lower is "is" or "was" or "has" or "had") is var place and > 0 && place + 1 < reading.Tokens.Count && reading.Tokens[place].Lower is "is" or "was" && reading.Tokens[place + 1].Lower is "a" or "an" && subject is { IsOfSelf: true, IsName: false, Voice: Voice.State } && other.Subject is { IsSelf: true } && AnotherDeed.MainVerb(other) is { Lower: "has" or "had" or "owns", IsPhrase: false }
        && !People.Contains(subject.Head);

    // What somebody is to the person is not what the person has.
    private static readonly HashSet<string> People = new("sister brother sibling wife husband spouse partner son daughter child mother father parent boss manager colleague friend client customer assistant deputy neighbour team staff".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    // "Marta" and "Marta Wilk": told side by side in one of the two.
    private static bool IsOneName(Reading reading, string one, string other) =>
        reading.Tokens.FindIndex(token => token.IsName && (token.Meaning == one || token.Meaning == other)) is var start and >= 0
        && reading.Tokens.Skip(start).Zip(reading.Tokens.Skip(start + 1)).TakeWhile(both => both.Second is { IsName: true, IsAfterBreak: false } && !both.First.IsPossessive)
            .Any(both => both.Second.Meaning == (reading.Tokens[start].Meaning == one ? other : one));

    private static Comparison? Exchange(Pairing pair)
    {
        foreach (var first in pair.First.Deeds)
        {
            if (first.Verb == RelationReader.Line || Lexicon.Symmetric.Contains(first.Verb))
                continue;
            foreach (var second in pair.Second.Deeds.Where(second => second.Verb == first.Verb))
            {
                if (first.IsPassive != second.IsPassive && Turns(first.IsPassive ? first : second, first.IsPassive ? second : first))
                    return Apart(pair, $"'{first.Verb}' is done by one and to the other");
                // "owns the agency", "the agency belongs to her".
                if (first.IsPassive == second.IsPassive && pair.First.Tokens.Exists(IsBelonging) != pair.Second.Tokens.Exists(IsBelonging) && pair.First.Subject?.Head != pair.Second.Subject?.Head)
                    continue;
                if (first.IsPassive == second.IsPassive ? Crosses(first, second) : StaysPut(first.IsPassive ? first : second, first.IsPassive ? second : first))
                    return Apart(pair, $"'{first.Verb}' has doer and done-to the other way round");
            }

            // "coaches Tom Reed", "is guided by Tom Reed".
            if (pair.Second.Deeds.Any(second => second.IsPassive != first.IsPassive && IsToldAs(pair, first.Verb, second.Verb) && StaysPut(first.IsPassive ? first : second, first.IsPassive ? second : first)))
                return Apart(pair, $"'{first.Verb}' is done by one and to the other");
        }

        return null;
    }

    // Two verbs that are near in meaning, each in the other's place, and of which both are done to somebody: "was given" and "received" are not.
    private static bool IsToldAs(Pairing pair, string verb, string other) =>
        verb != other && IsDoneTo(verb) && IsDoneTo(other) && pair.Shared.Exists(both => both.First.Token.IsVerb && both.Second.Token.IsVerb && both.First.Meaning == verb && both.Second.Meaning == other);

    private static bool Crosses(VerbPlaces first, VerbPlaces second) => first.Before.Overlaps(second.Behind) && first.Behind.Overlaps(second.Before)
        && !first.Before.SetEquals(second.Before) && !first.Before.Overlaps(second.Before);

    private static readonly HashSet<string> Directed = new("dismiss fire sack award give grant pay send offer teach tell ask invite hire employ sue visit call help support replace appoint elect promote nominate recommend choose select pick inform warn thank blame fine charge interview follow"
        .Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    private static readonly HashSet<string> Coaching = new("train coach mentor guide instruct supervise operate examine treat represent defend rescue insure audit check test certify accredit inspect".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    private static bool IsDoneTo(string verb) => Directed.Contains(verb) || Coaching.Contains(verb);

    // "was awarded the grant" and "awarded the grant", of one and the same.
    private static bool Turns(VerbPlaces passive, VerbPlaces active) =>
        passive.By is null && (Directed.Contains(passive.Verb) || (Coaching.Contains(passive.Verb) && active.HasObject)) && passive.Before.Contains("@") && active.Before.Contains("@") && !active.IsPassive;

    // "A was sent by B" and "A sent B".
    private static bool StaysPut(VerbPlaces passive, VerbPlaces active) =>
        passive.By is { } by && active.Behind.Contains(by) && !active.Under.Contains(by) && active.Before.Overlaps(passive.Before);

    private static Comparison Apart(Pairing pair, string reason) =>
        new(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(SwappedRolesStayApart), reason);
}
