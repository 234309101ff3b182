using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Mornings are best for calls", "mobile is best": how the author likes to be reached; "no smoke machines please": what is not wanted.</summary>
[Example("Mornings are best for calls.", "Preference: Ada Byrne wrote: \"Mornings are best for calls.\"")]
[Example("I'm out on Mondays so mobile is best.", "Preference: Ada Byrne wrote: \"mobile is best.\"")]
[Example("No smoke machines please.", "Preference: Ada Byrne wrote: \"No smoke machines please.\"")]
[Example("Email suits me better.", "Preference: Ada Byrne wrote: \"Email suits me better.\"")]
[Example("The best time to ring me is between three and five.", "Preference: Ada Byrne wrote: \"The best time to ring me is between three and five.\"")]
[Example("And no calls after six, that's when I feed the donkeys.", "Preference: Ada Byrne wrote: \"no calls after six\"")]
[Example("Tuesdays are bad for me because I teach.", "Preference: Ada Byrne wrote: \"Tuesdays are bad for me because I teach.\"")]
[Example("Slack is quickest.", "Preference: Ada Byrne wrote: \"Slack is quickest.\"")]
[Example("You can reach me on 0333 555 0149 between 8 and 4.", "Preference: Ada Byrne wrote: \"You can reach me on 0333 555 0149 between 8 and 4.\"")]
[CounterExample("You can reach me on 0333 555 0149.")]
[CounterExample("Tuesday is fine for me.")]
[CounterExample("The news is bad for us.")]
[CounterExample("There were no calls after six.")]
[CounterExample("The best way to get there is the bus.")]
[CounterExample("The first draft is best.")]
[CounterExample("Are mornings best for calls?")]
[CounterExample("No answer yet, please chase.")]
[CounterExample("No problem.")]
internal sealed class WhatSuitsBest : SentenceRule
{
    private static readonly FrozenSet<string> Unwanted = WordSet.Of("calls call meetings meeting phone phones phonecalls emails mails mail texts visits visitors deliveries appointments viewings surprises attachments");

