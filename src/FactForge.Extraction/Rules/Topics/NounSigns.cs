using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Topics;

/// <summary>
/// What a word is, told from how a text uses it: behind an article, a possessive or a preposition, with no other noun behind it, it is a noun ("the renewal", "your
/// new manuscript"); "to renew" and "the additional key" say nothing of "renew" and "additional".
/// </summary>
internal static class NounSigns
{
    private const int MostBetween = 2;

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ful", "ous", "ive", "onal", "less"];

    /// <summary>Nouns that end as participles do: they name a thing or an event, not what somebody is doing.</summary>
    private static readonly FrozenSet<string> NounsInIng = WordSet.Of(
        """
        bearing binding booking briefing building bunting camping carving casing catering ceiling cladding climbing closing clothing coating coaching cooking cycling dressing drawing dredging dwelling engineering evening fencing filling filing fishing fitting flooring
        funding gathering glazing guttering heading hearing heating helping holding housing icing knitting landing lighting lining listing lodging marking marketing meeting mentoring mooring morning offering opening outing painting
        parking paving piping planning plating planting plumbing pricing printing proceeding railing rating reading recording recycling reporting roofing rowing ruling sailing saving scaffolding screening seating servicing setting
        shearing shipping shopping siding sibling skiing spacing spelling spring staffing stocking string surfing swimming tiling timing towing trading training tubing tutoring twinning upbringing viewing warning wedding welding wing wiring writing
        billing banking testing thinking tuning hiring teaching nursing gardening farming mining monitoring
        """);

    /// <summary>Verbs that name things as well, and stand before nouns: "hire charges", "drill rig", "finance director".</summary>
    private static readonly FrozenSet<string> NounsToo = WordSet.Of(
        """
        audition bake barbecue bid boom break buffet bypass call care catch climb clutch count cover cruise cut deal delay deposit dip discount display drag drain draw drift drill drip drive drop duck dump exhibit export extract fete file finance float fly
        forecast fuse gear glaze glue guide halt hatch haul hire hitch hook hunt institute join jump kick knit latch launch lead levy lift lodge match measure mix monitor mount notice offset overhaul overlap pack paint pass peel pepper perch permit pin play pledge
        plug pop press print probe prompt pull punch puzzle query quote rake ram reel register rent rescue resort resume retreat return reverse review ride ring rise rivet roast roll run rust sail salvage scan scratch screw scrub shed shuttle sink skip slide slip snag
        snap soak solder spare spill spin split sponsor spread sprout stand start steam stop stretch stud survey sweep swim swing tack tackle tap tear tilt touch transplant travel treat trim tuck tug turn twist upgrade visit wait walk warrant watch weld welcome whip whistle wrap wreck zoom
        """);

    /// <summary>True for a verb that is a noun as often in mail.</summary>
    public static bool IsNounToo(string lower) => NounsToo.Contains(lower);

    /// <summary>True for a participle's form that is no noun: "installing", not "parking".</summary>
    public static bool IsParticiple(string lower) =>
        lower is "using" or "being" or "doing" or "going" || (lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal) && !lower.Contains('-', StringComparison.Ordinal) && !NounsInIng.Contains(lower));

    /// <summary>True for a word that may well be no noun, by its ending or by what else it means: only the text can tell.</summary>
    public static bool AreNeeded(string lower) =>
        IsParticiple(lower) || BaseVerbs.Contains(lower) || Requests.IsVerb(lower) || (!CommonNouns.Contains(lower) && (Recall.IsState(lower) || VerbForms.IsPast(lower) || Array.Exists(AdjectiveEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary>True where a message's own sentences use a word, or another form of it, as a noun.</summary>
    public static bool In(MessageReading reading, string lower) =>
        reading.Sentences.Any(sentence => Enumerable.Range(0, sentence.Tokens.Count).Any(at => sentence.Tokens[at].IsWord && (AreNeeded(lower) ? sentence.Tokens[at].Is(lower) || sentence.Tokens[at].Is(lower + "s") : Recurrence.AreSame(lower, sentence.Tokens[at].Lower)) && IsNoun(sentence.Tokens, at, reading.IsEnglish)));

    /// <summary>"the mobile bottling line": a form of verbs that stands before a noun, behind an article; of a word that a subject consists of it is enough.</summary>
    public static bool Attributive(MessageReading reading, string lower) =>
        reading.Sentences.Any(sentence => Enumerable.Range(0, sentence.Tokens.Count).Any(at => sentence.Tokens[at].Is(lower) && IsLed(sentence.Tokens, at)));

    /// <summary>True where two words stand together in the sentences as no verb and its object do ("average dwell time", "the tree felling"): the first belongs to the second.</summary>
    public static bool AreOne(IReadOnlyList<Sentence> sentences, string first, string second) =>
        sentences.Any(sentence => Enumerable.Range(0, sentence.Tokens.Count - 1).Any(at => at > 0 && sentence.Tokens[at].Is(first) && sentence.Tokens[at + 1].Is(second) && IsBeforeNoun(sentence.Tokens[at - 1], first)));

    private static bool IsBeforeNoun(Token before, string word) =>
        IsArticle(before) || (!IsParticiple(word) && !VerbForms.IsPast(word) && before.IsWord && !(before.Is("to") || before.Is("not") || WordClasses.IsModal(before.Lower) || WordClasses.IsSubjectPronoun(before.Lower) || WordClasses.IsAdverb(before.Lower) || WordClasses.StartsSentences(before.Lower)));

    private static bool IsNoun(TokenList tokens, int at, bool isEnglish)
    {
        // A capital within a sentence: a name, or a German noun.
        if (tokens[at].IsCapital && at > 0 && tokens[at - 1].IsWord && !AreNeeded(tokens[at].Lower))
            return true;
        return IsLed(tokens, at) && !(isEnglish && at + 1 < tokens.Count && tokens[at + 1].IsWord && !EndsPhrase(tokens, at + 1));
    }

    private static bool EndsPhrase(TokenList tokens, int at) =>
        WordClasses.IsFunctionWord(tokens[at].Lower) || tokens[at].Lower is "'s" or "please" or "today" or "tomorrow" || WordClasses.LooksAdverbial(tokens[at].Lower) || VerbForms.IsPast(tokens[at].Lower) || FiniteVerbs.IndexIn(tokens, at, 1) == at;

    private static bool IsArticle(Token token) => token.IsWord && (WordClasses.IsDeterminer(token.Lower) || Roles.PostAbroad.IsArticle(token.Lower));

    private static bool IsLed(TokenList tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 1 - MostBetween; before--)
        {
            var token = tokens[before];
            if (token.Kind == TokenKind.Number || token.Is("'s"))
                return true;
            if (!token.IsWord || token.Is("to"))
                return false;
            // "for installing" is no noun, "for renewal" is one.
            if (IsArticle(token) || (WordClasses.IsPreposition(token.Lower) && before == at - 1 && !IsParticiple(tokens[at].Lower)))
                return true;
            if (WordClasses.IsFunctionWord(token.Lower) || FiniteVerbs.IndexIn(tokens, before, 1) == before)
                return false;
        }

        return false;
    }
}
