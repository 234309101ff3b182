using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>
/// Full names of persons in the author's own words. Only what is plainly one is taken: a known first name or a title before two
/// or three capitalised words; firms, places and headings are left.
/// </summary>
internal static class NamesInText
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.Ordinal, "mr", "mrs", "ms", "dr", "prof", "herr", "frau", "mme", "sir", "dame", "monsieur", "madame", "señor", "señora", "matron");

    /// <summary>Words that tell that a capitalised group is no person.</summary>
    private static readonly FrozenSet<string> NotPersons = ("street road lane court house hall park square avenue bridge river lake hill school college university institute hospital trust bank group ltd limited inc llc llp gmbh ag plc "
        + "company corporation corp society association council committee board department team office project programme program center centre club church museum theatre library hotel station airport port north south east west "
        + "new old great san los las el la le st saint united royal national international european british american german french spanish english london paris berlin head chief senior junior director manager "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter dear hi hello thanks kind best regards level unit room "
        + "phase version store section page table annex appendix act bill law tax data cloud server windows linux google microsoft apple amazon azure office excel word teams zoom slack outlook red blue green black white "
        + "farm mill works yard dock quay valley county city town village island islands sea bay cape mount lot part step stage plan report review meeting").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names, in order of place.</summary>
    public static IEnumerable<NamedPerson> Of(MessageReading reading)
    {
        for (var index = 0; index < reading.Sentences.Count; index++)
        {
            var tokens = reading.Sentences[index].Tokens;
            for (var at = 0; at < tokens.Count; at++)
            {
                if (!IsNameWord(tokens[at]))
                    continue;
                var last = at;
                while (last + 1 < tokens.Count && IsNameWord(tokens[last + 1]) && tokens[last + 1].Span.Start - tokens[last].Span.End == 1)
                    last++;
                if (Make(reading, index, at, last) is { } name)
                    yield return name;
                at = last;
            }
        }
    }

    /// <summary>True for somebody of the headers, by name or by a part of the name that only they have.</summary>
    public static bool IsParticipant(string name, MessageReading reading) =>
        reading.Message.Participants.Any(person => person.DisplayName is { } told && SharesName(told, name)) || SharesName(reading.AuthorName, name);

    private static bool SharesName(string told, string name)
    {
        var toldWords = told.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => toldWords.Contains(word, StringComparer.OrdinalIgnoreCase)) >= Math.Min(2, Math.Min(words.Length, toldWords.Length));
    }

    private static NamedPerson? Make(MessageReading reading, int sentence, int first, int last)
    {
        var tokens = reading.Sentences[sentence].Tokens;
        var titled = Titles.Contains(tokens[first].Lower);
        if (titled)
            first++;
        var count = last - first + 1;
        if (count is < 2 or > 3)
            return null;
        for (var at = first; at <= last; at++)
        {
            if (NotPersons.Contains(tokens[at].Lower))
                return null;
        }

        if (!titled && !FirstNames.Contains(tokens[first].Lower))
            return null;
        var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
        return new(span.Slice(reading.Message.Body.Text), span, sentence, first, last);
    }

    private static bool IsNameWord(Token token) =>
        token.IsWord && token.IsCapital && token.Span.Length > 1 && token.Lower.Length > 1 && !WordClasses.IsFunctionWord(token.Lower) && token.Lower[0] != '\'';
}
