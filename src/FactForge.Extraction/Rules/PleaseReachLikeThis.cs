using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Please don't ring during the day", "please call rather than mail", "always send PDFs": how the author wants to be dealt with.</summary>
[Example("Please don't ring during the day.", "Preference: Ada Byrne wrote: \"Please don't ring during the day.\"")]
[Example("Please always send PDFs.", "Preference: Ada Byrne wrote: \"Please always send PDFs.\"")]
[Example("If it's urgent, ring the shed rather than emailing.", "Preference: Ada Byrne wrote: \"If it's urgent, ring the shed rather than emailing.\"")]
[Example("After that please go to him first, not me.", "Preference: Ada Byrne wrote: \"After that please go to him first, not me.\"")]
[Example("Please address all service requests to the desk.", "Preference: Ada Byrne wrote: \"Please address all service requests to the desk.\"")]
[Example("Don't telephone before ten, I sleep badly.", "Preference: Ada Byrne wrote: \"Don't telephone before ten\"")]
[Example("Please send queries to me.", "Preference: Ada Byrne wrote: \"Please send queries to me.\"")]
[Example("Text me, I never pick up.", "Preference: Ada Byrne wrote: \"Text me, I never pick up.\"")]
[Example("Letters to the secretaries please, not to me.", "Preference: Ada Byrne wrote: \"Letters to the secretaries please, not to me.\"")]
[Example("PDF only please.", "Preference: Ada Byrne wrote: \"PDF only please.\"")]
[Example("Reports go to her, not to me.", "Preference: Ada Byrne wrote: \"Reports go to her, not to me.\"")]
[Example("Please send DBS forms to Padraig from now on.", "Preference: Ada Byrne wrote: \"Please send DBS forms to Padraig from now on.\"")]
[Example("Please direct all letters to me rather than to Noor, as she reads none.", "Preference: Ada Byrne wrote: \"Please direct all letters to me rather than to Noor\"")]
[Example("Please upload to the portal and do not send evidence by mail.", "Preference: Ada Byrne wrote: \"Please upload to the portal and do not send evidence by mail.\"")]
[Example("For all commercial things please write only to me.", "Preference: Ada Byrne wrote: \"For all commercial things please write only to me.\"")]
[Example("No meetings before ten please.", "Preference: Ada Byrne wrote: \"No meetings before ten please.\"")]
[Example("dont pay by card pls, it costs me.", "Preference: Ada Byrne wrote: \"dont pay by card pls\"")]
[Example("Any technical queries should be addressed to the desk.", "Preference: Ada Byrne wrote: \"Any technical queries should be addressed to the desk.\"")]
[CounterExample("The file should be sent to the desk.")]
[CounterExample("No worries about the keys please.")]
[CounterExample("Please pay the invoice.")]
[CounterExample("Please send photos to me.")]
[CounterExample("Text me, I am at the gate.")]
[CounterExample("Two copies please, not three.")]
[CounterExample("Please send two copies.")]
[CounterExample("Please don't forget the keys.")]
[CounterExample("Please call me.")]
[CounterExample("I always send PDFs.")]
[CounterExample("Could you please always send PDFs?")]
internal sealed class PleaseReachLikeThis : SentenceRule
{
    private static readonly FrozenSet<string> Ways = WordSet.Of("address direct speak call ring phone telephone forward report email e-mail mail text write send use contact copy cc reply go message post visit knock come leave whatsapp upload submit pay");

