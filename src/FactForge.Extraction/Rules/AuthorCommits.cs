using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'll send the quote by Friday", "we will roll back tonight": what the author undertakes, and plans told the same way.</summary>
[Example("I'll send you the quote by Friday.", "Commitment: Ada Byrne will send Jo Hale the quote by 7 March 2025. | due 2025-03-07")]
[Example("We shall circulate draft 2 on 18 March.", "Commitment: Ada Byrne will circulate draft 2 on 18 March 2025. | due 2025-03-18")]
[Example("I will come to London in December.", "Plan: Ada Byrne will come to London in December 2025. | due 2025-12")]
[Example("I'm going to ask the dealer tomorrow, promise.", "Commitment: Ada Byrne is going to ask the dealer on 5 March 2025. | due 2025-03-05")]
[Example("I shall send you a draft no later than 14 June 2025.", "Commitment: Ada Byrne will send Jo Hale a draft no later than 14 June 2025. | due 2025-06-14")]
[Example("I'll take the van up on Friday 7 March.", "Commitment: Ada Byrne will take the van up on 7 March 2025. | due 2025-03-07")]
[Example("I'll add the lamp to the sheet today.", "Commitment: Ada Byrne will add the lamp to the sheet on 4 March 2025. | due 2025-03-04")]
[Example("I'll have the runbook to you by Friday.", "Commitment: Ada Byrne will have the runbook to Jo Hale by 7 March 2025. | due 2025-03-07")]
[Example("I pay the deposit this week.", "Commitment: Ada Byrne pays the deposit in the week of 3 March 2025. | due 2025-03-09")]
[Example("I am sending you the programme tomorrow.", "Commitment: Ada Byrne is sending Jo Hale the programme on 5 March 2025. | due 2025-03-05")]
[Example("I'll send you the list by Christmas.", "Commitment: Ada Byrne will send Jo Hale the list by 25 December 2025. | due 2025-12-25")]
[Example("I'll send you the list before Easter.", "Commitment: Ada Byrne will send Jo Hale the list before 20 April 2025. | due 2025-04-20")]
[Example("I'll send you the letter within ten working days.", "Commitment: Ada Byrne will send Jo Hale the letter by 18 March 2025. | due 2025-03-18")]
[Example("I'll send it over by EOD.", "Commitment: Ada Byrne wrote: \"I'll send it over by EOD\" (4 March 2025) | due 2025-03-04")]
[Example("I'll have the quote in your inbox by Friday and will waive the fee if you order.", "Commitment: Ada Byrne will have the quote in Jo Hale's inbox by 7 March 2025. | due 2025-03-07")]
[Example("I'm going to go back to them tomorrow.", "Commitment: Ada Byrne wrote: \"I'm going to go back to them tomorrow\" (5 March 2025) | due 2025-03-05")]
[Example("I'll send you the list by mid April.", "Commitment: Ada Byrne will send Jo Hale the list by mid-April 2025. | due 2025-04-15")]
[Example("I'll send you the list by mid-April 2026.", "Commitment: Ada Byrne will send Jo Hale the list by mid-April 2026. | due 2026-04-15")]
[Example("I'll send you the list by the end of April.", "Commitment: Ada Byrne will send Jo Hale the list by 30 April 2025. | due 2025-04-30")]
[Example("I'll send you the list over the weekend.", "Commitment: Ada Byrne will send Jo Hale the list over the weekend of 8 March 2025. | due 2025-03-09")]
[Example("I can hold the dates for you until 28 March.", "Commitment: Ada Byrne can hold the dates for Jo Hale until 28 March 2025. | due 2025-03-28")]
[Example("I will introduce you in January.", "Commitment: Ada Byrne wrote: \"I will introduce you in January\" | due 2026-01")]
[CounterExample("I can hold that price until Friday.")]
[Example("I'll send you the list - Friday at the latest.", "Commitment: Ada Byrne will send Jo Hale the list. | due 2025-03-07")]
[Example("I promise the list by Friday.", "Commitment: Ada Byrne promises the list by 7 March 2025. | due 2025-03-07")]
[Example("I should have the list to you by Friday.", "Commitment: Ada Byrne should have the list to Jo Hale by 7 March 2025. | due 2025-03-07 | Likely")]
[Example("I can get you the list by Friday.", "Commitment: Ada Byrne can get Jo Hale the list by 7 March 2025. | due 2025-03-07")]
[Example("I'll try to send you the list by Friday.", "Commitment: Ada Byrne will try to send Jo Hale the list by 7 March 2025. | due 2025-03-07 | Likely")]
[Example("We are delivering on Friday.", "Commitment: Ada Byrne is delivering on 7 March 2025. | due 2025-03-07")]
[Example("I'll be in touch by Friday.", "Commitment: Ada Byrne will be in touch by 7 March 2025. | due 2025-03-07")]
[Example("I'll send you the list after the weekend.", "Commitment: Ada Byrne will send Jo Hale the list after the weekend before 10 March 2025. | due 2025-03-10")]
[Example("I undertake to send you the list by Friday.", "Commitment: Ada Byrne undertakes to send Jo Hale the list by 7 March 2025. | due 2025-03-07")]
[Example("The board meets on 14 March. I'll have the papers with you by then.", "Commitment: Ada Byrne wrote: \"The board meets on 14 March. I'll have the papers with you by then\" | due 2025-03-14")]
[CounterExample("I can get there by Friday.")]
[CounterExample("I should be home by Friday.")]
[CounterExample("I'll try to sleep by Friday.")]
[CounterExample("I can hold my breath until Friday.")]
[Example("I'm going to publish the runbook next week.", "Plan: Ada Byrne is going to publish the runbook in the week of 10 March 2025. | due 2025-03-16")]
[Example("I'll get it to them by EOD tomorrow.", "Commitment: Ada Byrne wrote: \"I'll get it to them by EOD tomorrow\" (5 March 2025) | due 2025-03-05")]
[Example("We will credit 10% of September's fee.", "Commitment: Ada Byrne will credit 10% of September 2025's fee.")]
[CounterExample("We are going to drop the small bottle.")]
[CounterExample("I'll write again should the listing change.")]
[CounterExample("I'll add that the hall was cold.")]
[CounterExample("I pay the rent every month.")]
[CounterExample("I am sending this from the train.")]
[CounterExample("I am emailing you directly about the thread of last week.")]
[CounterExample("I'll be honest, I am tired.")]
[CounterExample("If legal agrees, I'll send the contract.")]
[CounterExample("I'll send it if legal agrees.")]
[CounterExample("As long as legal agrees I'll send the contract by Friday.")]
[CounterExample("I'll send the contract by Friday so long as legal agrees.")]
[CounterExample("Will I send the report?")]
[CounterExample("I'll let you know.")]
[CounterExample("I will not sign the lease.")]
internal sealed class AuthorCommits : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.HasNot || Conditions.Follow(clause))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Within(clause);
        var verb = VerbAt(clause);
        var word = clause.WordAt(verb);
        if (word.Length == 0)
        {
            if (CommitmentVerbs.IsPresent(clause, dates, reading.Said) || Holds(clause, dates) || CommitmentVerbs.CanHandOver(clause, dates))
                Add(clause, dates, reading, findings);
            else if (CommitmentVerbs.ShouldHandOver(clause, dates))
                Add(clause, dates, reading, findings, Certainty.Likely);
            return;
        }

        if (CommitmentVerbs.Tries(clause, verb, dates))
        {
            Add(clause, dates, reading, findings, Certainty.Likely);
            return;
        }

        // "I'm going to see two others on Saturday"
        if (word == "see" && clause.Last > verb + 2 && !(clause.WordAt(verb + 1) is "you" or "if" or "what" or "how" or "whether" or "to") && dates.Exists(date => date.First > verb + 1 && date.Start.Precision == DatePrecision.Day))
        {
            findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(dates));
            return;
        }

        if (CommitmentVerbs.IsTurn(clause, verb) || CommitmentVerbs.IsEmpty(clause, verb) || IsLetKnow(clause, verb) || (verb == clause.Last && dates.Count == 0))
            return;
        // "I'm going to publish the runbook next week": what is meant to be done; a promise names whom it is for.
        if (clause.WordAt(verb - 1) is "to" && clause.WordAt(verb - 2) is "going" && dates.Count > 0 && word is not ("be" or "ask" or "check" or "send" or "call" or "ring" or "chase" or "write" or "go") && !IsForReader(clause))
        {
            findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(dates));
            return;
        }

        if (!CommitmentVerbs.IsOwnPlan(clause, verb) || clause.Sentence.IndexOf("promise") > clause.Last)
            Add(clause, dates, reading, findings);
        else if (dates.Count > 0 && word != "be")
            findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(dates));
    }

    /// <summary>"I can hold the dates until Friday", "we are keeping the room for you until the 9th": something is kept for somebody up to a day.</summary>
    private static bool Holds(Clause clause, List<DateExpression> dates) =>
        dates.Any(date => date.Role is DateRole.Until or DateRole.By && date.First > clause.Verb)
        && (clause.WordAt(clause.Verb) is "can" ? clause.WordAt(clause.Verb + 1) is "hold" or "keep" or "reserve" or "guarantee" && WordClasses.IsDeterminer(clause.WordAt(clause.Verb + 2)) && clause.WordAt(clause.Verb + 2) is not ("my" or "our") && clause.WordAt(clause.Verb + 3) is not ("price" or "prices" or "quote" or "rate" or "rates" or "offer" or "line")
            : clause.WordAt(clause.Verb) is "am" or "are" && clause.WordAt(clause.Verb + 1) is "holding" or "keeping" or "reserving" && clause.WordAt(clause.Verb + 2) is "the" or "your" or "a" or "it" or "them" or "you");

    private static void Add(Clause clause, List<DateExpression> dates, MessageReading reading, ICollection<Finding> findings, Certainty certainty = Certainty.Certain)
    {
        var due = dates.FirstOrDefault(date => !OnlyTellsWhich(clause, date) && date.Role is not (DateRole.After or DateRole.From) || date.Words.StartsWith("the weekend", StringComparison.Ordinal)) ?? Apart(clause, reading) ?? Then(clause, reading);
        var finding = Statements.OfAuthor(FactKind.Commitment, reading, clause, dates, certainty);
        findings.Add(finding with { Claim = finding.Claim with { Due = due?.Limit } });
    }

    /// <summary>"The board meets on 14 March. I'll have the papers ready by then": the day that was named last before.</summary>
    private static DateExpression? Then(Clause clause, MessageReading reading)
    {
        if (!Enumerable.Range(clause.Verb + 1, Math.Max(0, clause.Last - clause.Verb - 1)).Any(at => clause.WordAt(at) is "by" or "before" or "until" && clause.WordAt(at + 1) is "then" or "that" && at + 2 >= clause.Last))
            return null;
        var index = reading.IndexOf(clause.Sentence);
        for (var before = index; before >= 0 && before >= index - 2; before--)
        {
            var named = reading.DatesOf(reading.Sentences[before].Tokens, DateDirection.Ahead).LastOrDefault(date => date.Start.Precision == DatePrecision.Day && date.Start.First >= reading.Said && (before < index || date.Last < clause.First));
            if (named is not null)
                return named;
        }

        return null;
    }

    /// <summary>"… - Friday at the latest", "… (by Friday)", "…, probably Friday": a day that a mark sets apart from what is promised.</summary>
    private static DateExpression? Apart(Clause clause, MessageReading reading)
    {
        var tokens = clause.Sentence.Tokens;
        var mark = clause.Last + 1;
        if (mark + 1 >= tokens.Count || !(tokens[mark].Is('-') || tokens[mark].Is('–') || tokens[mark].Is('—') || tokens[mark].Is('(') || tokens[mark].Is(',')))
            return null;
        var from = tokens[mark + 1].Lower is "probably" or "hopefully" or "say" or "likely" ? mark + 2 : mark + 1;
        return reading.DatesOf(tokens, DateDirection.Ahead).FirstOrDefault(date => date.RoleFirst == from && date.Role is DateRole.By or DateRole.Plain or DateRole.At);
    }

    /// <summary>Index of the verb behind "will", "shall", "promise to" or "am going to"; -1 where there is none.</summary>
    private static int VerbAt(Clause clause)
    {
        var at = clause.WordAt(clause.Verb) switch
        {
            "will" or "shall" => clause.Verb + 1,
            "promise" or "undertake" when clause.WordAt(clause.Verb + 1) == "to" => clause.Verb + 2,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "going" && clause.WordAt(clause.Verb + 2) == "to" => clause.Verb + 3,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "happy" && clause.WordAt(clause.Verb + 2) == "to" => -1,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "ready" && clause.WordAt(clause.Verb + 2) == "to" => clause.Verb + 3,
            _ => -1,
        };
        if (at < 0)
            return -1;
        while (WordClasses.IsAdverb(clause.WordAt(at)) && clause.WordAt(at) != "not")
            at++;
        return clause.WordAt(at) is { Length: > 0 } word && !WordClasses.IsDeterminer(word) && !WordClasses.IsPreposition(word) ? at : -1;
    }

    /// <summary>"10% of September's fee", "the minutes of 3 May": a date that says which, not when.</summary>
    private static bool OnlyTellsWhich(Clause clause, DateExpression date) =>
        clause.WordAt(date.Last + 1) is "'s" || (date.Start.Precision != DatePrecision.Day && clause.WordAt(date.First - 1) is "of");

    private static bool IsForReader(Clause clause) =>
        Enumerable.Range(clause.Verb, clause.Last - clause.Verb + 1).Any(at => clause.WordAt(at) is "you" or "your" or "yours") || clause.Sentence.IndexOf("promise") > clause.Last;

    /// <summary>"I'll let you know" promises nothing that could be kept track of, unless it says what or when.</summary>
    private static bool IsLetKnow(Clause clause, int verb) =>
        clause.WordAt(verb) == "let" && clause.WordAt(verb + 2) == "know" && clause.Last - verb <= 3;
}