    private static readonly FrozenSet<string> Ways = WordSet.Of("mornings morning afternoons afternoon evenings evening weekends weekdays mondays tuesdays wednesdays thursdays fridays slack mobile phone telephone landline zoom teams video post e-mails emails sms mail email e-mail text texts whatsapp calls signal");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, Math.Min(1, sentence.Tokens.Count)))
            return;
        var tokens = sentence.Tokens;
        if (Reach(tokens) is >= 0 and var reach)
        {
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, reach, Closed(tokens, Clauses.End(tokens, reach + 1)), []));
            return;
        }

        if (BestWay(tokens) is >= 0 and var way)
        {
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, way, Closed(tokens, Clauses.End(tokens, way)), []));
            return;
        }

        for (var at = 1; at < tokens.Count; at++)
        {
            if (Suits(tokens, at) is not (>= 0 and var verb))
                continue;
            var first = verb;
            while (first > 0 && verb - first < 5 && tokens[first - 1].IsWord && !WordClasses.IsConjunction(tokens[first - 1].Lower) && !tokens[first - 1].Is("because"))
                first--;
            var last = Clauses.End(tokens, at);
            if (Enumerable.Range(first, verb - first).Any(index => Ways.Contains(tokens[index].Lower)))
                findings.Add(Statements.Said(FactKind.Preference, reading, sentence, first, Closed(tokens, last), []));
            return;
        }

        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].Is("no") || (at > 0 && tokens[at - 1].IsWord && !(tokens[at - 1].Lower is "and" or "but" or "so" or "also")) || !Unwanted.Contains(tokens[at + 1].Lower)
                || !(tokens[at + 2].IsWord && tokens[at + 2].Lower is "before" or "after" or "on" or "during" or "between" or "at" or "in" or "please" or "until" or "over"))
                continue;
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, at, Closed(tokens, Clauses.End(tokens, at)), []));
            return;
        }

        if (Unwished(tokens) is >= 0 and var no)
        {
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, tokens.Count <= 12 ? 0 : no, tokens.Count - 1, []));
            return;
        }

        if (tokens.Count is >= 4 and <= 8 && tokens[0].Is("no") && !tokens.Any(token => token.Is(',')) && LastWord(tokens) is "please" or "pls")
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, 0, tokens.Count - 1, []));
    }

    /// <summary>"Half up front please, no cheques.": "no" and a plural that ends the sentence, with a "please" before it; -1 where none stands there.</summary>
    private static int Unwished(TokenList tokens)
    {
        var last = tokens.Count - 1;
        while (last > 0 && !tokens[last].IsWord)
            last--;
        return last > 2 && tokens[last - 1].Is("no") && tokens[last].Lower.EndsWith('s') && tokens[last].Lower is not ("worries" or "thanks" or "problems" or "questions" or "promises" or "pictures")
            && tokens[last - 2].Is(',') && tokens.Take(last - 1).Any(token => token.IsWord && token.Lower is "please" or "pls" or "only") ? last - 1 : -1;
    }

    /// <summary>"… is best", "… suits me better", "… are easiest for me": index of the verb; -1 where none ends here.</summary>
    private static int Suits(TokenList tokens, int at)
    {
        string Word(int index) => index >= 0 && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        if (Word(at) is "best" or "easiest" or "better" or "easier" or "quickest" or "simplest")
        {
            if (Word(at - 1) is "is" or "'s" or "are" or "works" or "work" or "suits" or "suit")
                return Word(at) is "best" or "easiest" or "quickest" or "simplest" || Word(at - 1) is "suits" or "suit" or "works" or "work" || Word(at + 1) is "for" && Word(at + 2) is "me" or "us" ? at - 1 : -1;
            return Word(at - 1) is "me" or "us" && Word(at - 2) is "suits" or "suit" ? at - 2 : Word(at - 1) is "me" && Word(at - 2) is "for" && Word(at - 3) is "works" or "work" ? at - 3 : -1;
        }

        // "Tuesdays are bad for me", "mornings no good for me"
        if (Word(at) is "bad" or "good" or "difficult" or "awkward" or "impossible" or "out" or "fine" or "tricky" or "hard" && Word(at + 1) is "for" && Word(at + 2) is "me" or "us" or "")
            return Word(at - 1) is "is" or "are" or "'s" ? at - 1 : Word(at - 1) is "no" or "not" or "usually" or "always" ? Word(at - 2) is "is" or "are" ? at - 2 : at - 1 : -1;
        return Word(at) is "suit" or "suits" && Word(at + 1) is "me" or "us" && Word(at + 2) is "" ? at : -1;
    }

    /// <summary>"You can reach me between 8 and 4", "I can be reached after six": where it starts; -1 where no hour is told.</summary>
    private static int Reach(TokenList tokens)
    {
        string Word(int index) => index >= 0 && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        for (var at = 0; at + 4 < tokens.Count; at++)
        {
            var verb = Word(at) is "you" && Word(at + 1) is "can" or "will" ? at + 2 : Word(at) is "i" or "we" && Word(at + 1) is "can" && Word(at + 2) is "be" ? at + 3 : -1;
            if (verb < 0 || Word(verb) is not ("reach" or "get" or "catch" or "find" or "reached" or "caught" or "found" or "ring" or "call") || (Word(at) is "you" && Word(verb + 1) is not ("me" or "us")))
                continue;
            return Enumerable.Range(verb + 1, Math.Max(0, tokens.Count - verb - 2)).Any(index => Word(index) is "between" or "before" or "after" or "until" or "from" && (tokens[index + 1].Kind == TokenKind.Number || NumberWords.Value(Word(index + 1)) > 0 || Word(index + 1) is "noon")) ? at : -1;
        }

        return -1;
    }

    /// <summary>"The best time to ring me is …", "Best way to get me is WhatsApp", "Easiest to reach me by text": where it starts; -1 for none.</summary>
    private static int BestWay(TokenList tokens)
    {
        string Word(int index) => index >= 0 && index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        for (var at = 0; at + 4 < tokens.Count; at++)
        {
            if (Word(at) is not ("best" or "easiest" or "quickest" or "simplest"))
                continue;
            var to = Word(at + 1) is "way" or "time" or "place" or "day" or "number" ? at + 2 : at + 1;
            if (Word(to) is "to" && Word(to + 1) is "reach" or "get" or "ring" or "call" or "contact" or "catch" or "find" or "phone" or "text" or "email" && Word(to + 2) is "me" or "us" or "hold")
                return Word(at - 1) is "the" or "my" ? at - 1 : at;
        }

        return -1;
    }

    private static int Closed(TokenList tokens, int last) => last + 1 == tokens.Count - 1 && tokens[^1].Is('.') ? last + 1 : last;

    private static string LastWord(TokenList tokens) => tokens.LastOrDefault(token => token.IsWord).Lower ?? "";
}
