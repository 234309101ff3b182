using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;

namespace FactForge.Extraction.Rules;

/// <summary>
/// Whether a verb in the past tells of somebody's life: their trade, training, houses they worked for, where they come from. Any verb does
/// so with years beside it ("farmed there for ten years"); a few do so by themselves ("trained", "grew up", "used to").
/// </summary>
internal static class LifeStory
{
    private static readonly FrozenSet<string> Careers = WordSet.Of("studied trained qualified graduated retired emigrated apprenticed volunteered lectured taught practised practiced");

    private static readonly FrozenSet<string> Posts = WordSet.Of("worked served practised practiced trained studied");

    private static readonly FrozenSet<string> Heading = WordSet.Of("led ran headed founded chaired managed captained directed edited coached co-founded built");

    /// <summary>Passives of a life: "was born in", "was called to the Bar", "was posted to".</summary>
    private static readonly FrozenSet<string> Undergone = WordSet.Of("born raised educated trained apprenticed posted seconded stationed ordained elected appointed commissioned instructed retained engaged hired");

    private static readonly FrozenSet<string> Passing = WordSet.Of(
        "said told asked wrote sent paid ordered agreed promised discussed mentioned thought hoped knew waited needed wanted meant cost tried looked heard saw seen read talked spoke called rang emailed forgot expected decided noticed "
        + "believed felt been had got made gave let put signed sold quoted invoiced delivered shipped fixed repaired replaced missed received raised took");

    private static readonly FrozenSet<string> Degrees = WordSet.Of("phd apprenticeship degree training doctorate masters master's mba msc ma ba bsc thesis traineeship internship articles residency postgrad a-levels nursing pgce");

    private static readonly FrozenSet<string> Subjects = WordSet.Of("classics law history physics chemistry biology english maths mathematics medicine philosophy theology geography economics engineering music german french politics archaeology botany zoology geology psychology sociology anthropology ppe divinity");

    private static readonly FrozenSet<string> Teams = WordSet.Of("team firm company army navy police bank school club board profession industry trade business force service civil union church council choir band practice");

