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
                if (IsPronoun(tokens[at]))
                {
                    if ((Apposed(found, index, at, tokens) ?? Antecedent(found, reading, index)) is { } person)
                        found.Add(new(person, index, at, at, tokens[at].Span) { IsPronoun = true });
                    continue;
                }

                if (!IsNameWord(tokens[at]))
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

    private static bool IsPronoun(Token token) => token.IsWord && token.Lower is "she" or "he" or "er" or "il" or "elle" or "ella" or "él";

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

    /// <summary>The one other person of this sentence so far and the two before it, where there is exactly one.</summary>
    private static PersonReference? Antecedent(List<NamedPerson> found, MessageReading reading, int sentence)
    {
        PersonReference? only = null;
        for (var at = found.Count - 1; at >= 0 && found[at].Sentence >= sentence - 1; at--)
        {
            var person = found[at].Person;
            if (IsCalled(found[at], reading.Sentences[found[at].Sentence]))
                continue;
            if (person == reading.Author || person == reading.Addressee)
                continue;
            if (only is not null && only != person)
                return null;
            only = person;
        }

        return only;
    }

    /// <summary>"Ring Huw Bevan, he is the farm manager": the one named right before.</summary>
    private static PersonReference? Apposed(List<NamedPerson> found, int sentence, int at, IReadOnlyList<Token> tokens) =>
        at > 1 && tokens[at - 1].Kind == TokenKind.Mark && found.Count > 0 && found[^1].Sentence == sentence && found[^1].Last == at - 2 && !found[^1].IsPronoun && found[^1].First > 0 ? found[^1].Person : null;

    /// <summary>"Kofi: for site access …", "Hi Jo,": who is spoken to is nobody that is spoken of.</summary>
    private static bool IsCalled(NamedPerson person, Sentence sentence)
    {
        var next = person.Last + 1;
        var starts = person.First == 0 || (person.First == 1 && sentence.Tokens[0].Lower is "hi" or "hello" or "dear" or "hey" or "thanks");
        return starts && next < sentence.Tokens.Count && (sentence.Tokens[next].Is(',') || sentence.Tokens[next].Is(':') || sentence.Tokens[next].Is('-') || sentence.Tokens[next].Is('–'));
    }

    /// <summary>"Pete Sandoval drives. Pete was on the squad …": a first name alone is the one of the message who was named in full.</summary>
    private static NamedPerson? ByFirstName(MessageReading reading, List<NamedPerson> found, int sentence, int at, int last)
    {
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
        if (last - first + 1 is < 2 or > 4 || !IsFullName(tokens, first, last, titled))
            return null;
        return new(new(AddressInText.Of(name, reading), name), sentence, start, last, span) { IsOutsider = true };
    }

    private static bool IsFullName(IReadOnlyList<Token> tokens, int first, int last, bool titled)
    {
        for (var at = first; at <= last; at++)
        {
            if (NotNames.Contains(tokens[at].Lower) || RelationNouns.Contains(tokens[at].Lower) || (tokens[at].Span.Length > 3 && tokens[at].IsShouted))
                return false;
        }

        if (FirstNames.Contains(tokens[first].Lower))
            return true;
        return titled || NameCues.StandAround(tokens, first, last);
    }

    private static bool IsParticle(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "van" or "von" or "de" or "der" or "den" or "di" or "da" or "del" or "la" or "le" or "zu" or "al" or "bin" or "dos" or "ten"
        && (IsNameWord(tokens[at + 1]) || tokens[at + 1].Lower is "der" or "den" or "la" or "las" or "los");

    private static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapital && token.Span.Length > 1 && token.Lower[0] is not '\'' && !WordClasses.IsFunctionWord(token.Lower) && !WordClasses.StartsSentences(token.Lower)
        && !RelationNouns.Contains(token.Lower) && token.Lower is not ("mein" or "meine" or "meinen" or "meinem" or "meiner" or "unser" or "unsere" or "mon" or "ma" or "notre" or "mi" or "nuestro" or "nuestra" or "sie" or "ihr" or "ihre" or "ihnen" or "ihren" or "ich");
}
