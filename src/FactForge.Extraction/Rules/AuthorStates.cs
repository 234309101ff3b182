using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A figure, price, deadline or state that the author puts forward about the world: "The tender opens on 4 November." What says
/// neither is left, and so is what rules before this one have read.
/// </summary>
[Example("The tender opens on 4 November.", "Statement: Ada Byrne said that the tender opens on 4 November 2025. | due 2025-11-04")]
[Example("Two planks below the bilge are soft.", "Statement: Ada Byrne said that two planks below the bilge are soft.")]
[Example("No data was lost.", "Statement: Ada Byrne said that no data was lost.")]
[Example("The term can be extended, no fee is payable.", "Statement: Ada Byrne said that no fee is payable.")]
[Example("The lender won't take electronic signatures.", "Statement: Ada Byrne said that the lender will not take electronic signatures.")]
[Example("The paint booth is out of action.", "Statement: Ada Byrne said that the paint booth is out of action.")]
[Example("The new batch is darker than the swatch.", "Statement: Ada Byrne said that the new batch is darker than the swatch.")]
[Example("A probe is £340, gloves are not included.", "Statement: Ada Byrne said that gloves are not included.")]
[Example("Scaffold is included.", "Statement: Ada Byrne wrote: \"Scaffold is included\"")]
[CounterExample("The date is out of the question.")]
[Example("Please be informed customs has raised a query.", "Statement: Ada Byrne said that customs has raised a query.")]
[Example("Both containers are here since Monday and free time will expire on 30 March.", "Statement: Ada Byrne said that free time will expire on 30 March 2025. | due 2025-03-30")]
[Example("Pay day is the 20th.", "Statement: Ada Byrne said that the pay day is 20 March 2025. | due 2025-03-20")]
[Example("The price goes up by £1.20 per bottle, I am sorry.", "Statement: Ada Byrne said that the price goes up by £1.20 per bottle.")]
[Example("In my experience the agency will not take nine months.", "Statement: Ada Byrne said that the agency will not take nine months.")]
[Example("I need the list by noon on Thursday.", "Statement: Ada Byrne needs the list by noon on 6 March 2025. | due 2025-03-06")]
[Example("I'm sorry to say your order won't go out in May.", "Statement: Ada Byrne said that Jo Hale's order will not go out in May 2025. | due 2025-05")]
[CounterExample("Log retention: cut, moves to 3.9.")]
[CounterExample("We can start once the wall is dry and the paint has arrived.")]
[CounterExample("The crew will move when the roof is finished and scaffolding is down.")]
[CounterExample("Three are left.")]
[CounterExample("No need is felt.")]
[Example("I'd need your report by the 20th.", "Statement: Ada Byrne would need Jo Hale's report by 20 March 2025. | due 2025-03-20")]
[Example("You are booked until the 9th.", "Statement: Ada Byrne said that Jo Hale is booked until 9 March 2025.")]
[CounterExample("I'd need to know by the 20th.")]
[CounterExample("You said you were booked until the 9th.")]
[CounterExample("Are you booked until the 9th?")]
[CounterExample("You may be booked until the 9th.")]
[CounterExample("You are not booked until the 9th.")]
[Example("The club compressor is still waiting for its filter.", "Statement: Ada Byrne said that the club compressor is still waiting for its filter.")]
[Example("The interface is read-only at the moment.", "Statement: Ada Byrne said that the interface is read-only at the moment.")]
[Example("The power line is too close.", "Statement: Ada Byrne said that the power line is too close.")]
[CounterExample("The children are too funny.")]
[CounterExample("The interface might be read-only at the moment.")]
[CounterExample("Is the power line too close?")]
[CounterExample("I wonder whether the power line is too close.")]
[CounterExample("If the compressor is still waiting for its filter, call.")]
[CounterExample("The power line seems too close.")]
[Example("The price is £40 per lift, I think.", "Statement: Ada Byrne thinks that the price is £40 per lift. | Likely")]
[Example("The price is £40 per lift, as far as I know.", "Statement: Ada Byrne thinks that the price is £40 per lift, as far as Ada Byrne knows. | Likely")]
[CounterExample("2009, needs replacing.")]
[CounterExample("It is Monday today.")]
[CounterExample("The power line is too close, he says.")]
[CounterExample("Prices hold until 31 October, says Anna.")]
[CounterExample("It opens on Friday when the paint is dry.")]
[CounterExample("It ends on Friday or Saturday.")]
[CounterExample("My knees are shot.")]
[CounterExample("Eight years is enough.")]
[CounterExample("Timesheets are approved by me.")]
[CounterExample("The fewer dependencies a package has.")]
[CounterExample("The dinner is €0 for you.")]
[Example("Prices hold until 31 October.", "Statement: Ada Byrne said that prices hold until 31 October 2025.")]
[Example("We have received starter forms for two people.", "Statement: Ada Byrne has received starter forms for two people.")]
[Example("Moisture is 15.1, the dryer is down since Saturday.", "Statement: Ada Byrne said that the moisture is 15.1.")]
[Example("Moisture is 15.1, the dryer is down since Saturday.", "Statement: Ada Byrne said that the dryer is down since 1 March 2025.")]
[Example("Please note that the hall is closed in August.", "Statement: Ada Byrne said that the hall is closed in August 2025. | due 2025-08")]
[Example("I am pleased to confirm that the bank has agreed to the loan.", "Statement: Ada Byrne said that the bank has agreed to the loan.")]
[Example("We do not do the skirting.", "Statement: Ada Byrne does not do the skirting.")]
[Example("We've booked the hall for 3 May.", "Statement: Ada Byrne has booked the hall for 3 May 2025. | due 2025-05-03")]
[Example("The surveyor is not in today.", "Statement: Ada Byrne said that the surveyor is not in on 4 March 2025. | due 2025-03-04")]
[Example("The new label is 'KEEP DRY 12'.", "Statement: Ada Byrne said that the new label is 'KEEP DRY 12'.")]
[CounterExample("Insert a layer of 3 sacks between the crates which keeps them dry.")]
[Example("We don?t do the skirting.", "Statement: Ada Byrne does not do the skirting.")]
[Example("The contract used to say that the tenant pays 400 pounds.", "Statement: Ada Byrne said that the contract used to say that the tenant pays 400 pounds.")]
[CounterExample("The lease runs out in May, yeah right.")]
[CounterExample("Say the tenant pays 400 pounds in advance.")]
[CounterExample("The tenant pays 400 pounds, correct?")]
[CounterExample("The tenant pays 400 pounds, doesn't he?")]
[Example("The tenant, who paid 400 pounds, has left the flat.", "Statement: Ada Byrne said that the tenant, who paid 400 pounds, has left the flat.")]
[CounterExample("ERROR Loading of 3 crates failed.")]
[CounterExample("Anyone who thinks that the gate opens on the 19th is wrong.")]
[CounterExample("Contoso Law LLP is authorised and regulated in two countries.")]
[CounterExample("1 is stiff, bring it back.")]
[CounterExample("Contoso Gets 8 Million In Power Sales Pacts.")]
[CounterExample("100.00 50 mw off peak")]
[CounterExample("24 Texas Rangers")]
[CounterExample("I take 13:00 to 13:30.")]
[CounterExample("The 12 errors come from the parser and")]
[CounterExample("The Lantern it is, 19:30.")]
[CounterExample("Councillor for the Port, Saltmere +44 20 7946 0950")]
[CounterExample("Thanks for the figures.")]
[CounterExample("The report is attached.")]
[CounterExample("If the insurers agree, the price is 40 pounds lower.")]
[CounterExample("Is the tender open?")]
[CounterExample("Der Vertrag ist am 4. November unterschrieben.")]
[CounterExample("I do not know the price.")]
[CounterExample("That would be ideal.")]
[CounterExample("I am down to six.")]
[CounterExample("The weather here has been glorious.")]
[CounterExample("Please send two copies.")]
[CounterExample("Generator stays in the lower yard.")]
[CounterExample("Please note down the number is 44.")]
internal sealed class AuthorStates : SentenceRule
{
    private const int LongestQuote = 160;