    /// <summary>True for such a verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the verb or its auxiliary, behind subject and adverbs.</param>
    /// <param name="last">Index of the clause's last word.</param>
    /// <param name="said">The year of writing.</param>
    public static bool IsTold(Sentence sentence, int verb, int last, int said)
    {
        var tokens = sentence.Tokens;
        string Word(int index) => index <= last && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        bool IsName(int index) => Word(index) is "the" ? IsName(index + 1) : Word(index).Length > 0 && tokens[index].IsCapital;
        int Skip(int index)
        {
            while (Word(index) is "once" or "previously" or "formerly" or "originally" or "always" or "first" or "recently" or "briefly" || WordClasses.IsAdverb(Word(index)) && Word(index) is not "not")
                index++;
            return index;
        }

        var at = verb;
        var isPerfect = Word(at) is "have" or "has" or "had" || (Word(at) is "'s" && Word(Skip(at + 1)) is "been" or "spent" or "worked");
        if (isPerfect)
            at = Skip(at + 1);
        var word = Word(at);
        var next = Word(at + 1);
        // "I have never lost a study", "she has never worked abroad": true of all of a life so far.
        if (isPerfect && Enumerable.Range(verb, at - verb).Any(index => Word(index) is "never"))
            return at < last && !Enumerable.Range(at, tokens.Count - at).Any(index => tokens[index].IsWord && tokens[index].Lower is "before" or "until" or "till" or "yet" or "you" or "your" or "so") && (VerbForms.IsParticiple(word) || IsPart(word)) && !(word is "seen" or "heard" or "known" or "thought" or "understood" or "liked" or "met" or "had" or "said" or "felt" or "found" or "got" or "received" or "read" or "used" or "looked" or "tried" or "wanted");
        var isLong = Durations.AreLong(tokens, at + 1, last);
        var isDated = Durations.HavePastYear(tokens, at + 1, last, said);
        var hasEnd = Durations.HaveEnd(tokens, at + 1, last);
        var isBefore = Word(last - 1) is "before" && Word(last) is "this" or "that" or "us" || Word(last) is "before" or "previously";
        var isSince = Enumerable.Range(at, Math.Max(0, last - at)).Any(index => Word(index) is "since") || isLong;
        switch (word)
        {
            case "died" or "resigned":
                return true;
            case "passed" when next is "away":
            case "stepped" or "stood" when next is "down":
            case "sold" when next is "up" && at + 1 == last:
                return true;
            case "took" when next is "early" or "retirement":
                return Word(at + 1) is "retirement" || Word(at + 2) is "retirement";
            case "went":
                return next is "freelance" or "solo" or "independent" or "part-time" || (next is "to" && (Word(at + 2) is "work" or "sea" or "university" || (IsName(at + 2) && Enumerable.Range(at + 3, Math.Max(0, last - at - 2)).Any(index => Word(index) is "as" || (Word(index) is "for" && Degrees.Contains(Word(index + 2)))))));
            case "inherited":
                return isDated || isLong || Enumerable.Range(at + 1, Math.Max(0, last - at)).Any(index => Word(index) is "from");
            case "succeeded":
                return IsName(at + 1) || next is "my";
            case "had" or "kept" or "owned" when next is "a" or "an" or "my" or "our" && isLong:
                return true;
            case "sold":
                return next is "my" or "our" && Enumerable.Range(at + 2, 3).Any(index => Word(index) is "firm" or "business" or "shop" or "practice" or "company" or "farm" or "share" or "agency");
            case "worked" or "lived" or "served" or "played" or "taught" or "sung" or "run" or "farmed" when isPerfect && (isSince || AllLife(tokens, at + 1, last)):
                return true;
            case "used" when !isPerfect:
                return next is "to" && Word(at + 2) is { Length: > 1 } what && !WordClasses.IsDeterminer(what) && what is not ("it" or "that" or "have" or "get" or "say") && !what.EndsWith("ing", StringComparison.Ordinal);
            case "grew":
                return next is "up" && Word(at + 2) is "in" or "on" or "near" or "around" or "with" or "speaking" or "there";
            case "was" or "were":
                return Was(sentence, Skip(at + 1), last, isLong || isDated || hasEnd);
            case "been" when isPerfect:
                return (next is "with" or "at" or "working" or "in" or "on" or "here" or "running" or "based" && isSince)
                    || (next.EndsWith("ing", StringComparison.Ordinal) && next.Length > 4 && next is not ("waiting" or "trying" or "meaning" or "thinking" or "looking" or "being") && (isLong || isDated || (isSince && next is "acting" or "working" or "running" or "living" or "teaching" or "studying" or "training" or "leading" or "managing" or "helping" or "farming" or "freelancing" or "standing")))
                    || (next is "a" or "an" && isLong && EndsInJob(sentence, at + 2, last))
                    || (isLong && EndsInJob(sentence, at + 1, last));
            case "did":
                return next is "my" or "his" or "her" or "a" or "an" or "their" or "the" ? Enumerable.Range(at + 2, 3).Any(index => Degrees.Contains(Word(index))) || (Word(at + 2) is "time" or "years" or "stint" && Word(at + 3) is "with" or "at" or "in" or "as") : isLong;
            case "read":
                return Subjects.Contains(next) && (at + 1 == last || Word(at + 2) is "at" or "and");
            case "served":
                if (next is "my" or "his" or "her" or "their" && Word(at + 2) is "time" or "apprenticeship" or "articles" or "traineeship")
                    return true;
                break;
            case "passed" when next is "my" or "his" or "her" or "their" or "the" && Enumerable.Range(at + 2, 4).Any(index => Word(index) is "exam" or "exams" or "test" or "finals" or "level" or "levels" or "grade" or "bar" or "boards" or "viva"):
                return true;
            case "finished" or "completed" or "got" or "passed":
                if (next is "my" or "his" or "her" or "a" && Enumerable.Range(at + 2, 2).Any(index => Degrees.Contains(Word(index))))
                    return true;
                break;
            case "taken" or "took" when next is "up":
                return Enumerable.Range(at + 2, 5).Any(index => Word(index) is "post" or "position" or "job" or "chair" or "fellowship" or "lectureship" or "professorship" or "apprenticeship") || isDated;
            case "set":
                return next is "up" && (isDated || isLong || Word(at + 2) is "here" or "on" or "my" or "in" && Word(at + 3) is not "place");
            case "founded" or "established" or "co-founded":
                return isDated || isLong || IsName(at + 1) || next is "the" or "my" or "our" or "this";
            case "took" when next is "over":
                return Word(at + 2) is "as" && (isDated || isLong);
            case "learned" or "learnt":
                return (IsName(at + 1) && at < last && ClauseVerb.IndexIn(tokens, at + 2, 3) < 0) || (next is "the" or "my" or "his" or "her" && Word(at + 2) is "trade" or "ropes" or "craft" or "job") || (next is "to" && Enumerable.Range(at + 2, Math.Max(0, last - at - 1)).Any(index => Word(index) is "as" or "at" or "in" or "from"));
            case "spent":
                return isLong && !Enumerable.Range(at + 1, 3).Any(index => Word(index) is "hours" or "days" or "weeks");
            case "joined":
                return IsName(at + 1) || (next is "from" && IsName(at + 2)) || (next is "us" or "the" && (isDated || isLong || Enumerable.Range(at + 2, Math.Max(0, last - at - 1)).Any(index => Word(index) is "from" or "straight" or "after" || DateWords.IsMonth(Word(index)))));
            case "left":
                return IsName(at + 1) || isLong || isDated || (isPerfect && (next is "us" && Word(at + 2) is "for" or "to" || next is "academia" or "teaching" or "journalism" or "politics" or "medicine" or "nursing" or "publishing" or "banking" or "farming")) || (next is "the" && Enumerable.Range(at + 2, 2).Any(index => Teams.Contains(Word(index)))) || (next is "school" && Word(at + 2) is "at");
            case "moved":
                return next is "from" or "here" || (next is "on" && Word(at + 2) is "to" && IsName(at + 3)) || (next is "to" or "into" && (IsName(at + 2) || Word(at + 2) is "the" && isDated)) || (next is "over" or "down" or "up" or "out" && Word(at + 2) is "from" or "here");
            case "came" or "come" when word is "came" || isPerfect:
                return (next is "to" && Word(at + 2) is "this" or "the" && Enumerable.Range(at + 3, Math.Max(0, last - at - 2)).Any(index => Word(index) is "from"))
                    || (next is "into" && Word(at + 2) is "the" or "this" && Word(at + 3) is "trade" or "business" or "job" or "profession" or "work" or "industry" or "law") || (next is "to" or "from" && (Word(at + 2) is "us" || IsName(at + 2)) && (isDated || isLong || next is "from" || Enumerable.Range(at + 2, Math.Max(0, last - at - 1)).Any(index => Word(index) is "from" or "straight")))
                    || (next is "over" or "across" && Word(at + 2) is "from" && IsName(at + 3));
            case "comes" or "come":
                return (next is "from" && IsName(at + 2) && Word(at + 2) is not "the" || next is "to" && Word(at + 2) is "us" && Word(at + 3) is "from") && !isPerfect;
            case "started" or "began":
                return next is "as" || (next is "here" or "there" && Word(at + 2) is "as") || (next is "on" or "in" && Enumerable.Range(at + 2, Math.Max(0, last - at - 1)).Any(index => Word(index) is "at" && (Durations.IsAge(tokens, index + 1)))) || (next is "out" && Word(at + 2) is "as" or "in") || (next is "at" or "with" or "here" && (isDated || isLong));
            case "married" or "divorced" or "bought" or "won" or "opened" or "examined" or "edited" or "wrote" or "published" or "designed" or "climbed" or "rowed" or "swam" or "competed" or "represented" or "supervised" or "translated":
                return isDated || isLong;
            case "had" when isDated && !isPerfect:
                return next is not ("the" or "it" or "that" or "them" or "to" or "been" or "your") && at + 2 < last;
            case "gave":
                return next is "up" && isDated;
        }

        if (!(VerbForms.IsPast(word) || word is "flown" or "sung" or "driven" or "known" or "run") || Passing.Contains(word) || word.Length == 0)
            return false;
        if (isPerfect && isDated)
            return true;
        if (isLong || hasEnd)
            return !(isPerfect && !isLong) && !(IsOfThing(Word(at + 1)) && !(Word(at + 1) is "that" or "this" && Word(at + 2).Length > 2 && !WordClasses.IsFunctionWord(Word(at + 2))));
        if (Careers.Contains(word) && !(word is "trained" or "qualified" && next is "the" or "for"))
            return next is not ("you" or "him" or "her" or "them" or "our" or "your");
        if (Posts.Contains(word))
            return next is "for" or "at" or "with" or "on" ? IsName(at + 2) : next is "as" or "under" || (next is "in" && !WordClasses.IsDeterminer(Word(at + 2)));
        return (isDated || isBefore) && (Heading.Contains(word) || word is "lived" or "farmed" or "started" or "retired" or "sailed" or "played");
    }

