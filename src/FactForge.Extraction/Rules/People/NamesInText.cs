using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>
/// Persons in the author's own words: full names, people of the headers by first name, and "she" or "he" right behind the only
/// person named before. Firms, places and headings are left; in doubt a group of capitals is no person.
/// </summary>
internal static class NamesInText
{
    private const int ShortestWrapped = 45;

    /// <summary>All of them, in order of place.</summary>
    public static List<NamedPerson> Of(MessageReading reading)
    {
        var found = new List<NamedPerson>();
        for (var index = 0; index < reading.Sentences.Count; index++)
        {
            var tokens = reading.Sentences[index].Tokens;
            for (var at = 0; at < tokens.Count; at++)
            {
                if (IsPronoun(tokens[at]) || IsGermanShe(tokens, at))
                {
                    if ((Apposed(found, index, at, tokens) ?? Antecedent(found, reading, index, at)) is { } person && !IsOfOtherSex(found, reading, index, person, tokens[at]))
                        found.Add(new(person, index, at, at, tokens[at].Span) { IsPronoun = true });
                    continue;
                }

                // "Told Bram …": a verb in the past, its "I" left out.
                if (!IsNameWord(tokens[at]) || IsOpeningAdverb(tokens, at) || IsPostBeforeName(tokens, at) || (at == 0 && VerbForms.IsPast(tokens[0].Lower) && !FirstNames.Contains(tokens[0].Lower)))
                    continue;
                var last = at;
                while (last + 1 < tokens.Count && last < at + 4 && (IsNameWord(tokens[last + 1]) || IsParticle(tokens, last + 1)) && tokens[last + 1].Span.Start - tokens[last].Span.End <= GapAfter(tokens[last]) && !NameCues.IsTitle(tokens[last + 1].Lower) && !EndsLine(reading, tokens[last], tokens[last + 1]))
                    last++;
                // A particle joins what follows it; it ends no name.
                while (last > at && (tokens[last].Is("van") || !IsNameWord(tokens[last])))
                    last--;
                if ((Make(reading, index, at, last) ?? ByFirstName(reading, found, index, at, last)) is { } name)
                    found.Add(name);
                at = Math.Max(at, last);
            }
        }

        return found;
    }

    /// <summary>True for somebody of the headers.</summary>
    public static PersonReference? Participant(MessageReading reading, string name)
    {
        foreach (var person in reading.Participants)
        {
            if (person.Name is { } told && SharesName(told, name))
                return person;
        }

        return null;
    }

    /// <summary>"sie" is she, they or you: she with a verb in the singular beside it.</summary>
    private static bool IsGermanShe(TokenList tokens, int at) =>
        tokens[at].Is("sie") && ((at + 1 < tokens.Count && IsSingular(tokens[at + 1].Lower)) || (at > 0 && IsSingular(tokens[at - 1].Lower)));

    private static bool IsSingular(string word) => word is "hat" or "ist" or "war" or "wird" or "leitet" or "arbeitet" or "arbeitete" or "kommt" or "übernimmt" or "betreut" or "kennt" or "wechselt" or "verlässt";

    private static bool IsPronoun(Token token) => token.IsWord && token.Lower is "she" or "he" or "er" or "il" or "elle" or "ella" or "él";

    /// <summary>"unsere Werkstattleiterin Jana Roth": German writes the noun before the name with a capital too.</summary>
    private static bool IsPostBeforeName(TokenList tokens, int at) =>
        at > 0 && at + 2 < tokens.Count && tokens[at - 1].IsWord && Roles.RoleNounsAbroad.Contains(tokens[at].Lower) && IsNameWord(tokens[at + 1]) && IsNameWord(tokens[at + 2]);

    /// <summary>"Sadly Jonas cannot come": a sentence that an adverb opens.</summary>
    private static bool IsOpeningAdverb(TokenList tokens, int at) =>
        at == 0 && tokens[0].Lower.Length > 4 && tokens[0].Lower.EndsWith("ly", StringComparison.Ordinal) && !FirstNames.Contains(tokens[0].Lower) && tokens.Count > 1 && FirstNames.Contains(tokens[1].Lower);

    /// <summary>A name may be wrapped, but not where its line is far shorter than lines are wrapped at.</summary>
    private static bool EndsLine(MessageReading reading, Token left, Token right)
    {
        var text = reading.Message.Body.Text;
        var end = text.IndexOf('\n', left.Span.End, right.Span.Start - left.Span.End);
        return end >= 0 && end - (text.LastIndexOf('\n', Math.Max(0, end - 1)) + 1) < ShortestWrapped;
    }