    private static readonly FrozenSet<string> Wishes = WordSet.Of("please pls sorry thanks thank hopefully best suits convenient good fine great perfect lovely nice ideal");

    private static readonly FrozenSet<string> Thinking = WordSet.Of("wish want wants like prefer hope hoping wonder wondering suppose guess think feel believe");

    /// <summary>Verbs of the author's own that a number beside them makes no figure of.</summary>
    private static readonly FrozenSet<string> Uncounted = WordSet.Of(
        "think hope know wish look wonder guess believe suppose feel met meet spoke talked wrote write sent send attach attached enclose enclosed mention mentioned thought knew saw see heard hear read remember forgot asked ask told tell said say add note noticed "
        + "dreamt dreamed discussed agreed might may should could let want wanted like love prefer trust understand apologise apologize appreciate thank recall look looked tried try called rang emailed reply replied copied");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || reading.IsPasted || reading.PutForward(sentence) is null)
            return;
        // One statement an entry: of a sentence that puts forward several things each stands by itself.
        var put = sentence.MainClauses.Select(clause => (Clause: clause, Put: ReferenceEquals(clause, sentence) ? reading.PutForward(sentence) : PutClause(clause, reading))).Where(pair => pair.Put is not null).ToList();
        // Beside a figure, how things stand is its setting: "the roof is dry, we have 34 panels left".
        if (put.Count > 1 && put.Any(pair => HasFigure(pair.Clause)))
            put.RemoveAll(pair => !HasFigure(pair.Clause) && !Binds(pair.Clause));
        foreach (var (clause, (telling, told)) in put.Select(pair => (pair.Clause, pair.Put!.Value)))
            Add(clause, telling, told, IsThought(sentence), reading, findings);
    }

    /// <summary>"books are not included", "the action has to come to the shop": what is not so, or has to be, is no setting.</summary>
    private static bool Binds(Sentence clause) =>
        Enumerable.Range(1, Math.Max(0, clause.Tokens.Count - 2)).Any(at => clause.Tokens[at].IsWord && (clause.Tokens[at].Lower is "not" or "no" or "never" or "must" or "needs" || (clause.Tokens[at].Lower is "has" or "have" && clause.Tokens[at + 1].Is("to"))) && !(clause.Tokens[at].Is("not") && clause.Tokens[at - 1].Is("can")));

    private static bool HasFigure(Sentence clause) => Recall.HasFigure(clause, Openings.End(clause.Tokens));

    private static void Add(Sentence sentence, Telling telling, string? told, bool isThought, MessageReading reading, ICollection<Finding> findings)
    {
        var dates = telling.Dates;
        told = isThought ? Thoughts.Told(reading, told) : told;
        var due = dates.Count == 1 && dates[0].Role is DateRole.Plain or DateRole.At or DateRole.By && dates[0].Start.First >= reading.Said ? dates[0].Limit : null as PartialDate?;
        // A day to come in a fragment is as likely a plan of the author's ("Post-mortem on Wednesday").
        if (told?.StartsWith(reading.AuthorName + (isThought ? " thinks that " : " said that "), StringComparison.Ordinal) != true && due is not null && ClauseVerb.IndexIn(sentence.Tokens, 1, 8) < 0)
            return;
        if (told is not null && due is null && SecondPredicate.Split(reading, telling, told) is { Count: 2 } both)
        {
            foreach (var (part, words) in both)
                findings.Add(Statements.Put(FactKind.Statement, reading, words, part));
            return;
        }

        var finding = Statements.Put(FactKind.Statement, reading, told, telling);
        findings.Add(finding with { Claim = finding.Claim with { Due = due, Certainty = isThought ? Certainty.Likely : finding.Claim.Certainty } });
    }

    /// <summary>
    /// What a sentence puts forward, and the words for it; null words where it has to be quoted; null where it puts nothing forward that is
    /// worth it. Main clauses are looked at one by one, and those that are worth it are told: "said that the dryer is down and that moisture is 15.1".
    /// </summary>
    public static (Telling Telling, string? Told)? Put(Sentence sentence, MessageReading reading)
    {
        if (sentence.IsQuestion || sentence.Tokens.Count < 4 || !reading.IsEnglish || !EnglishText.MayBe(sentence.Tokens) || CodeText.HasSign(reading.Message.Body.Text, sentence.Span) || HasCondition(sentence, Openings.End(sentence.Tokens))
            || PhoneNumbers.Find(reading.Message.Body.Text, sentence.Span) is not null)
            return null;
        if (LegalLine.Is(sentence.Tokens) || Headline.Is(sentence.Tokens) || Doubts.IsAnothersWord(sentence.Tokens) || Doubts.End(sentence.Tokens))
            return null;
        if (PutClauses(TrailingRegret.LeftOut(sentence), reading) is not var (telling, told))
            return null;
        if (IsThought(sentence))
            told = Thoughts.Told(reading, told);
        return sentence.IsGuess && !Thoughts.IsOne(reading, told) ? null : (telling, told);
    }

    private static bool IsThought(Sentence sentence) => sentence.IsGuess || Hedges.EndsInGuess(sentence.Tokens, 2);

    private static (Telling Telling, string? Told)? PutClauses(Sentence sentence, MessageReading reading)
    {
        var clauses = sentence.MainClauses;
        if (clauses.Count == 1)
            return PutClause(sentence, reading);
        (Sentence Clause, Telling Telling, string? Told)? first = null;
        var last = first;
        var told = new List<string?>();
        foreach (var clause in clauses)
        {
            if (PutClause(clause, reading) is not var (telling, words))
                continue;
            first ??= (clause, telling, words);
            last = (clause, telling, words);
            told.Add(words is null || clauses.Count == 1 ? words : Behind(reading, telling, words));
        }

        if (first is not var (_, head, only) || last is not var (_, tail, _))
            return null;
        if (told.Count == 1)
            return (head, only);
        var whole = new Telling(sentence, IndexAt(sentence, head.Span.Start), IndexAt(sentence, tail.Span.End - 1), [.. head.Dates, .. tail.Dates]);
        if (told.Contains(null))
            return whole.Span.Length > LongestQuote ? (head, only) : (whole, null);
        return (whole, $"{reading.AuthorName} said that {string.Join(" and that ", told)}.");
    }

    /// <summary>The words behind "said that" of a clause.</summary>
    private static string? Behind(MessageReading reading, Telling telling, string words)
    {
        var said = reading.AuthorName + " said that ";
        return words.StartsWith(said, StringComparison.Ordinal) ? words[said.Length..^1] : ThirdPerson.Reported(reading, telling);
    }

    private static int IndexAt(Sentence sentence, int place)
    {
        var at = 0;
        while (at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Span.End <= place)
            at++;
        return at;
    }

    private static (Telling Telling, string? Told)? PutClause(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var frame = Frames.End(tokens);
        if (tokens.Count < 3 || frame == 0 && sentence.Act.Act is not SpeechAct.Inform && !AuthorNeeds.ByThen(sentence, reading))
            return null;
        var dates = reading.DatesOf(tokens, LooksBack(tokens) ? DateDirection.Behind : Tenses.DirectionOf(tokens));
        var first = frame > 0 ? frame : Openings.End(tokens);
        // "So far five practices have signed"
        if (first > 0 && first < tokens.Count && tokens[first].Is("far") && tokens[first - 1].Is("so"))
            first++;
        if (first > tokens.Count - 3 || !(tokens[first].IsWord || tokens[first].Kind == TokenKind.Number || tokens[first].Lower is "£" or "€" or "$") || HasCondition(sentence, first) || Wishing(sentence, first))
            return null;
        var telling = new Telling(sentence, first, WithoutEnd(sentence, tokens.Count - 1), dates);
        // A list or a quotation goes on below: what stands here is no whole clause.
        if (BrokenOff.Is(sentence, telling.Last) || IsOrder(sentence, first))
            return null;
        // "rig: 2009, needs replacing": an entry of a list.
        if (tokens[first].Kind == TokenKind.Number && tokens[first + 1].Is(','))
            return null;
        var who = BehindDate(sentence, first, dates);
        if (tokens[who].Is("we") || tokens[who].Is("i"))
        {
            first = who;
            var told = IsRefusal(sentence, first) || AuthorNeeds.ByThen(sentence, reading) || IsArranged(sentence, first, dates) || (IsCount(sentence, first) && Recall.IsWorth(sentence, first) && HasNumber(sentence, first, dates)) ? ThirdPerson.Tell(reading, telling) : null;
            if (told is not null)
                return (telling, told);
            // "We pressed 14 tonnes this weekend": a count that cannot be told in other words is quoted.
            return sentence.Span.Length <= LongestQuote && IsCount(sentence, first) && Recall.IsWorth(sentence, first) && HasNumber(sentence, first, dates) ? (telling, null) : null;
        }

        var subject = BehindDate(sentence, first, dates);
        // "They gave 11 tonnes last year", "it comes to £2,180": of what the subject tells; with a figure it is worth its words.
        if (tokens[subject].IsWord && tokens[subject].Lower is "it" or "they" && (IsMeasured(sentence, subject, dates) || OnDay(tokens, subject, dates)) && sentence.Span.Length <= LongestQuote && ThreadSubject.Whole(reading) is not null)
            return (telling, null);
        if (OfReader.Told(sentence, subject, telling, reading) is { } ofReader)
            return (telling, ofReader);
        if (!AboutThing.Is(sentence, subject, reading) || !(Recall.IsWorth(sentence, subject) || Recall.Informs(sentence, subject)))
            return null;
        // A fragment ("3.5 % more per lift") is no clause that "said that" could stand before.
        var hasVerb = ClauseVerb.IndexIn(tokens, subject + 1, 12) >= 0;
        if (!hasVerb && !PlainFragment.Is(sentence, first))
            return null;
        var reported = hasVerb ? ThirdPerson.Reported(reading, telling) : null;
        // "Scaffold is included": whether the noun is a name nobody can tell; in the author's words it stands.
        var isPlain = hasVerb && !tokens[first].Is("it") && !FirstNames.Contains(tokens[subject].Lower) && Recall.IsWorth(sentence, subject) && !DanglingQuote.PointsOutside(telling.Span.Slice(reading.Message.Body.Text)) && !tokens.Any(token => token.IsWord && token.Lower is "i" or "we" or "me" or "us" or "you" or "your");
        if (reported is null && (sentence.Span.Length > LongestQuote || tokens[first].Is("it") || !(isPlain || Recall.HasFigure(sentence, subject))))
            return null;
        // "£450 plus fuel", "190 calls a year guaranteed": of what, the mail's subject tells.
        if (reported is null && !hasVerb && AttributedQuote.OfSubject(reading, telling.Span.Slice(reading.Message.Body.Text)) is { } ofSubject)
            return (telling, ofSubject);
        return (telling, reported is null ? null : $"{reading.AuthorName} said that {reported}.");
    }

    /// <summary>"Examine where the link breaks", "handle failures in a way that gives a warning": a bare verb that tells the reader what to do, though a finite one stands further on.</summary>
    private static bool IsOrder(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (!tokens[first].IsWord || first + 2 >= tokens.Count || WordClasses.IsFunctionWord(tokens[first].Lower) || tokens[first].Is("add"))
            return false;
        if (tokens[first + 1].IsWord && tokens[first + 1].Lower is "where" or "how" or "whether" or "if" or "that" or "what" or "when" or "why")
            return true;
        return Requests.IsVerb(tokens[first].Lower) && !CommonNouns.Contains(tokens[first].Lower) && ClauseVerb.IndexIn(tokens, first + 1, 2) < 0;
    }

    /// <summary>"Turbine 7 stopped on Saturday": a past that only its form tells.</summary>
    private static bool LooksBack(TokenList tokens) =>
        FiniteVerbs.IndexIn(tokens, 0, tokens.Count) < 0 && ClauseVerb.IndexIn(tokens, 1, 8) is > 0 and var verb && tokens[verb].Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"From January the fee goes up": the thing stands behind the date.</summary>
    private static int BehindDate(Sentence sentence, int first, IReadOnlyList<DateExpression> dates)
    {
        if (dates.Count == 0 || dates[0].RoleFirst != first || dates[0].Last + 3 >= sentence.Tokens.Count)
            return first;
        var at = dates[0].Last + 1;
        return sentence.Tokens[at].Is(',') ? at + 1 : at;
    }

    private static int WithoutEnd(Sentence sentence, int last)
    {
        while (last > 0 && sentence.Tokens[last].Kind == TokenKind.Mark && !sentence.Tokens[last].Is(')') && !sentence.Tokens[last].Is('%'))
            last--;
        return last;
    }

    private static bool HasCondition(Sentence sentence, int first)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (ConditionWords.Stand(sentence.Tokens, at) || (token.IsWord && (token.Lower is "whether" || (at == first && token.Lower is "were" or "should" or "had" or "suppose" or "imagine" or "say"))))
                return true;
        }

        return false;
    }

    private static bool Wishing(Sentence sentence, int first) =>
        Enumerable.Range(first, sentence.Tokens.Count - first).Any(at => sentence.Tokens[at].IsWord && (Wishes.Contains(sentence.Tokens[at].Lower)
            || (Thinking.Contains(sentence.Tokens[at].Lower) && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => sentence.Tokens[before].Lower is "i" or "we" or "you" or "'d" or "would"))));

    private static bool HasNumber(Sentence sentence, int first, IReadOnlyList<DateExpression> dates)
    {
        for (var at = first; at < sentence.Tokens.Count; at++)
        {
            if (dates.Any(date => date.RoleFirst <= at && at <= date.Last))
                continue;
            if ((sentence.Tokens[at].Kind == TokenKind.Number && (dates.Count > 0 || !sentence.Tokens[at].Lower.Contains(':', StringComparison.Ordinal))) || (sentence.Tokens[at].IsWord && NumberWords.Value(sentence.Tokens[at].Lower) >= 2))
                return true;
        }

        return false;
    }

    /// <summary>A verb right behind the pronoun, and an amount or a measure that is no date or time.</summary>
    private static bool IsMeasured(Sentence sentence, int subject, IReadOnlyList<DateExpression> dates)
    {
        var tokens = sentence.Tokens;
        var verb = subject + 1;
        return tokens.Count - subject > 4 && verb + 1 < tokens.Count && tokens[verb].IsWord && (tokens[verb].Lower is "is" or "'s" or "are" or "was" or "were" or "comes" or "came" or "costs" or "cost" or "will" or "takes" or "took" or "gave" or "give" or "made" or "weighs" or "needs" or "need" or "holds" or "sold")
            && HasNumber(sentence, verb + 1, dates) && !tokens.Any(token => token.IsWord && token.Lower is "you" or "i" or "we" or "if" or "like" or "feels" or "almost" or "ago");
    }

    /// <summary>"It was sent on 24 August", "they arrive on the 24th", "it expires on 30 September": of what the subject tells, on a day; "it is Monday" and "it was nice on Friday" are of nothing.</summary>
    private static bool OnDay(TokenList tokens, int subject, IReadOnlyList<DateExpression> dates)
    {
        var verb = subject + 1;
        if (tokens[verb].Lower is "will" or "has" or "have" or "is" or "are" or "was" or "were")
            verb++;
        if (verb < tokens.Count && tokens[verb].Is("be") && tokens[verb - 1].Is("will"))
            verb++;
        if (verb + 1 >= tokens.Count || !tokens[verb].IsWord || !dates.Any(date => date.RoleFirst > verb && date.RoleFirst <= verb + 3 && date.Start.Precision is DatePrecision.Day or DatePrecision.Month))
            return false;
        return tokens[verb].Lower is "arrive" or "arrives" or "expire" or "expires" or "hold" or "holds" or "start" or "starts" or "begin" or "begins" or "open" or "opens" or "close" or "closes" or "end" or "ends" or "leave" or "leaves" or "ship" or "ships" or "sent" or "signed" or "delivered" or "posted" or "paid" or "released" or "published" or "settled" or "closed" or "approved" or "filed" or "issued" or "ordered" or "cancelled" or "postponed" or "moved" or "renewed" or "run" or "runs" or "lapse" or "lapses" or "due" or "balloted" or "voted"
            && !tokens.Any(token => token.IsWord && token.Lower is "you" or "i" or "we" or "if" or "like" or "ago" or "not" or "might" or "or" or "when" or "once");
    }

    /// <summary>"We have sold 40", "I can do 120", "we're down to 900 kilos", "we'd lose £1,900": a number of the author's own that is no date.</summary>
    private static bool IsCount(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var verb = first + 1;
        while (WordClasses.IsAdverb(Word(verb)) && !tokens[verb].Is("not"))
            verb++;
        if (Word(verb) is "have" or "can" or "'d" or "would" or "must" or "will" && (Word(verb) is "can" or "must" || (Word(verb) is "have" ? VerbForms.IsParticiple(Word(verb + 1)) || WordClasses.IsAdverb(Word(verb + 1)) : Word(verb + 1) is "need" or "lose" or "cost" or "save")))
            verb++;
        while (WordClasses.IsAdverb(Word(verb)))
            verb++;
        if (Word(verb).Length == 0 && !(verb < tokens.Count && tokens[verb].Kind == TokenKind.Number) || Uncounted.Contains(Word(verb)) || tokens.Skip(verb).Any(token => token.Is("ago") || token.Is("years")))
            return false;
        // "I am down to six": of what, the sentence before told.
        if (Word(verb) is "am" or "are" && Word(verb + 1) is "down" or "up" && tokens.LastUnmarked == verb + 3)
            return false;
        // "I am 43": nothing that anybody wants counted; "we are nine days behind" is.
        return Word(verb) is not ("am" or "are" or "was" or "were") || Enumerable.Range(verb + 1, Math.Max(0, tokens.Count - verb - 1)).Any(at => Word(at) is "behind" or "ahead" or "short" or "over" or "under" or "down" or "up" or "out" or "late" or "early" or "of" or "left");
    }

    /// <summary>"We've booked the hall for 3 May", "I have ordered the tiles for Monday": done already, for a day to come.</summary>
    private static bool IsArranged(Sentence sentence, int first, IReadOnlyList<DateExpression> dates) =>
        first + 4 < sentence.Tokens.Count && sentence.Tokens[first + 1].Is("have") && sentence.Tokens[first + 2].Lower is "booked" or "reserved" or "arranged" or "scheduled" or "ordered" or "pencilled" or "organised" && dates.Any(date => date.First > first + 3);

    /// <summary>"We do not do the skirting", "I have not agreed anything": what the author says is not so.</summary>
    private static bool IsRefusal(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (first + 4 >= tokens.Count || !tokens[first + 2].Is("not") || (tokens[first].Is("i") && !tokens[first + 1].Is("have")))
            return false;
        var verb = first + 3;
        while (verb < tokens.Count && tokens[verb].IsWord && (WordClasses.IsAdverb(tokens[verb].Lower) || tokens[verb].Is("yet")))
            verb++;
        if (verb >= tokens.Count || !tokens[verb].IsWord)
            return false;
        return tokens[first + 1].Lower is "do" or "have"
            && tokens[verb].Lower is not ("think" or "know" or "want" or "need" or "mind" or "believe" or "see" or "remember" or "understand" or "like" or "have" or "expect" or "mean" or "heard" or "had" or "seen" or "been" or "recall" or "suppose" or "care" or "wish" or "got" or "looked" or "tried" or "found");
    }
}
