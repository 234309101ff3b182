using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Topics;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A noun phrase of the subject line that comes again in what is written under it is a topic of whoever writes; so is one of two
/// words or more that opens a thread, though the text speaks of it in other words.
/// </summary>
internal sealed class SubjectGivesTopic : Rule
{
    private const int ShortestWord = 6;
    private const int ShortestOfAll = 4;

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var subject = reading.Message.Subject;
        var stretch = TextSpan.FromBounds(0, 0);
        var most = 0;
        foreach (var phrase in SubjectPhrases.Of(subject))
        {
            var words = phrase.Slice(subject);
            var recurs = Recurrence.Of(words, reading.Sentences);
            // One word alone may recur by chance: it takes a long one.
            if (NamesInText.Participant(reading, words) is not null)
                continue;
            var told = phrase;
            if (SubjectPhrases.ContentWords(words) < 2)
            {
                told = SubjectPhrases.Widened(subject, phrase);
                if (told == phrase && recurs > 0 && words.Length >= ShortestOfAll && SubjectPhrases.IsWhole(subject, phrase) && !Requests.IsVerb(words.ToLowerInvariant()) && SubjectPhrases.ContentWords(words) == 1 && StandsAsNoun(words.ToLowerInvariant()))
                    recurs = 1;
                else if (told == phrase && (words.Length < ShortestWord || IsCommon(words) || VerbForms.IsPast(words.ToLowerInvariant())))
                    continue;
            }

            if (recurs > most)
                (stretch, most) = (told, recurs);
        }

        if (most == 0 && reading.IsEnglish && SubjectLine.BodyStart(subject) == 0)
            stretch = SubjectPhrases.Of(subject).Select(phrase => SubjectPhrases.ContentWords(phrase.Slice(subject)) >= 2 ? phrase : SubjectPhrases.Widened(subject, phrase)).FirstOrDefault(phrase => SubjectPhrases.ContentWords(phrase.Slice(subject)) >= 2);
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

    /// <summary>"The boiler", "Your manuscript"; a first name alone is somebody, and "Oops" is nothing.</summary>
    private static bool StandsAsNoun(string word) => !FirstNames.Contains(word) && !WordClasses.IsOpening(word) && !(word is "oops" or "whoops" or "wow" or "hooray" or "ouch" or "congratulations" or "congrats" or "cheers" or "apologies");

    /// <summary>One common noun of a longer subject ("apprentice", "ethics") is no topic; a name or letters are ("Kestrel", "GDPR").</summary>
    private static bool IsCommon(string words) =>
        !words.Any(char.IsDigit) && !words.Contains('-', StringComparison.Ordinal) && !words.Skip(1).Any(char.IsUpper)
        && (char.IsLower(words[0]) || CommonNouns.Contains(words.ToLowerInvariant()) || JobNouns.IsKnown(words.ToLowerInvariant()));
}
