using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Topics;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A noun phrase of the subject line that comes again is a topic of whoever writes: in what is written under it, or, where the subject names that one thing outright, in an
/// answer that takes it up, though its text speaks of it in other words.
/// </summary>
/// <remarks>
/// Recurrence is looked for in subject and text of one message ("Re:" tells that the subject stood above another), as keyphrases are told from a title and its text, and not over threads: a message says the same whatever else
/// is known of the mailbox, so no topic comes or goes with the order or the amount of mail that was read. How the text uses a word tells nouns from verbs, see <see cref="NounSigns"/>.
/// Topics of several threads that name one thing become one line when notes are kept.
/// </remarks>
internal sealed class SubjectGivesTopic : Rule
{
    private const int ShortestWord = 6;
    private const int ShortestOfAll = 4;
    private const int ShortestAbroad = 8;

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var subject = reading.Message.Subject;
        var stretch = TextSpan.FromBounds(0, 0);
        var most = 0;
        var phrases = SubjectPhrases.Of(reading).ToList();
        foreach (var phrase in phrases)
        {
            var words = phrase.Slice(subject);
            if (IsPerson(reading, words) || !(reading.IsEnglish || HasNoun(reading, words)))
                continue;
            var told = InFull(subject, phrase);
            var recurs = Recurrence.Of(words, reading.Sentences);
            if (recurs > most && (SubjectPhrases.ContentWords(words) > 1 || told != phrase || MayStandAlone(reading, phrase)))
                (stretch, most) = (told, recurs);
        }

        if (most == 0 && reading.IsEnglish && SubjectLine.IsAnswer(subject) && TheOneNamed(reading, phrases) is { } named)
            stretch = named;
        if (stretch.Length == 0)
            return;
        var topic = Wording.AttributedQuote.OneLine(stretch.Slice(subject));
        foreach (var person in reading.IsOwners ? reading.Message.To.Where(WrittenTo.MayBePersonal).Select(MessageReading.Reference) : [reading.Author])
        {
            findings.Add(new(new()
            {
                Kind = FactKind.Topic,
                Subject = person,
                Statement = topic,
                Message = reading.Message.Id,
                Quote = stretch.Slice(subject),
                Part = EvidencePart.Subject,
            }, stretch));
        }
    }

    /// <summary>The phrase of two words or more that a subject names and names alone: of several, an answer does not say which one it takes up.</summary>
    private static TextSpan? TheOneNamed(MessageReading reading, List<TextSpan> phrases)
    {
        var subject = reading.Message.Subject;
        var named = phrases.Where(phrase => SubjectPhrases.ContentWords(phrase.Slice(subject)) > 1 && !IsPerson(reading, phrase.Slice(subject)) && SubjectPhrases.IsNamed(reading, phrase)).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>A phrase as it is told: one word alone takes what belongs to it along.</summary>
    private static TextSpan InFull(string subject, TextSpan phrase) => SubjectPhrases.ContentWords(phrase.Slice(subject)) < 2 ? SubjectPhrases.Widened(subject, phrase) : phrase;

    /// <summary>Somebody of the headers, or a name alone ("Priya Raman"): whom, not what.</summary>
    private static bool IsPerson(MessageReading reading, string words) =>
        NamesInText.Participant(reading, words) is not null
        || (words.Split(' ') is { Length: 2 or 3 } names && FirstNames.Contains(names[0].ToLowerInvariant()) && Array.TrueForAll(names, name => name.Length > 0 && char.IsUpper(name[0]) && !NotNames.Contains(name.ToLowerInvariant()) && !CommonNouns.Contains(name.ToLowerInvariant())));

    private static bool HasNoun(MessageReading reading, string words) =>
        Tokenizer.Read(words, new(0, words.Length)).Any(token => token.IsWord && token.Span.Length > 3 && NounSigns.In(reading, token.Lower));

    /// <summary>
    /// One word alone may recur by chance: it is all that the subject says ("The boiler", "Your manuscript"), or a long one and no everyday noun ("Kestrel", "GDPR"), and the
    /// text uses it as a noun. A first name is somebody, and "Oops" is nothing.
    /// </summary>
    private static bool MayStandAlone(MessageReading reading, TextSpan phrase)
    {
        var words = phrase.Slice(reading.Message.Subject);
        var lower = words.ToLowerInvariant();
        var isWhole = SubjectPhrases.IsWhole(reading.Message.Subject, phrase);
        if (!StandsAsNoun(lower) || (NounSigns.AreNeeded(lower) && !IsName(words) && !HasNoun(reading, words) && !(isWhole && NounSigns.Attributive(reading, lower))))
            return false;
        if (!reading.IsEnglish && !(char.IsUpper(words[0]) && (words.Length >= ShortestAbroad || IsName(words))))
            return false;
        return isWhole ? words.Length >= ShortestOfAll && SubjectPhrases.ContentWords(words) == 1 : words.Length >= ShortestWord && !IsCommon(words);
    }

    private static bool StandsAsNoun(string word) => !FirstNames.Contains(word) && !WordClasses.IsOpening(word) && !WordClasses.LooksAdverbial(word) && !(word is "oops" or "whoops" or "wow" or "hooray" or "ouch" or "congratulations" or "congrats" or "cheers" or "apologies");

    private static bool IsName(string words) => words.Any(char.IsDigit) || words.Contains('-', StringComparison.Ordinal) || words.Skip(1).Any(char.IsUpper);

    /// <summary>One common noun of a longer subject ("apprentice", "ethics") is no topic; a name or letters are ("Kestrel", "GDPR").</summary>
    private static bool IsCommon(string words) =>
        !IsName(words) && (char.IsLower(words[0]) || CommonNouns.Contains(words.ToLowerInvariant()) || JobNouns.IsKnown(words.ToLowerInvariant()));
}
