using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I prefer …", "I'd rather …", "I can't stand …", "I only take …": what the author likes, wants or does not want.</summary>
[Example("I ship only on pallets.", "Preference: Ada Byrne ships only on pallets.")]
[Example("I answer mail on Sundays only.", "Preference: Ada Byrne answers mail on Sundays only.")]
[CounterExample("I have only two.")]
[Example("I prefer the phone to mail.", "Preference: Ada Byrne prefers the phone to mail.")]
[Example("I'd rather lease the grader than buy a new machine.", "Preference: Ada Byrne would rather lease the grader than buy a new machine.")]
[Example("I only ever take references by phone, people write nothing honest.", "Preference: Ada Byrne only ever takes references by phone, people write nothing honest.")]
[Example("I can't do mornings before ten.", "Preference: Ada Byrne cannot do mornings before ten.")]
[Example("I do not want any site visits before the bids are in.", "Preference: Ada Byrne does not want any site visits before the bids are in.")]
[Example("We can't work from Publisher files.", "Preference: Ada Byrne cannot work from Publisher files.")]
[Example("I'd go for two rather than three.", "Preference: Ada Byrne would go for two rather than three.")]
[Example("I'm not keen on slabs.", "Preference: Ada Byrne is not keen on slabs.")]
[Example("I don't take cards.", "Preference: Ada Byrne does not take cards.")]
[Example("I'm easiest to catch after four.", "Preference: Ada Byrne is easiest to catch after four.")]
[Example("We would like the road closed rather than the bridge.", "Preference: Ada Byrne would like the road closed rather than the bridge.")]
[Example("We ask that accounts reach the bank in Excel.", "Preference: Ada Byrne asks that accounts reach the bank in Excel.")]
[Example("I like short agendas.", "Preference: Ada Byrne likes short agendas.")]
[Example("I don't share rooms.", "Preference: Ada Byrne does not share rooms.")]
[Example("We never accept bank details by email.", "Preference: Ada Byrne never accepts bank details by email.")]
[Example("I'm part-time and don't work Mondays or Tuesdays.", "Preference: Ada Byrne does not work Mondays or Tuesdays.")]
[Example("I'd like the line in place by the end of May.", "Preference: Ada Byrne would like the line in place by 31 May 2025.")]
[Example("I'd like 11 cents for the next book.", "Preference: Ada Byrne would like 11 cents for the next book.")]
[Example("We can't do Sundays because of the parking.", "Preference: Ada Byrne cannot do Sundays because of the parking.")]
[Example("I would not accept less than 7 %.", "Preference: Ada Byrne would not accept less than 7 %.")]
[Example("I want the fuel log weekly from now on.", "Preference: Ada Byrne wrote: \"I want the fuel log weekly from now on\"")]
[Example("I do not use the telephone.", "Preference: Ada Byrne does not use the telephone.")]
[Example("We don't load on Saturdays.", "Preference: Ada Byrne does not load on Saturdays.")]
[Example("I don't hire shoes any more.", "Preference: Ada Byrne does not hire shoes any more.")]
[CounterExample("I want the keys.")]
[CounterExample("I would not know.")]
[CounterExample("I would not want you out of pocket.")]
[CounterExample("I'd like a quote for the roof.")]
[CounterExample("I'd like your view on the draft.")]
[CounterExample("I'd like to know the price.")]
[CounterExample("I'm keen to hear from you.")]
[CounterExample("I don't take the blame.")]
[CounterExample("I like it.")]
[CounterExample("We can't open the attachment.")]
[CounterExample("I would like to thank everybody.")]
[CounterExample("I can't do it today.")]
[CounterExample("I'd love to hear from you.")]
[CounterExample("I only saw your mail now.")]
[CounterExample("I see only by the light of the moon.")]
[CounterExample("I see only two options.")]
[CounterExample("I read only the first page.")]
[CounterExample("I take only one.")]
internal sealed class AuthorPrefers : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (Conditions.Follow(clause))
            return;
        var isPreference = clause.IsPlural ? clause.WordAt(clause.Verb) is "prefer" || CannotWorkWith(clause) || WouldWant(clause) || WouldRather(clause) || AsksThat(clause) || IsInclined(clause) || WouldLike(clause) || NeverDoes(clause) || WantsSo(clause) || DoesNotOn(clause)
            : IsPreference(clause, reading) || WouldRather(clause) || AsksThat(clause) || IsInclined(clause) || DoesNot(clause) || WouldLike(clause) || WantsSo(clause);
        if (!isPreference)
            return;
        findings.Add(Statements.OfAuthor(FactKind.Preference, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead)));
    }

    private static bool IsPreference(Clause clause, MessageReading reading)
    {
        var at = clause.Verb;
        var word = clause.WordAt(at);
        var next = clause.WordAt(at + 1);
        var third = clause.WordAt(at + 2);
        if (clause.WordAt(clause.First + 1) == "only")
            return word is "take" or "work" or "use" or "do" or "accept" or "read" or "answer" or "drink" or "eat" or "fly" or "travel" or "meet" or "see" or "deal";
        // "I ship only on pallets", "I read mail on Sundays only"
        if (!clause.HasNot && word is "take" or "work" or "use" or "do" or "accept" or "read" or "answer" or "drink" or "eat" or "fly" or "travel" or "meet" or "see" or "ship" or "deliver" or "sell" or "post" or "reply" or "check" or "open"
            && OnlySo(clause, at + 1))
            return true;
        if (CannotWorkWith(clause) || WouldWant(clause))
            return true;
        return word switch
        {
            "prefer" or "dislike" or "hate" or "loathe" => true,
            "like" or "love" => next is "to" || IsBare(clause, at + 1) || WordClasses.IsDeterminer(next) && next is not ("that" or "this" or "the" or "your" or "it"),
            "can" => next == "not" && (third is "stand" or "bear" || (third is "do" or "eat" or "drink" && !IsDeictic(clause, at + 3) && (Enumerable.Range(at + 3, 3).Any(index => clause.WordAt(index) is "mornings" or "evenings" or "afternoons" or "weekends" or "nights") || reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Count == 0))),
            "do" => next == "not" && third is "like" or "want" or "enjoy",
            "'d" or "would" => IsWish(clause, at + 1),
            _ => false,
        };
    }

    /// <summary>"only on pallets", "on Sundays only", "by phone only": a way or days that come again; "only two", "only on Friday" are of this once.</summary>
    private static bool OnlySo(Clause clause, int behind)
    {
        // "I see only by the light of the moon": of eyes.
        if (clause.WordAt(behind) is "only" && clause.WordAt(behind + 1) is "by" or "with" or "in" && WordClasses.IsDeterminer(clause.WordAt(behind + 2)))
            return false;
        if (clause.WordAt(behind) is "only")
            return WordClasses.IsPreposition(clause.WordAt(behind + 1)) && clause.WordAt(behind + 2).Length > 0 && DateWords.Weekday(clause.WordAt(behind + 2)) == 0;
        return clause.WordAt(clause.Last) is "only" && clause.Last > behind + 1 && clause.WordAt(clause.Last - 2) is "on" or "by" or "in" or "at" or "via" && DateWords.Weekday(clause.WordAt(clause.Last - 1)) == 0;
    }

    /// <summary>"we'd rather sort it quietly", "we would prefer a Monday", "I'd settle for two", "I would like the road closed on Monday rather than Tuesday".</summary>
    private static bool WouldRather(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not ("'d" or "would"))
            return false;
        var at = clause.Verb + 1;
        // "I would not sign anything below that"
        if (clause.WordAt(at) is "not")
            return clause.WordAt(at + 1) is "like" or "want" or "sign" or "accept" or "recommend" or "advise" or "use" or "risk" or "touch" && clause.WordAt(at + 2) is not ("you" or "to") && clause.Last > at + 2;
        while (clause.WordAt(at) is "much" or "really" or "also" or "always" or "strongly" or "very" or "far")
            at++;
        return clause.WordAt(at) is "rather" or "prefer" or "sooner" || (clause.WordAt(at) is "settle" && clause.WordAt(at + 1) is "for")
            || (clause.WordAt(at) is "be" && clause.WordAt(at + 1) is "happier" or "happiest")
            || (clause.WordAt(at) is "like" && Enumerable.Range(at, clause.Last - at).Any(index => (clause.WordAt(index) is "rather" && clause.WordAt(index + 1) is "than") || (clause.WordAt(index) is "instead" && clause.WordAt(index + 1) is "of")));
    }

    /// <summary>"We ask that accounts reach us in Excel", "I would ask that nobody rings before nine", "I kindly ask to send bookings by mail only".</summary>
    private static bool AsksThat(Clause clause)
    {
        var at = clause.WordAt(clause.Verb) is "would" or "'d" or "must" or "kindly" ? clause.Verb + 1 : clause.Verb;
        while (clause.WordAt(at) is "just" or "kindly" or "only" or "always")
            at++;
        return clause.WordAt(at) is "ask" && (clause.WordAt(at + 1) is "that"
            || (clause.WordAt(at + 1) is "to" or "you" or "everybody" or "everyone" or "people" && Enumerable.Range(at, clause.Last - at + 1).Any(index => clause.WordAt(index) is "only" or "rather" or "not" or "always" or "never" or "all" or "every" or "any")));
    }

    /// <summary>"I'm not keen on slabs", "I'm allergic to latex", "I'm a morning person", "I'm easiest to catch after four", "I'm inclined to wait".</summary>
    private static bool IsInclined(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not ("am" or "are"))
            return false;
        var at = clause.Verb + 1;
        var isNot = false;
        while (clause.WordAt(at) is "not" or "really" or "very" or "so" or "more" or "much" or "too" or "that" or "big" or "rather" or "quite" or "particularly" or "at" or "my" || WordClasses.IsAdverb(clause.WordAt(at)))
            isNot |= clause.WordAt(at++) is "not";
        var (word, next, third) = (clause.WordAt(at), clause.WordAt(at + 1), clause.WordAt(at + 2));
        return word switch
        {
            "keen" => next is "on" or "to" && third is not ("it" or "hear" or "know" or "see" or "learn" or "meet" or ""),
            "averse" or "inclined" or "partial" => next is "to",
            "a" => (third is "person" && next is "morning" or "phone" or "email" or "people") || (next is "fan" && third is "of") || (next is "big" or "great" && third is "fan"),
            "easiest" or "best" or "quickest" => next is "to" && third is "reach" or "catch" or "get" or "contact" || next is "reached" or "caught" or "contacted" or "in" or "on" or "after" or "before",
            "great" or "good" => isNot && next is "with" or "on" or "at" && third.Length > 0,
            "vegetarian" or "vegan" or "coeliac" or "teetotal" or "diabetic" or "gluten-free" => true,
            "comfortable" or "happier" => next is "with" or "on",
            _ => false,
        };
    }

    /// <summary>"I don't take cards", "I never fly", "I don't do meetings before ten": a habit told with a bare object.</summary>
    private static bool DoesNot(Clause clause)
    {
        var isNot = clause.WordAt(clause.Verb) is "do" && clause.WordAt(clause.Verb + 1) is "not";
        var isNever = Enumerable.Range(clause.First + 1, 3).Any(at => at < clause.Verb && clause.WordAt(at) is "never");
        var verb = isNot ? clause.Verb + 2 : clause.Verb;
        if (isNot && (IsHabit(clause, verb) || (clause.WordAt(verb) is "look" && clause.WordAt(verb + 1) is "at" && clause.WordAt(verb + 2) is "email" or "mail" or "messages" or "texts")))
            return true;
        if (!(isNot || isNever) || clause.WordAt(verb) is not ("do" or "take" or "use" or "eat" or "drink" or "answer" or "read" or "fly" or "drive" or "post" or "open" or "accept" or "deliver" or "travel" or "sell" or "lend" or "check" or "work" or "share" or "lift" or "print" or "tolerate" or "keep" or "wear" or "like" or "hire" or "rent" or "stock" or "ship" or "buy"))
            return false;
        if (clause.WordAt(verb) is "use" or "answer" or "check" && clause.WordAt(verb + 1) is "the" or "my" && clause.WordAt(verb + 2) is "telephone" or "phone" or "email" or "mobile" or "internet" or "landline")
            return true;
        return verb == clause.Last || IsBare(clause, verb + 1) || (clause.WordAt(verb) is "check" or "read" or "answer" && clause.WordAt(verb + 1) is "my");
    }

    /// <summary>"We don't load on Saturdays", "we do not open at weekends": days that come again and are no days for it.</summary>
    private static bool DoesNotOn(Clause clause) =>
        clause.WordAt(clause.Verb) is "do" && clause.WordAt(clause.Verb + 1) is "not"
        && Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 2)).Any(at => clause.WordAt(at) is { Length: > 5 } day && (day is "mornings" or "evenings" or "afternoons" or "weekends" or "nights" || (day.EndsWith("days", StringComparison.Ordinal) && DateWords.Weekday(day[..^1]) > 0)));

    /// <summary>"I want the log weekly from now on", "we want all invoices in PDF".</summary>
    private static bool WantsSo(Clause clause) =>
        clause.WordAt(clause.Verb) is "want" && clause.WordAt(clause.Verb + 1) is "the" or "all" or "every" or "no" && Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 2)).Any(at => clause.WordAt(at) is "weekly" or "monthly" or "daily" or "always" or "quarterly" || (clause.WordAt(at) is "from" && clause.WordAt(at + 1) is "now") || (clause.WordAt(at) is "in" && clause.WordAt(at + 1) is "future" or "writing" or "advance"));

    /// <summary>"We never accept bank details by email".</summary>
    private static bool NeverDoes(Clause clause) =>
        Enumerable.Range(clause.First + 1, 3).Any(at => at < clause.Verb && clause.WordAt(at) is "never") && clause.WordAt(clause.Verb) is "accept" or "take" or "share" or "sell" or "lend" or "ship" or "deliver" or "print" or "use" or "open" or "work" or "discuss" && IsBare(clause, clause.Verb + 1);

    /// <summary>"I'd like the line here in May", "I'd like 11 cents": a thing that is wanted so, not one that is asked for ("a quote", "your view", "a word").</summary>
    private static bool WouldLike(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not ("'d" or "would") || clause.WordAt(clause.Verb + 1) is not "like" || clause.Last < clause.Verb + 4)
            return false;
        var token = clause.Sentence.Tokens[clause.Verb + 2];
        return token.Kind == TokenKind.Number || NumberWords.Value(token.Lower) > 1
            || (clause.WordAt(clause.Verb + 2) is "the" or "my" or "our" or "all" or "both" && clause.WordAt(clause.Verb + 3) is { Length: > 2 } what && what is not ("chance" or "opportunity" or "details" or "information" or "list" or "report" or "file" or "address" or "name" or "following" or "latest"));
    }

    /// <summary>"I don't interpret for both sides", "I don't travel by plane": what the author does not do as a rule.</summary>
    private static bool IsHabit(Clause clause, int verb) =>
        clause.WordAt(verb) is "interpret" or "travel" or "deal" or "negotiate" or "cater" or "deliver" or "work" or "teach" or "play" or "fly" or "drive" or "translate" or "print" or "ship" or "sell"
        && clause.WordAt(verb + 1) is "by" or "without" or "for" or "on" or "with" or "from" && clause.WordAt(verb + 2) is { Length: > 2 } what && what is not ("them" or "him" or "her" or "you" or "that" or "this" or "the");

    /// <summary>A thing without article: "cards", "short agendas", "meetings before ten".</summary>
    private static bool IsBare(Clause clause, int at) =>
        clause.WordAt(at) is { Length: > 2 } word && !WordClasses.IsFunctionWord(word) && word is not ("how" or "much" or "more" or "anything" or "them" or "him" or "her" or "him" or "well" or "enough" or "lots" or "responsibility" or "hearing" or "seeing" or "working" or "for" or "being" or "having");

    /// <summary>"I can't work from scans", "we cannot accept cash on site".</summary>
    private static bool CannotWorkWith(Clause clause)
    {
        // "We can't do Sundays"
        if (clause.WordAt(clause.Verb) is "can" && clause.WordAt(clause.Verb + 1) is "not" && clause.WordAt(clause.Verb + 2) is "do" or "work" or "deliver" && (clause.WordAt(clause.Verb + 3) is "mornings" or "evenings" or "weekends" or "nights" or "on" && clause.WordAt(clause.Verb + 4).EndsWith("days", StringComparison.Ordinal) || clause.WordAt(clause.Verb + 3).EndsWith("days", StringComparison.Ordinal)))
            return true;
        if (clause.WordAt(clause.Verb) != "can" || clause.WordAt(clause.Verb + 1) != "not" || (clause.IsPlural && clause.WordAt(clause.Last) is "more" or "longer" or "anymore"))
            return false;
        if (!clause.IsPlural && clause.WordAt(clause.Verb + 2) is "pick" && clause.WordAt(clause.Verb + 3) is "up" && clause.Last > clause.Verb + 3)
            return true;
        var verb = clause.WordAt(clause.Verb + 2);
        var next = clause.WordAt(clause.Verb + 3);
        return (verb is "work" && next is "from" or "with" or "on" && !WordClasses.IsDeterminer(clause.WordAt(clause.Verb + 4)) && clause.WordAt(clause.Verb + 4) is not ("it" or "you" or "them"))
            || (verb is "accept" or "take" && next.Length > 3 && !WordClasses.IsFunctionWord(next) && next is not ("part" or "credit" or "more" or "place"));
    }

    /// <summary>"I'd go for two", "we'd want 10 percent", "I'd need it in writing".</summary>
    private static bool WouldWant(Clause clause) =>
        clause.WordAt(clause.Verb) is "'d" or "would" && ((clause.WordAt(clause.Verb + 1) is "go" && clause.WordAt(clause.Verb + 2) is "for" or "with") || (clause.WordAt(clause.Verb + 1) is "want" && clause.WordAt(clause.Verb + 2) is not ("to" or "it" or "that" or "you") && clause.Verb + 2 <= clause.Last));

    private static bool IsWish(Clause clause, int at)
    {
        while (clause.WordAt(at) is "much" or "really" or "also" or "always" or "strongly" or "very")
            at++;
        if (clause.WordAt(at) is "rather" or "prefer")
            return true;
        return clause.WordAt(at) is "like" or "love" && (clause.WordAt(at + 1) is "us" || (clause.WordAt(at + 1) is "to" && clause.WordAt(at + 2) is "keep" or "get" or "stop" or "avoid" or "finish" or "start" or "work" or "use" or "close" or "settle"));
    }

    private static bool IsDeictic(Clause clause, int at) => clause.WordAt(at) is "it" or "this" or "that" or "anything" or "much" or "more" or "" or "so" or "the";
}