    private static int GapAfter(Token token) => token.Lower is "dr" or "mr" or "mrs" or "ms" or "prof" or "sr" or "rev" ? 2 : 1;

    private static bool SharesName(string told, string name)
    {
        var toldWords = told.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shared = words.Count(word => toldWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        return shared == words.Length || shared == toldWords.Length || (words.Length == 1 && shared == 1);
    }

    /// <summary>"She trained with me so he'll be in good hands": who was called "she" in this sentence or the one before is not "he".</summary>
    private static bool IsOfOtherSex(List<NamedPerson> found, MessageReading reading, int sentence, PersonReference person, Token pronoun)
    {
        if (!(pronoun.Is("he") || pronoun.Is("she")))
            return false;
        var other = pronoun.Is("he") ? "she" : "he";
        return found.Exists(before => before.IsPronoun && before.Sentence >= sentence - 1 && before.Person == person && reading.Sentences[before.Sentence].Tokens[before.First].Is(other));
    }

    /// <summary>The one other person of this sentence so far and the two before it, where there is exactly one.</summary>
    private static PersonReference? Antecedent(List<NamedPerson> found, MessageReading reading, int sentence, int pronoun)
    {
        if (SubjectOfSame(found, reading, sentence, pronoun) is { } same)
            return same;
        PersonReference? only = null;
        for (var at = found.Count - 1; at >= 0 && found[at].Sentence >= sentence - 1; at--)
        {
            var person = found[at].Person;
            if (IsCalled(found[at], reading.Sentences[found[at].Sentence]))
                continue;
            if (person == reading.Author || person == reading.Addressee)
                continue;
            if (only is not null && only != person)
                return pronoun <= 1 ? SubjectBefore(found, reading, sentence) : null;
            only = person;
        }

        return only ?? OfParagraph(found, reading, sentence);
    }

    /// <summary>"Ben Castaneda went to industry; he is …": the one named in this sentence, where it starts with them and the pronoun stands behind a mark.</summary>
    private static PersonReference? SubjectOfSame(List<NamedPerson> found, MessageReading reading, int sentence, int pronoun)
    {
        var tokens = reading.Sentences[sentence].Tokens;
        if (pronoun < 3 || !(tokens[pronoun - 1].Is(';') || tokens[pronoun - 1].Is(',') || tokens[pronoun - 1].Is("and") || tokens[pronoun - 1].Is('-') || tokens[pronoun - 1].Is('–')))
            return null;
        var named = found.Where(person => person.Sentence == sentence && !person.IsPronoun).ToList();
        return named.Count == 1 && named[0].First <= 1 && named[0].Person != reading.Author && named[0].Person != reading.Addressee && !IsCalled(named[0], reading.Sentences[sentence]) ? named[0].Person : null;
    }

    /// <summary>The one outsider of whom a paragraph has spoken so far, where the sentence between says "him" or "her": "Ifa Obi is free. I have worked with him. He …".</summary>
    private static PersonReference? OfParagraph(List<NamedPerson> found, MessageReading reading, int sentence)
    {
        if (sentence < 2 || !reading.Sentences[sentence - 1].Tokens.Any(token => token.IsWord && token.Lower is "him" or "her" or "his" or "hers"))
            return null;
        PersonReference? only = null;
        for (var at = found.Count - 1; at >= 0 && found[at].Sentence >= sentence - 3 && reading.Sentences[found[at].Sentence].Paragraph == reading.Sentences[sentence].Paragraph; at--)
        {
            if (found[at].Person == reading.Author || found[at].Person == reading.Addressee)
                continue;
            if (only is not null && only != found[at].Person)
                return null;
            only = found[at].Person;
        }

        return only;
    }

    /// <summary>Of several the one that the sentence before is about, where a sentence begins with the pronoun: "Tom has taken over from Ann. He was …".</summary>
    private static PersonReference? SubjectBefore(List<NamedPerson> found, MessageReading reading, int sentence)
    {
        var subject = found.Find(person => person.Sentence == sentence - 1 && !person.IsPronoun && person.Person != reading.Author && person.Person != reading.Addressee);
        if (subject is null)
            return null;
        var tokens = reading.Sentences[subject.Sentence].Tokens;
        var others = found.Where(person => person.Sentence == sentence - 1 && !person.IsPronoun && person.Person != subject.Person && person.Person != reading.Author && person.Person != reading.Addressee).ToList();
        // "Otto is doing the tent and I've asked Fliss Moorcroft to help. She …": of two who do something nobody can tell; she whom the author asked was spoken of last.
        if (others.Exists(other => other.First == 0 || !(tokens[other.First - 1].IsWord && WordClasses.IsPreposition(tokens[other.First - 1].Lower))))
            return others[^1] is { First: > 1 } last && tokens[last.First - 1].Lower is "asked" or "hired" or "met" or "appointed" or "invited" or "found" && Enumerable.Range(Math.Max(0, last.First - 4), Math.Min(4, last.First)).Any(at => tokens[at].Is("i") || tokens[at].Is("we")) ? last.Person : null;
        return (subject.First <= 1 || !tokens[subject.First - 1].IsWord) && FiniteVerbs.IndexIn(tokens, subject.Last + 1, 3) >= 0 ? subject.Person : null;
    }

    /// <summary>"Ring Huw Bevan, he is the farm manager": the one named right before.</summary>
    private static PersonReference? Apposed(List<NamedPerson> found, int sentence, int at, TokenList tokens) =>
        at > 1 && tokens[at - 1].Kind == TokenKind.Mark && found.Count > 0 && found[^1].Sentence == sentence && found[^1].Last == at - 2 && !found[^1].IsPronoun && found[^1].First > 0 ? found[^1].Person : null;

    /// <summary>"Kofi: for site access …", "Hi Jo,": who is spoken to is nobody that is spoken of.</summary>
    private static bool IsCalled(NamedPerson person, Sentence sentence)
    {
        var next = person.Last + 1;
        // "Emeka Nwosu, our statistics editor, …": what follows tells who they are.
        if (next + 1 < sentence.Tokens.Count && sentence.Tokens[next].Is(',') && sentence.Tokens[next + 1].IsWord && sentence.Tokens[next + 1].Lower is "our" or "my" or "the" or "a" or "an" or "who" or "your" or "his" or "her" or "their")
            return false;
        var starts = person.First == 0 || (person.First == 1 && sentence.Tokens[0].Lower is "hi" or "hello" or "dear" or "hey" or "thanks");
        return starts && next < sentence.Tokens.Count && (sentence.Tokens[next].Is(',') || sentence.Tokens[next].Is(':') || sentence.Tokens[next].Is('-') || sentence.Tokens[next].Is('–'));
    }

    /// <summary>"Pete Sandoval drives. Pete was on the squad …": a first name alone is the one of the message who was named in full.</summary>
    private static NamedPerson? ByFirstName(MessageReading reading, List<NamedPerson> found, int sentence, int at, int last)
    {
        if (last == at + 1 && NameCues.IsTitle(reading.Sentences[sentence].Tokens[at].Lower))
            return BySurname(reading, found, sentence, at, last);
        if (last != at)
            return null;
        var lower = reading.Sentences[sentence].Tokens[at].Lower;
        PersonReference? only = null;
        foreach (var person in found)
        {
            if (person.IsPronoun || !person.IsOutsider || person.Person == only || !person.Person.Name!.StartsWith(lower, StringComparison.OrdinalIgnoreCase) || person.Person.Name.Length <= lower.Length || person.Person.Name[lower.Length] != ' ')
                continue;
            if (only is not null)
                return null;
            only = person.Person;
        }

        return only is null ? null : new(only, sentence, at, last, reading.Sentences[sentence].Tokens[at].Span) { IsOutsider = true };
    }

    /// <summary>"Herr Brandt", "Ms Karaca": the one of the message who was named in full before.</summary>
    private static NamedPerson? BySurname(MessageReading reading, List<NamedPerson> found, int sentence, int at, int last)
    {
        var token = reading.Sentences[sentence].Tokens[last];
        var named = found.Where(person => !person.IsPronoun && person.IsOutsider && person.Person.Name!.EndsWith(" " + token.Lower, StringComparison.OrdinalIgnoreCase)).Select(person => person.Person).Distinct().ToList();
        return named.Count == 1 ? new(named[0], sentence, at, last, token.Span) { IsOutsider = true } : null;
    }

    private static NamedPerson? Make(MessageReading reading, int sentence, int start, int last)
    {
        var tokens = reading.Sentences[sentence].Tokens;
        var first = start;
        var dotted = start > 1 && tokens[start - 1].Is('.') && NameCues.IsTitle(tokens[start - 2].Lower);
        while (first < last && NameCues.IsTitle(tokens[first].Lower))
        {
            first++;
            if (first < last && tokens[first].Is('.'))
                first++;
        }

        var titled = first > start || dotted;
        start = dotted ? start - 2 : start;
        var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
        var name = Wording.AttributedQuote.OneLine(span.Slice(reading.Message.Body.Text));
        if (Participant(reading, name) is { } known)
            return new(known, sentence, start, last, span);
        if (last - first + 1 is < 2 or > 4 || !IsFullName(tokens, first, last, titled || HasPronounBehind(reading, sentence, start, last)))
            return null;
        return new(new(AddressInText.Of(name, reading), name), sentence, start, last, span) { IsOutsider = true };
    }

    private static bool IsFullName(TokenList tokens, int first, int last, bool titled)
    {
        for (var at = first; at <= last; at++)
        {
            // "Stagecraft AV", "Weserplan AG": capitals behind a name are no surname.
            if (at == last && at > first && tokens[at].IsShouted && !tokens[first].IsShouted && !titled)
                return false;
            if (NotNames.Contains(tokens[at].Lower) || RelationNouns.Contains(tokens[at].Lower) || (tokens[at].Span.Length > 3 && tokens[at].IsShouted))
                return false;
        }

        // "St Anne's" is a church, "Young Callum" a Callum.
        if (tokens[first].Lower is "st" or "ste" or "sankt" or "santa" or "young" or "little" or "poor" or "wee" or "baby" or "big")
            return false;
        if (FirstNames.Contains(tokens[first].Lower))
            return true;
        return titled || NameCues.StandAround(tokens, first, last) || NameCues.ActAsPerson(tokens, first, last);
    }

    /// <summary>"Basil Trench will write to them; he was head of it": who is called "he" or "she" next is a person.</summary>
    private static bool HasPronounBehind(MessageReading reading, int sentence, int first, int last)
    {
        var tokens = reading.Sentences[sentence].Tokens;
        // "holds the chair of Cardiac Physiology": of what, in what, is not who.
        if (first > 0 && tokens[first - 1].IsWord && tokens[first - 1].Lower is "of" or "in" or "at" or "on" or "the" or "a" or "an")
            return false;
        for (var at = last + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Is("he") || tokens[at].Is("she"))
                return true;
            if (tokens[at].Is("who") && at <= last + 2 && at > last + 1)
                return true;
        }

        return sentence + 1 < reading.Sentences.Count && reading.Sentences[sentence + 1].Tokens[0].Lower is "he" or "she" or "er" or "il" or "elle" or "ella";
    }

