using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Good to meet you at the Falmouth show": where author and addressee met.</summary>
[Example("Good to meet you at the Falmouth show.", "Background: Ada Byrne met Jo Hale at the Falmouth show.")]
[Example("It was lovely meeting you in Leeds!", "Background: Ada Byrne met Jo Hale in Leeds.")]
[Example("You may remember me from the trade fair in Leeds.", "Background: Jo Hale may remember Ada Byrne from the trade fair in Leeds.")]
[CounterExample("It would be good to meet you at the show.")]
[Example("Great speaking with you on Friday!", "Background: Ada Byrne spoke with Jo Hale on 28 February 2025.")]
[Example("It was a great pleasure to see you at the Saltire dinner, and to talk.", "Background: Ada Byrne met Jo Hale at the Saltire dinner.")]
[Example("Lovely meeting you and the team at the trade fair.", "Background: Ada Byrne met Jo Hale at the trade fair.")]
[CounterExample("It would be great to see you on Friday.")]
[CounterExample("Great to see you at the office on Friday then.")]
[CounterExample("Good to meet you.")]
[CounterExample("Happy to meet you at the office on Friday.")]
internal sealed class WeMetAt : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || reading.Addressee is not { } you)
            return;
        var tokens = sentence.Tokens;
        if (sentence.IndexOf("remember") is > 0 and < 5 and var remember && remember + 3 < tokens.Count && tokens[remember + 1].Is("me") && tokens[remember + 2].Is("from") && tokens[0].Is("you"))
        {
            var told = ThirdPerson.Infinitive(reading, new(sentence, remember + 3, Clauses.End(tokens, remember + 2), []));
            if (told is not null)
                findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{you.Name} may remember {reading.AuthorName} from {char.ToLowerInvariant(told[0])}{told[1..]}.", sentence, 0, Clauses.End(tokens, remember + 2)));
            return;
        }

        if (SpokenOn(sentence, reading, you) is { } spoken)
        {
            findings.Add(spoken);
            return;
        }

        var at = sentence.IndexOf("was") is var was && was is 0 or 1 ? was + 1 : 0;
        if (at + 4 >= tokens.Count || !(tokens[at].IsWord && tokens[at].Lower is "good" or "great" or "nice" or "lovely" or "pleasure"))
            return;
        var verb = tokens[at + 1].Is("to") ? at + 2 : at + 1;
        if (!(tokens[verb].IsWord && tokens[verb].Lower is "meet" or "meeting" or "see" or "seeing") || !tokens[verb + 1].Is("you") || verb + 3 >= tokens.Count || !(tokens[verb + 2].IsWord && tokens[verb + 2].Lower is "at" or "in"))
            return;
        var last = verb + 3;
        while (last + 1 < tokens.Count && (tokens[last + 1].IsWord || tokens[last + 1].Kind == TokenKind.Number) && !WordClasses.IsConjunction(tokens[last + 1].Lower))
            last++;
        var place = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[verb + 2].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
        if (!Enumerable.Range(verb + 3, last - verb - 2).Any(index => tokens[index].IsCapital && DateWords.Weekday(tokens[index].Lower) == 0 && !DateWords.IsMonth(tokens[index].Lower)))
            return;
        findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} met {you.Name} {place}.", sentence, 0, last));
    }

    /// <summary>"Great speaking with you on Friday", "lovely meeting you and the team last week", "it was a great pleasure to see you at the Saltire dinner": a greeting that tells where or when.</summary>
    private static Finding? SpokenOn(Sentence sentence, MessageReading reading, PersonReference you)
    {
        var tokens = sentence.Tokens;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (sentence.IndexOf("you") < 0)
            return null;
        var at = 0;
        var (praised, isPast) = (false, false);
        for (var steps = 0; steps < 8 && Word(at) is "it" or "was" or "so" or "a" or "an" or "really" or "very" or "such" or "great" or "lovely" or "nice" or "good" or "wonderful" or "pleasure" or "delight" or "brilliant" or "fantastic"; steps++, at++)
        {
            praised |= Word(at) is not ("it" or "was" or "so" or "a" or "an" or "really" or "very" or "such");
            isPast |= Word(at) is "was";
        }

        isPast |= Word(at).EndsWith("ing", StringComparison.Ordinal);
        if (Word(at) is "to")
            at++;
        var met = Word(at) switch { "meeting" or "meet" or "seeing" or "see" => "met", "speaking" or "speak" or "talking" or "talk" or "chatting" or "chat" => "spoke with", _ => null };
        if (!praised || met is null)
            return null;
        at++;
        if (Word(at) is "with" or "to")
            at++;
        if (Word(at) is not "you")
            return null;
        at++;
        while (Word(at) is "and" or "the" or "your" or "team" or "all" or "both" or "again" or "colleagues" or "properly")
            at++;
        var day = reading.DatesOf(tokens, Language.Dates.DateDirection.Behind).FirstOrDefault(date => date.RoleFirst == at && date.End is null && date.Start.First <= reading.Said);
        if (day is not null && isPast)
            return Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} {met} {you.Name} {day.Preposition} {day.Words}.", sentence, 0, day.Last);
        if (Word(at) is not ("at" or "in") || !isPast)
            return null;
        var last = at;
        while (last + 1 < tokens.Count && tokens[last + 1].IsWord && !WordClasses.IsConjunction(tokens[last + 1].Lower) && Word(last + 1) is not ("last" or "yesterday" or "on"))
            last++;
        if (last - at < 2 || WordClasses.IsFunctionWord(Word(last)))
            return null;
        var place = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[at].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
        return Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} {met} {you.Name} {place}.", sentence, 0, last);
    }
}