    /// <summary>What comes again and again, so that where it is to go is a habit and no errand.</summary>
    private static readonly FrozenSet<string> Recurring = WordSet.Of("queries questions invoices bills changes complaints requests orders purchases claims enquiries inquiries correspondence applications reports expenses receipts comments letters documents bookings enrolments returns faults incidents everything");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count > 30)
            return;
        if (IsTerse(tokens) || TextMe(tokens) || GoesTo(tokens))
        {
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, 0, tokens.Count - 1, []));
            return;
        }

        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (Starts(tokens, at) is not (>= 0 and var verb) || !Ways.Contains(tokens[verb].Lower))
                continue;
            var last = BeforeReason(tokens, verb, Clauses.End(tokens, verb));
            if (!(IsLasting(tokens, at, verb) || IsAgainst(tokens, verb, last) || IsRouting(tokens, verb, last)))
                continue;
            var end = last + 1 == tokens.Count - 1 && tokens[^1].Is('.') ? last + 1 : last;
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, at < 8 ? 0 : at, end, []));
            return;
        }
    }

    /// <summary>"…, as he has three inboxes": the reason is no part of the wish.</summary>
    private static int BeforeReason(TokenList tokens, int verb, int last)
    {
        for (var at = verb + 2; at + 1 < last; at++)
        {
            if (tokens[at].Is(',') && tokens[at + 1].IsWord && tokens[at + 1].Lower is "as" or "because" or "since" or "so")
                return at - 1;
        }

        return last;
    }

    /// <summary>Index of the verb where a request starts: behind "please", or an imperative at the sentence's or clause's start; -1 elsewhere.</summary>
    private static int Starts(TokenList tokens, int at)
    {
        var starts = at == 0 || !tokens[at - 1].IsWord || tokens[at - 1].Lower is "so" or "and" or "but";
        if (!(tokens[at].Is("please") || starts) || (!tokens[at].Is("please") && !(tokens[at].IsWord && (Ways.Contains(tokens[at].Lower) || tokens[at].Lower is "do" or "dont" or "never" or "always" or "only"))))
            return -1;
        var verb = tokens[at].Is("please") ? at + 1 : at;
        while (verb + 1 < tokens.Count && tokens[verb].IsWord && tokens[verb].Lower is "do" or "not" or "never" or "always" or "only" or "just" or "dont" or "kindly")
            verb++;
        return verb < tokens.Count && tokens[verb].IsWord ? verb : -1;
    }

    /// <summary>"don't", "never", "always", "only" before the verb, and not about one time ("please don't call today").</summary>
    private static bool IsLasting(TokenList tokens, int at, int verb) =>
        (Enumerable.Range(at, verb - at).Any(index => tokens[index].IsWord && tokens[index].Lower is "not" or "never" or "always" or "only" or "dont") || (verb + 2 < tokens.Count && tokens[verb + 1].Is("only")) || (verb + 2 < tokens.Count && tokens[verb + 1].Lower is "all" or "any" or "every" && tokens[verb + 2].Lower is not ("the" or "of")))
        && !tokens.Any(token => token.IsWord && token.Lower is "today" or "tomorrow" or "yet" or "tonight") && verb + 1 < tokens.Count && !(tokens[verb].Lower is "leave" or "send" or "come" or "go" && Enumerable.Range(at, verb - at).Any(index => tokens[index].Is("not")));

    /// <summary>"… rather than …", "… instead of …", "…, not me".</summary>
    private static bool IsAgainst(TokenList tokens, int verb, int last)
    {
        for (var at = verb + 1; at + 1 < tokens.Count && at <= last + 1; at++)
        {
            if ((tokens[at].Is("rather") && tokens[at + 1].Is("than")) || (tokens[at].Is("instead") && tokens[at + 1].Is("of")) || (tokens[at].Is(',') && tokens[at + 1].Is("not")) || (tokens[at].Is("and") && at + 3 < tokens.Count && (tokens[at + 1].Is("not") || (tokens[at + 1].Is("do") && tokens[at + 2].Is("not") && Ways.Contains(tokens[at + 3].Lower)))))
                return true;
        }

        return false;
    }

    /// <summary>"send queries to me", "address invoices to the office".</summary>
    private static bool IsRouting(TokenList tokens, int verb, int last)
    {
        var at = verb + 1;
        if (at < last && tokens[at].IsWord && tokens[at].Lower is "all" or "any" or "your" or "the" or "future" or "further")
            at++;
        // "DBS forms", "spec changes": what comes again stands behind what it is about.
        if (at + 2 < last && !Recurring.Contains(tokens[at].Lower) && tokens[at].IsWord && !WordClasses.IsFunctionWord(tokens[at].Lower) && (Recurring.Contains(tokens[at + 1].Lower) || tokens[at + 1].Is("forms")))
            at++;
        return at + 1 < last && (Recurring.Contains(tokens[at].Lower) || tokens[at].Is("forms") && tokens[at - 1].IsWord && !WordClasses.IsDeterminer(tokens[at - 1].Lower) && tokens[at - 1].Lower is not "send") && tokens[at + 1].Lower is "to" or "by" or "through" or "via" or "for" or "directly" or "straight";
    }

    /// <summary>"Letters to the secretaries please, not to me", "PDF only please": no verb, but a "please" and a choice; what is counted is an order.</summary>
    private static bool IsTerse(TokenList tokens)
    {
        if (IsNoneOf(tokens))
            return true;
        if (tokens.Count is < 3 or > 14 || !tokens[0].IsWord || WordClasses.IsFunctionWord(tokens[0].Lower) || NumberWords.Value(tokens[0].Lower) > 0 || Requests.IsVerb(tokens[0].Lower) && !tokens[0].Lower.EndsWith('s') || FiniteVerbs.IndexIn(tokens, 0, tokens.Count) >= 0)
            return false;
        var please = Enumerable.Range(1, tokens.Count - 1).FirstOrDefault(at => tokens[at].IsWord && tokens[at].Lower is "please" or "pls", -1);
        return please > 0 && ((please + 2 < tokens.Count && tokens[please + 1].Is(',') && tokens[please + 2].Is("not")) || tokens[please - 1].Is("only"));
    }

    /// <summary>"No meetings before ten please", "so no emails about bounce please".</summary>
    private static bool IsNoneOf(TokenList tokens)
    {
        if (tokens.Count < 4 || !tokens.Skip(tokens.Count - 3).Any(token => token.IsWord && token.Lower is "please" or "pls"))
            return false;
        var first = Openings.End(tokens);
        if (first > 0 && tokens[first - 1].Is("no"))
            first--;
        else if (first < tokens.Count && tokens[first].Is("so"))
            first++;
        return tokens.Count - first is >= 4 and <= 14 && tokens[first].Is("no") && tokens[first + 2].IsWord && tokens[first + 1].IsWord && (tokens[first + 1].Lower.EndsWith('s') || tokens[first + 2].Lower.EndsWith('s')) && !(tokens[first + 1].Lower is "thanks" or "worries" or "problems" or "questions") && !tokens.Any(token => token.Is("that") || token.Is("this"));
    }

    /// <summary>"Text me, I never pick up", "Ring me, I don't read mail": how to be reached, with the reason why not otherwise.</summary>
    private static bool TextMe(TokenList tokens)
    {
        if (tokens.Count is < 6 or > 16 || !(tokens[0].IsWord && tokens[0].Lower is "text" or "ring" or "call" or "phone" or "email" or "whatsapp" or "write") || !(tokens[1].IsWord && tokens[1].Lower is "me" or "us" or "to"))
            return false;
        var comma = Enumerable.Range(2, 3).FirstOrDefault(at => tokens[at].Is(',') || tokens[at].Is('-') || tokens[at].Is('–'), -1);
        return comma > 0 && comma + 3 < tokens.Count && tokens[comma + 1].Is("i") && (tokens[comma + 2].Is("never") || tokens[comma + 2].Is("hate") || (tokens[comma + 2].Lower is "do" or "can" && tokens[comma + 3].Is("not")));
    }

    /// <summary>"Reports go to her, not to me", "invoices go to the office": where what comes again is to go.</summary>
    private static bool GoesTo(TokenList tokens)
    {
        if (tokens.Count is < 4 or > 16)
            return false;
        var first = Openings.End(tokens);
        var noun = first < tokens.Count && tokens[first].IsWord && tokens[first].Lower is "all" or "any" or "the" ? first + 1 : first;
        if (noun + 1 < tokens.Count && !Recurring.Contains(tokens[noun].Lower) && tokens[noun].IsWord && !WordClasses.IsFunctionWord(tokens[noun].Lower) && Recurring.Contains(tokens[noun + 1].Lower))
            noun++;
        return noun + 3 < tokens.Count && Recurring.Contains(tokens[noun].Lower) && tokens[noun + 1].IsWord && (tokens[noun + 1].Lower is "go" or "goes" or "come" or "comes" && tokens[noun + 2].Is("to") || noun + 4 < tokens.Count && tokens[noun + 1].Lower is "should" or "must" && tokens[noun + 2].Is("be") && tokens[noun + 3].Lower is "addressed" or "sent" or "directed" or "emailed" or "mailed" or "posted" && tokens[noun + 4].Is("to")) && !tokens.Any(token => token.Lower is "if" or "page" or "court");
    }
}