    /// <summary>Participles that end in "-n".</summary>
    private static bool IsPart(string word) => word is "taken" or "given" or "written" or "driven" or "flown" or "sung" or "worn" or "broken" or "grown" or "sworn" or "ridden" or "run" or "won" or "gone" or "eaten" or "drunk" or "swum";

    /// <summary>"was a nurse", "was head of sales until last year", "was on the squad", "was once instructed by Contoso".</summary>
    private static bool Was(Sentence sentence, int at, int last, bool isBounded)
    {
        var tokens = sentence.Tokens;
        string Word(int index) => index <= last && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        var next = Word(at);
        if (Undergone.Contains(next))
            return Word(at + 1) is "in" or "at" or "to" or "by" or "on" or "as" or "near" or "up";
        // "was third in the juniors", "was married in 1958"
        if (next is "second" or "third" or "fourth" or "fifth" or "runner-up" && Word(at + 1) is "in" or "at")
            return at + 2 < last;
        if (next is "married" or "divorced" or "widowed" or "made" or "promoted" or "burned" or "burnt" or "caught" && isBounded)
            return Word(at + 1) is "in" or "on" or "to" or "since" or "at" or "by" or "for";
        if (next is "brought" && Word(at + 1) is "up" || (next is "called" && Word(at + 1) is "to" && Word(at + 2) is "the" && Word(at + 3) is "bar"))
            return true;
        if (next.EndsWith("ing", StringComparison.Ordinal) && next.Length > 4)
            return isBounded || Enumerable.Range(0, Math.Max(0, at - 1)).Any(index => tokens[index].IsWord && tokens[index].Lower is "earlier" or "previously" or "formerly" or "before");
        if (next is "with" or "at")
            return (at + 1 < tokens.Count && at + 1 <= last && tokens[at + 1].IsCapital) || isBounded || (Word(at + 1) is "the" && at + 2 <= last && tokens[at + 2].IsCapital) || (WordClasses.IsDeterminer(Word(at + 1)) && at > 0 && tokens[at - 1].Lower is "previously" or "formerly" or "before");
        if (next is "in" or "on")
            return isBounded || Enumerable.Range(at + 1, 5).Any(index => Word(index) is "squad" or "team" or "board" or "committee" or "army" or "navy" or "crew" or "council" or "police" or "forces");
        if (isBounded && (NumberWords.Value(next) > 0 || (at <= last && tokens[at].Kind == TokenKind.Number)) && Word(at + 1) is "years" or "months" && Word(at + 2) is "in" or "at" or "with")
            return true;
        if (next is "promoted")
            return Word(at + 1) is "in" or "last";
        if (next is "one" && Word(at + 1) is "of" && Word(at + 2) is "the")
            return Word(at + 3) is "founders" or "first" or "original" or "founding" || isBounded;
        if (next is "before")
            return Word(at + 1) is "with" or "at";
        if (next is "head" or "chair" or "director" or "deputy" or "secretary" or "president" or "vice-president" or "captain" or "mayor" or "chief" or "senior")
            return true;
        if (next is not ("a" or "an" or "our" or "my" or "the" or "their"))
            return !WordClasses.IsFunctionWord(next) && EndsInJob(sentence, at, last);
        if (Word(at + 1) is "bit" or "good" or "great" or "little" or "first" or "only" or "better" or "big" or "real" or "huge" or "speaker" or "terrible" or "winner")
            return false;
        if (next is "the" && !isBounded && !Enumerable.Range(at, 8).Any(index => Word(index) is "of" or "at"))
            return false;
        return (RolePhrase.Read(sentence, at) is { } role && role.Last <= last && role.Last - at <= 6) || EndsInJob(sentence, at + 1, last);
    }