    private static bool IsParticle(TokenList tokens, int at) =>
        !(at + 2 < tokens.Count && tokens[at].Lower is "von" or "de" or "van" && tokens[at + 2].Is('&')) && at + 1 < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "van" or "von" or "de" or "der" or "den" or "di" or "da" or "del" or "la" or "le" or "zu" or "al" or "bin" or "dos" or "ten"
        && (IsNameWord(tokens[at + 1]) || tokens[at + 1].Lower is "der" or "den" or "la" or "las" or "los");

    /// <summary>"C'est Ewen", "J'ai vu".</summary>
    private static bool IsElided(string lower) => lower.Length > 2 && lower[1] is '\'' or '’' && lower[0] is 'c' or 'j' or 'l' or 'n' or 's' or 'm' or 't';

    /// <summary>"On Fridays Callum Eade", "Monday".</summary>
    private static bool IsDay(string lower) => DateWords.Weekday(lower) > 0 || (lower[^1] == 's' && DateWords.Weekday(lower[..^1]) > 0);

    private static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapital && !IsDay(token.Lower) && token.Span.Length > 1 && token.Lower[0] is not '\'' && !IsElided(token.Lower) && !WordClasses.IsFunctionWord(token.Lower) && !WordClasses.StartsSentences(token.Lower)
        && !RelationNouns.Contains(token.Lower) && token.Lower is not ("mein" or "meine" or "meinen" or "meinem" or "meiner" or "unser" or "unsere" or "mon" or "ma" or "notre" or "mi" or "nuestro" or "nuestra" or "sie" or "ihr" or "ihre" or "ihnen" or "ihren" or "ich");
}
