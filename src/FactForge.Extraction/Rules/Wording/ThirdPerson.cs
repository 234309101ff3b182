using System.Collections.Frozen;
using System.Text;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>
/// Turns what an author says in the first person into a statement about them: full names for "I" and "you", absolute dates
/// for relative ones. Where a word would be left whose meaning hangs on the mail ("it", "there", "ours"), it declines.
/// </summary>
internal sealed class ThirdPerson
{
    private const int MostNames = 4;

    private static readonly FrozenSet<string> Deictic = WordSet.Of("we us our ours ourselves you your yours yourself mine myself he she it they him her hers them his its their theirs "
        + "this these those here there then ago soon one ones recently tomorrow today yesterday tonight otherwise so above below next last same latter former");

    private readonly MessageReading reading;
    private readonly TokenList tokens;
    private readonly IReadOnlyList<DateExpression> dates;
    private readonly Telling telling;
    private readonly int first;
    private readonly int last;
    private readonly StringBuilder text = new();
    private int names;
    private bool isOfAuthor;
    private bool isSubjectWritten;
    private bool isReported;
    private bool isAsked;
    private bool isPresent;

    private ThirdPerson(MessageReading reading, Telling telling)
    {
        this.reading = reading;
        this.telling = telling;
        dates = telling.Dates;
        tokens = telling.Sentence.Tokens;
        first = telling.First;
        last = telling.Last;
    }

    /// <summary>The words as a sentence in the third person, or null where that cannot be done safely.</summary>
    public static string? Tell(MessageReading reading, Telling telling)
    {
        var third = new ThirdPerson(reading, telling);
        return third.Run(telling) && third.names <= MostNames ? Capitalised(third.text.Append('.').ToString()) : null;
    }

    /// <summary>The words behind "to" in what somebody was asked or promised ("send Ada Byrne the form by 7 March 2025"), or null where that cannot be done safely.</summary>
    public static string? Infinitive(MessageReading reading, Telling telling)
    {
        var third = new ThirdPerson(reading, telling) { isSubjectWritten = true };
        return third.Run(telling) && third.names <= MostNames ? third.text.ToString() : null;
    }

    /// <summary>The words behind "asked Jo Hale to" in what the author asks for, or null where that cannot be done safely: the author stands before, so "me" and "us" are "them".</summary>
    public static string? Asked(MessageReading reading, Telling telling)
    {
        var third = new ThirdPerson(reading, telling) { isSubjectWritten = true, isAsked = true, names = 1 };
        return third.Run(telling) && third.names <= MostNames ? third.text.ToString() : null;
    }

    /// <summary>The words behind "said that" in what somebody put forward, in the case in which they go on in mid-sentence, or null where that cannot be done safely.</summary>
    public static string? Reported(MessageReading reading, Telling telling)
    {
        if (MidSentence.Start(telling, reading.Message) is not { } start || IsOrder(telling))
            return null;
        var third = new ThirdPerson(reading, telling) { isReported = true };
        if (!third.Run(telling) || third.names > MostNames)
            return null;
        var told = third.text.ToString();
        var isAsWritten = told.StartsWith(telling.Sentence.Tokens[telling.First].Span.Slice(reading.Message.Body.Text), StringComparison.Ordinal);
        if (start != MidSentence.Case.Lower || !isAsWritten)
            return told;
        return (MidSentence.WantsArticle(telling) ? "the " : "") + char.ToLowerInvariant(told[0]) + told[1..];
    }

    /// <summary>"Insert a layer between the two": a bare verb and its object tell the reader what to do.</summary>
    private static bool IsOrder(Telling telling) => telling.First < telling.Last && telling.Sentence.Tokens is var tokens && tokens[telling.First].IsWord && Requests.IsVerb(tokens[telling.First].Lower)
        && tokens[telling.First + 1].IsWord && (tokens[telling.First + 1].Lower is "a" or "an" or "the" or "your" or "this" or "these" or "all" or "any" or "it" or "them");