    /// <summary>"an adjuster with", "a ferry deckhand on": a noun of a trade that ends its phrase.</summary>
    private static bool EndsInJob(Sentence sentence, int from, int last)
    {
        for (var at = from; at <= last && at < from + 4 && at < sentence.Tokens.Count && sentence.Tokens[at].IsWord; at++)
        {
            var word = sentence.Tokens[at].Lower;
            if (WordClasses.IsPreposition(word) || WordClasses.IsConjunction(word))
                return false;
            var ends = at == last || at + 1 >= sentence.Tokens.Count || !sentence.Tokens[at + 1].IsWord || WordClasses.IsPreposition(sentence.Tokens[at + 1].Lower) || WordClasses.IsConjunction(sentence.Tokens[at + 1].Lower);
            if (ends)
                return JobNouns.Contains(word) || word.EndsWith("hand", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"all my life", "her whole career".</summary>
    private static bool AllLife(TokenList tokens, int from, int last) =>
        Enumerable.Range(from, Math.Max(0, last - from)).Any(at => tokens[at].Is("all") && at + 2 <= last && tokens[at + 1].Lower is "my" or "his" or "her" && tokens[at + 2].Lower is "life" or "career");

    /// <summary>"kept it", "stored them for years": told of a thing, not of a life.</summary>
    private static bool IsOfThing(string next) => next is "it" or "them" or "this" or "that" or "these" or "you" or "your" or "yours";
}