    private static string Capitalised(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>True where the author's name stands before, in the sentence or before "said that".</summary>
    private bool IsAuthorTold => isOfAuthor && (isReported || (isSubjectWritten && names > 0));

    private bool Run(Telling telling)
    {
        isOfAuthor = telling.Subject is null || telling.Subject == reading.Author;
        var at = telling.First;
        if (telling.SharesSubject && (at = WriteSubject(at - 1)) < 0)
            return false;
        while (at <= last)
        {
            var next = telling.Subject is { } subject && at == telling.SubjectFirst ? WriteThird(subject.Name!, at, telling.SubjectLast) : Step(at);
            if (next < 0)
                return false;
            at = next;
        }

        // "something like:", "a function which": what the words lead up to stands elsewhere.
        if (tokens[last].IsWord && tokens[last].Lower is "which" or "and" or "or" or "the" or "a" or "an" or "of" or "than" or "because" or "following" or "at" or "from" or "using" or "via" or "into" or "between")
            return false;
        while (text.Length > 0 && text[^1] is ',' or ' ' or '.')
            text.Length--;
        return isReported ? text.Length > 8 : isSubjectWritten && text.Length > (names > 0 ? reading.AuthorName.Length + 3 : 3);
    }

    private int WriteThird(string name, int at, int subjectLast)
    {
        WriteName(name, at);
        isSubjectWritten = true;
        // "he's a plumber": with the name the verb is written out, or it would read as a possessive.
        var next = subjectLast + 1;
        // "Their director, Noor Haddad, will call": the mark closes what stood before the name.
        if (next < last && tokens[next].Is(',') && (WordClasses.IsModal(tokens[next + 1].Lower) || FiniteVerbs.IndexIn(tokens, next + 1, 1) == next + 1))
            next++;
        if (next < last && tokens[subjectLast].Is("you") && tokens[next].IsWord && tokens[next].Lower is "are" or "were" or "have")
            return Write(next, VerbForms.Third(tokens[next].Lower));
        if (next < last && tokens[next].Is("'s") && tokens[next + 1].IsWord)
            return Write(next, tokens[next + 1].Is("never") || VerbForms.IsParticiple(tokens[next + 1].Lower) && tokens[next + 1].Lower is not ("married" or "retired" or "based" or "called" or "named" or "trained" or "qualified" or "gone") ? "has" : "is");
        return next;
    }

    /// <summary>Writes what stands at a token; the index behind it, or -1 where it cannot be told.</summary>
    private int Step(int at)
    {
        if (dates.FirstOrDefault(date => date.RoleFirst == at) is { } date)
            return WriteDate(date);
        var token = tokens[at];
        if (!token.IsWord)
            return Write(at, null);
        switch (token.Lower)
        {
            case "i" or "we" when isReported && at > 0 && tokens[at - 1].Kind == TokenKind.Number:
                return -1;
            // "the sign reads: we close at six": who says it behind the colon is another.
            case "i" or "we" or "my" or "our" or "me" when isReported && Enumerable.Range(first, at - first).Any(index => tokens[index].Is(':')):
                return -1;
            // "nor can I reproduce it": the verb stands before.
            case "i" or "we" when at > first && tokens[at - 1].IsWord && !tokens[at - 1].IsCapital && (WordClasses.IsModal(tokens[at - 1].Lower) || tokens[at - 1].Lower is "do" or "did" or "am" or "are" or "have"):
                return -1;
            case "i":
            case "we" when !isSubjectWritten:
                return WriteSubject(at);
            case "my" or "our" when at < last && IsAuthorTold:
                return Write(at, "their");
            case "my":
                return WriteName(reading.AuthorName + "'s", at);
            case "me" when at > 0 && tokens[at - 1].Is('('):
                return -1;
            case "me" when IsAuthorTold:
                return Write(at, "them");
            case "me":
                return WriteName(reading.AuthorName, at);
            // "is the 20th": a day that is told in full has no article.
            case "the" when dates.Any(date => date.First == at + 1 && date.RoleFirst == at + 1 && date.Start.Precision == DatePrecision.Day && date.End is null && tokens[at + 1].Kind == TokenKind.Number):
                return at + 1;
            // "your own mast" is "Jo Hale's mast"; "please" is said to the reader, not told.
            case "own" when EndsIn("'s"):
            case "please" or "pls" or "plz":
                return at + 1;
            // "I'll introduce you in January": to whom, the mail says elsewhere; "introduce Jo Hale" would say that Jo is presented.
            case "you" when at > 0 && tokens[at - 1].Lower is "introduce" or "introducing" or "introduced" && !(at < last && tokens[at + 1].Is("to")):
                return -1;
            case "you" when reading.Addressee is { } you && (at == last || MayFollowObject(at + 1)):
                return WriteName(you.Name!, at);
            case "our" when at < last:
                return WriteName(reading.AuthorName + "'s", at);
            case "your" when reading.Addressee is { } your:
                return WriteName(your.Name + "'s", at);
            case "now" when at > first && tokens[at - 1].Lower is "from" or "by" or "until" or "for" or "till":
                return -1;
            // "we used to have two replicas, now three": without the word both would be told of one time.
            case "now" when at > first && at < last && tokens[at - 1].Is(',') && (tokens[at + 1].Kind == TokenKind.Number || NumberWords.Value(tokens[at + 1].Lower) > 0):
                return -1;
            case "now" or "currently" or "btw":
            // "… too" is "also"; "too close" is not close.
            case "too" when at == last || !tokens[at + 1].IsWord:
                return at + 1;
            case "your" when reading.Addressee is { } address && address.Name!.Contains('@', StringComparison.Ordinal):
                return -1;
            case "last" or "next" or "same" when at > 0 && tokens[at - 1].Lower is "my" or "our" or "the" && at < last && tokens[at + 1].IsWord && !DateWords.IsMonth(tokens[at + 1].Lower) && tokens[at + 1].Lower is not ("week" or "month" or "year" or "time"):
                return Write(at, null);
            case "below" or "above" when at < last && WordClasses.IsDeterminer(tokens[at + 1].Lower):
            case "it" or "its" or "them" or "they" or "their" when HasThingBefore(at):
                return Write(at, Plain(at));
            case "us" when reading.AuthorOrganisation is { } house && at > 0 && tokens[at - 1].Lower is "joined" or "join" or "joining" or "joins" or "left" or "leave" or "leaving" or "leaves" or "with" or "to" && !IsAuthorTold:
                return WriteName(house, at);
            case "one" when at < last && tokens[at + 1].IsWord && !WordClasses.IsFunctionWord(tokens[at + 1].Lower) && !(at > 0 && WordClasses.IsDeterminer(tokens[at - 1].Lower)):
                return Write(at, null);
            case "there" when at == first && at < last && tokens[at + 1].IsWord && tokens[at + 1].Lower is "is" or "are" or "'s" or "was" or "were" or "remains" or "remain":
                return tokens[at + 1].Is("'s") ? Write(Write(at, isReported ? "there" : "There"), "is") : Write(at, isReported ? "there" : null);
            case "us" when (isReported || isAsked) && !(at > 0 && tokens[at - 1].Is("of")):
                return Write(at, "them");
            // "on the evening before", "the day after": of what, the mail tells elsewhere.
            case "before" or "after" when (at == last || !tokens[at + 1].IsWord) && at > first && tokens[at - 1].Lower is "day" or "evening" or "night" or "week" or "month" or "morning" or "year" or "weekend":
                return -1;
            // "Lena Voskuijl has played since she was twelve": the name stands before.
            case "he" or "she" or "his" or "her" or "himself" or "herself" when IsOfSubject(at):
                return Write(at, null);
            case "that":
                return IsPointing(at) ? -1 : Write(at, null);
            default:
                if (isPresent && at < last && tokens[at - 1].Is("and") && (Requests.IsVerb(token.Lower) || token.Lower is "come" or "go") && (tokens[at + 1].Kind == TokenKind.Number || WordClasses.IsDeterminer(tokens[at + 1].Lower) || WordClasses.IsPreposition(tokens[at + 1].Lower) || tokens[at + 1].Lower is "back" or "home"))
                    return Write(at, VerbForms.Third(token.Lower));
                return Deictic.Contains(token.Lower) ? -1 : Write(at, Plain(at));
        }
    }

    /// <summary>A word for somebody whose name is told before, in the same clause; "her" before a noun, or it may be another's.</summary>
    private bool IsOfSubject(int at)
    {
        if (telling.Subject is not { } subject || subject == reading.Author || !(isSubjectWritten || isReported) || telling.SubjectLast >= at)
            return false;
        var word = tokens[at].Lower;
        var isHe = word is "he" or "his" or "himself";
        if (telling.SubjectFirst >= 0 && tokens[telling.SubjectFirst].IsWord && tokens[telling.SubjectFirst].Lower is "he" or "she" && tokens[telling.SubjectFirst].Is("he") != isHe)
            return false;
        if (word is "he" or "she")
            return reading.People.Any(person => person.Span == tokens[at].Span && person.Person == subject);
        return word is "himself" or "herself" || (at < last && tokens[at + 1].IsWord && !WordClasses.IsFunctionWord(tokens[at + 1].Lower) && !reading.People.Any(person => person.Person != subject && person.Span.Start > tokens[first].Span.Start && person.Span.End < tokens[at].Span.Start));
    }

    /// <summary>The word written out where it stands contracted.</summary>
    private string? Plain(int at)
    {
        var token = tokens[at];
        return token.IsContracted && token.Lower is not ("'s" or "'d") ? token.Lower : null;
    }

    /// <summary>True where a thing was named before in what is told: then "it" points inside ("lease the grader than buy it").</summary>
    private bool HasThingBefore(int at)
    {
        for (var before = first; before < at - 1; before++)
        {
            if (tokens[before].IsWord && tokens[before].Lower is "the" or "a" or "an" or "your" or "our" && tokens[before + 1].IsWord && !WordClasses.IsFunctionWord(tokens[before + 1].Lower))
                return true;
        }

        return false;
    }

    /// <summary>"that" behind a preposition, or before a verb or the end, points at something.</summary>
    private bool IsPointing(int at)
    {
        if (at == last)
            return true;
        var next = tokens[at + 1];
        var before = at > 0 ? tokens[at - 1].Lower : "";
        return !next.IsWord || next.Lower is "is" or "was" or "'s" or "will" or "would" or "and" or "or" or "but" or "are" or "can" or "could"
            || WordClasses.IsPreposition(before) || WordClasses.IsAdverb(next.Lower) || WordClasses.IsPreposition(next.Lower) || before is "do" or "did" or "done" or "doing";
    }

    private bool MayFollowObject(int at)
    {
        var next = tokens[at];
        return !next.IsWord || WordClasses.IsPreposition(next.Lower) || WordClasses.IsDeterminer(next.Lower) || WordClasses.IsModal(next.Lower) || next.IsCapital
            || next.Lower is "and" or "or" or "know" or "that" or "whether" or "how" or "when" or "copies" or "details" or "updates" or "figures" or "more" or "back" or "later" or "again" or "both" or "personally" or "directly" or "round"
            || next.Kind == TokenKind.Number || dates.Any(date => date.RoleFirst == at);
    }

    private int WriteSubject(int at)
    {
        WriteName(reading.AuthorName, at);
        isSubjectWritten = true;
        at++;
        while (at <= last && tokens[at].IsWord && (WordClasses.IsAdverb(tokens[at].Lower) || WordClasses.LooksAdverbial(tokens[at].Lower)))
        {
            if (tokens[at].Lower is "myself" or "recently" or "not" or "so" or "then")
                return -1;
            if (tokens[at].Lower is not ("now" or "currently" or "just" or "therefore"))
                Write(at, null);
            at++;
        }

        while (at < last && tokens[at].IsWord && tokens[at].Lower is "once" or "first" or "previously" or "formerly" or "originally" or "later")
            at = Write(at, null);
        if (at < last && tokens[at].Is("no") && tokens[at + 1].Is("longer"))
            at = Write(Write(at, null), null);
        if (at > last || !tokens[at].IsWord)
            return -1;
        var verb = tokens[at].Lower;
        var third = verb == "'d" ? Would(at) : VerbForms.Third(verb);
        isPresent = third is not null && third.EndsWith('s') && third != verb && verb is not ("am" or "are" or "have" or "do");
        return third is null ? -1 : Write(at, third);
    }

    private string? Would(int at)
    {
        var next = at + 1;
        while (next <= last && WordClasses.IsAdverb(tokens[next].Lower))
            next++;
        return next > last ? null : VerbForms.IsParticiple(tokens[next].Lower) ? "had" : "would";
    }

    private int WriteName(string name, int at)
    {
        names++;
        Space(at);
        text.Append(name);
        return at + 1;
    }

    private int WriteDate(DateExpression date)
    {
        if (!date.IsRelative)
        {
            for (var at = date.RoleFirst; at <= date.Last; at++)
                Write(at, null);
            return date.Last + 1;
        }

        for (var at = date.RoleFirst; at < date.First; at++)
        {
            // "at the end of the week" is "on 14 March 2025".
            if (!tokens[at].Is("the") && !tokens[at].Is("just"))
                Write(at, tokens[at].Lower is "at" or "in" && date.End is null && date.Part is null && date.Start.Precision == DatePrecision.Day && date.IsRelative && text.Length > 0 ? "on" : null);
        }

        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        if (date.RoleFirst == date.First && date.WantsPreposition && !EndsIn(" of "))
            text.Append(date.Role == DateRole.By ? "by " : date.End is not null && !date.Words.StartsWith("the week", StringComparison.Ordinal) ? "from " : date.Preposition + " ");
        text.Append(date.End is not null && EndsIn("between ") ? date.Words.Replace(" to ", " and ", StringComparison.Ordinal) : date.Words);
        if (date.Last < last && tokens[date.Last + 1].Lower is "morning" or "afternoon" or "evening" or "night" or "noon" or "lunchtime")
            text.Append(',');
        return date.Last + 1;
    }

    private bool EndsIn(string words) => text.Length >= words.Length && text.ToString(text.Length - words.Length, words.Length) == words;

    private int Write(int at, string? word)
    {
        if (word is not null && text.Length == 0)
        {
            text.Append(word);
            return at + 1;
        }

        if (word is not null)
        {
            if (!(word == "not" && text.Length > 3 && text.ToString(text.Length - 4, 4) == " can"))
                text.Append(' ');
            text.Append(word);
            return at + 1;
        }

        Space(at);
        text.Append(tokens[at].Span.Slice(reading.Message.Body.Text));
        return at + 1;
    }

    private void Space(int at)
    {
        if (text.Length > 0 && text[^1] != ' ' && (tokens[at].Span.Start > tokens[at - 1].Span.End || (tokens[at].IsWord && Plain(at) is not null)))
            text.Append(' ');
    }
}
