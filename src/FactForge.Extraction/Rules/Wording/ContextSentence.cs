using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>
/// Sums a message up in one sentence: of its speech acts the one that weighs most and can be told in the third person, else what it
/// was about. Never a cut-off sentence; a quote only where nothing else can be told safely.
/// </summary>
internal static class ContextSentence
{
    private static readonly SpeechAct[] Weights = [SpeechAct.Decide, SpeechAct.Commit, SpeechAct.Request, SpeechAct.Propose, SpeechAct.Decline, SpeechAct.Ask, SpeechAct.Inform];
    private static readonly FactKind[] Kinds = [FactKind.Decision, FactKind.Commitment, FactKind.Plan, FactKind.Statement, FactKind.Preference, FactKind.Background];
    private static readonly FactKind[] KindsOfOthers = [FactKind.Plan, FactKind.Role, FactKind.Background, FactKind.Relationship, FactKind.Employer];
    private const int Longest = 220;
    private const int LongestQuoted = 140;
    private const int Shortest = 20;
    private const int FewestWords = 7;
    private const int MostBare = 6;

    /// <summary>Verbs of what is done for somebody, though no "you" stands beside them.</summary>
    private static readonly FrozenSet<string> Serving = WordSet.Of("send check confirm call ring phone email mail let share forward prepare draft ask chase book order arrange fix review provide bring pay post deliver submit raise pass print scan find copy include reply answer report update finish repair replace collect circulate sign");

    /// <summary>The sentence, and the one of the mail that it rests on; null for a message that says nothing.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="findings">What other rules have found in it: what no act tells, one of them may.</param>
    public static (string Statement, Sentence Key)? Of(MessageReading reading, IEnumerable<Finding> findings)
    {
        var acts = reading.Sentences.Select(sentence => (Sentence: sentence, Reading: sentence.Act)).Where(act => act.Reading.Act != SpeechAct.Courtesy).ToList();
        if (acts.Count == 0)
            return null;
        findings = findings.Where(finding => !Overlaps.IsCut(finding, reading.Message.Body.Text) && !(finding.Claim.Part == EvidencePart.Body && reading.IsGuess(finding.Span))).ToList();
        if (Told(reading, acts) is var (told, first))
            return (WithSubject(reading, told), first);
        if ((Found(reading, findings) ?? FoundOfOthers(reading, findings)) is var (statement, place))
            return (WithSubject(reading, statement), acts.Find(act => act.Sentence.Span.Overlaps(place)).Sentence ?? acts[0].Sentence);
        if (Plainly(reading, [.. acts.Where(act => !act.Sentence.IsGuess)]) is var (plain, said))
            return (plain, said);
        if (Quoted(reading, findings) is var (quote, spot))
            return (quote, acts.Find(act => act.Sentence.Span.Overlaps(spot)).Sentence ?? acts[0].Sentence);
        if (Thanked(reading) is var (thanks, kind))
            return (thanks, kind);
        var asked = acts.Find(act => act.Reading.Act is SpeechAct.Ask or SpeechAct.Request);
        var key = asked.Sentence ?? acts.MaxBy(act => Math.Min(act.Sentence.Tokens.Count, 30)).Sentence;
        if (!key.IsGuess && InWords(reading, key) is { } words)
            return (words, key);
        if (ThreadSubject.Of(reading) is { } topic)
            return ($"{reading.AuthorName} {(asked.Sentence is null ? "wrote to " : "asked ")}{Whom(reading)} about {topic}.", key);
        return key.Tokens.Count >= 4 ? ($"{reading.AuthorName} {(asked.Sentence is null ? "wrote to " : "put a question to ")}{Whom(reading)}.", key) : null;
    }

    /// <summary>"Ada Byrne will say a few words (\"Ruth's eightieth\").": so few words need to be told of what.</summary>
    private static string WithSubject(MessageReading reading, string told)
    {
        var words = told.StartsWith(reading.AuthorName, StringComparison.Ordinal) ? told[reading.AuthorName.Length..] : told;
        return words.Count(char.IsWhiteSpace) <= MostBare && !words.Any(char.IsAsciiDigit) && !words.Contains('"', StringComparison.Ordinal) && told.EndsWith('.') && ThreadSubject.Whole(reading) is { } subject ? $"{told[..^1]} (\"{subject}\")." : told;
    }

    /// <summary>The two acts that weigh most, of different kinds: "Ada Byrne asked Jo Hale to send the form and promised to call on 5 March 2025."</summary>
    private static (string Told, Sentence Key)? Told(MessageReading reading, List<(Sentence Sentence, ActReading Reading)> acts)
    {
        (string Told, Sentence Key)? head = null;
        foreach (var weight in Weights)
        {
            foreach (var (sentence, act) in acts.Where(act => act.Reading.Act == weight))
            {
                if (Tell(reading, sentence, act) is not { Length: <= Longest } told || IsCut(reading, sentence, told))
                    continue;
                if (head is not var (before, key))
                {
                    head = (told, sentence);
                    break;
                }

                return (Joined(reading, before, told) ?? before, key);
            }
        }

        return head;
    }

    /// <summary>Both with one subject, where they stay one readable sentence.</summary>
    private static string? Joined(MessageReading reading, string first, string second)
    {
        var author = reading.AuthorName + " ";
        if (!second.StartsWith(author, StringComparison.Ordinal) || first.Contains(" that ", StringComparison.Ordinal) || first.Contains(';', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal))
            return null;
        var rest = second[author.Length..];
        var whom = Whom(reading);
        // Whom both were said to is told once.
        foreach (var verb in (ReadOnlySpan<string>)["promised ", "asked ", "told "])
        {
            if (verb != "asked " && first.Contains(" " + whom, StringComparison.Ordinal) && rest.StartsWith(verb + whom + " ", StringComparison.Ordinal))
                rest = (verb == "told " ? "said " : verb) + rest[(verb.Length + whom.Length + 1)..];
        }

        var joined = $"{first[..^1]} and {rest}";
        return joined.Length <= Longest ? joined : null;
    }

    /// <summary>What another rule has told of the author in the third person, the weightiest kind first.</summary>
    private static (string Statement, TextSpan Place)? Found(MessageReading reading, IEnumerable<Finding> findings)
    {
        var best = findings.Where(finding => finding.Claim.Subject == reading.Author && finding.Claim.Part == EvidencePart.Body && Array.IndexOf(Kinds, finding.Claim.Kind) >= 0 && finding.Claim.Slot is null
                && finding.Claim.Statement.Length <= Longest && !finding.Claim.Statement.Contains(" wrote", StringComparison.Ordinal))
            .OrderBy(finding => Array.IndexOf(Kinds, finding.Claim.Kind)).ThenBy(finding => finding.Span.Start).FirstOrDefault();
        return best is null ? null : (ToldTo(reading, best.Claim.Statement), best.Span);
    }

    /// <summary>What the author told of somebody else: "Ada Byrne told Jo Hale that Noor Haddad takes over the account."</summary>
    private static (string Statement, TextSpan Place)? FoundOfOthers(MessageReading reading, IEnumerable<Finding> findings)
    {
        var best = findings.Where(finding => finding.Claim.Subject != reading.Author && !reading.Owners.Contains(finding.Claim.Subject.Address ?? "") && finding.Claim.Part == EvidencePart.Body && Array.IndexOf(KindsOfOthers, finding.Claim.Kind) >= 0
                && finding.Claim.Statement.Length <= Longest - 60 && !finding.Claim.Statement.Contains(" wrote", StringComparison.Ordinal))
            .OrderBy(finding => Array.IndexOf(KindsOfOthers, finding.Claim.Kind)).ThenBy(finding => finding.Span.Start).FirstOrDefault();
        return best is null ? null : ($"{reading.AuthorName} told {Whom(reading)} that {best.Claim.Statement.TrimEnd('.')}.", best.Span);
    }

    private static bool IsCut(MessageReading reading, Sentence sentence, string told) =>
        OpenMarks.In(told) || BrokenOff.Is(told, TextSpan.FromBounds(sentence.Span.Start, Math.Min(sentence.Span.End + 1, reading.Message.Body.Text.Length)).Slice(reading.Message.Body.Text));

    private static string? Tell(MessageReading reading, Sentence sentence, ActReading act) => act.Act switch
    {
        SpeechAct.Request => IsOfTheMoment(sentence) || IsUnderCondition(sentence, act.Verb) ? null : Infinitive(reading, sentence, act.Verb) is { } asked ? Asked(reading, sentence, asked) : null,
        SpeechAct.Ask => AskedWhether(reading, sentence),
        SpeechAct.Propose => Infinitive(reading, sentence, act.Verb) is { } proposed ? $"{reading.AuthorName} proposed to {proposed}." : null,
        SpeechAct.Commit => Promise(reading, sentence, act.Verb) is { } promise ? promise : act.Verb >= 0 && act.Verb < sentence.Tokens.Count && sentence.Tokens[act.Verb].Lower is "have" or "miss" or "remember" or "love" or "like" or "enjoy" or "feel" or "hope" or "think" ? null : OwnClause(reading, sentence),
        SpeechAct.Decide or SpeechAct.Decline => OwnClause(reading, sentence),
        SpeechAct.Inform => reading.PutForward(sentence) is ({ }, { } told) ? ToldTo(reading, told) : null,
        _ => null,
    };

    /// <summary>"Are you free on Friday?", "Do you have the key?", "When will you arrive?": what was asked, with its words in the order of a statement.</summary>
    private static string? AskedWhether(MessageReading reading, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (reading.Addressee is not { } you || you.Name!.Contains('@', StringComparison.Ordinal))
            return null;
        var first = Openings.End(tokens);
        // "Anne, are you …?": of her who is called, whoever the mail goes to.
        if (Enumerable.Range(0, Math.Min(first, tokens.Count)).Any(at => tokens[at].IsCapital && FirstNames.Contains(tokens[at].Lower) && !you.Name.Contains(tokens[at].Lower, StringComparison.OrdinalIgnoreCase)))
            return null;
        var word = first < tokens.Count && tokens[first].IsWord && tokens[first].Lower is "when" or "where" or "how" or "why" ? tokens[first].Lower : null;
        var auxiliary = word is null ? first : first + 1;
        if (auxiliary + 3 >= tokens.Count || !tokens[auxiliary + 1].Is("you") || !tokens[auxiliary + 2].IsWord)
            return null;
        var verb = tokens[auxiliary].Lower switch { "are" => "is", "were" => "was", "have" => "has", "will" => "will", "did" or "do" => "", _ => null };
        var from = auxiliary + 2;
        if (verb is null || tokens[from].Lower is "think" or "mind" or "know" or "mean" or "remember" or "feel" or "see" or "ok" or "okay" or "sure" or "well" or "not")
            return null;
        if (verb.Length == 0)
        {
            verb = tokens[auxiliary].Is("did") ? "" : VerbForms.Third(tokens[from].Lower);
            if (string.IsNullOrEmpty(verb))
                return null;
            from++;
        }

        var last = Clauses.End(tokens, from);
        var told = ThirdPerson.Infinitive(reading, new(sentence, from, last, reading.DatesOf(tokens, DateDirection.Ahead)));
        return told is null ? null : $"{reading.AuthorName} asked {word ?? "whether"} {you.Name} {verb} {told}.";
    }

    /// <summary>What is done for the reader is promised; what the author announces, they will do.</summary>
    private static string? Promise(MessageReading reading, Sentence sentence, int verb)
    {
        if (Infinitive(reading, sentence, verb) is not { } promised || !IsAction(sentence, verb))
            return null;
        var last = Clauses.End(sentence.Tokens, verb);
        if (!Serving.Contains(sentence.Tokens[verb].Lower) && !Enumerable.Range(verb, last - verb + 1).Any(at => sentence.Tokens[at].Is("you") || sentence.Tokens[at].Is("your")))
            return null;
        var whom = Whom(reading);
        return promised.Contains(whom, StringComparison.Ordinal) ? $"{reading.AuthorName} promised to {promised}." : $"{reading.AuthorName} promised {whom} to {promised}.";
    }

    /// <summary>A whole clause that can be told as it stands, though nothing in it is worth an entry of its own: of what the message says, better than its subject.</summary>
    private static (string Told, Sentence Key)? Plainly(MessageReading reading, List<(Sentence Sentence, ActReading Reading)> acts)
    {
        foreach (var (sentence, act) in acts)
        {
            if (act.Act != SpeechAct.Inform || sentence.Tokens.Count is < 6 or > 40 || !EnglishText.Is(sentence.Tokens) || Conditions.Follow(sentence, 0) || CodeText.HasSign(reading.Message.Body.Text, sentence.Span))
                continue;
            // What is joined by "and" may have a second verb, which the third person does not reach.
            if (Clauses.OfAuthor(sentence).FirstOrDefault() is { } mine && mine.Last - mine.First >= FewestWords && !mine.Tokens.Any(token => token.Is("and")) && OwnClause(reading, sentence) is { Length: <= Longest } own && !IsCut(reading, sentence, own))
                return (own, sentence);
            var clause = sentence.MainClauses[0];
            var first = Openings.End(clause.Tokens);
            if (first + 3 < clause.Tokens.Count && clause.Tokens[first].IsWord && clause.Tokens[first].Lower is "the" or "our" or "my" or "all" or "both" && ClauseVerb.IndexIn(clause.Tokens, first + 2, 6) is > 0 and var verb && clause.Tokens.Count - first > FewestWords
                && !Enumerable.Range(first + 1, verb - first - 1).Any(at => clause.Tokens[at].IsWord && (WordClasses.IsSubjectPronoun(clause.Tokens[at].Lower) || clause.Tokens[at].Is("it")))
                && ThirdPerson.Reported(reading, new(clause, first, Clauses.End(clause.Tokens, first), reading.DatesOf(clause.Tokens, DateDirection.Ahead))) is { Length: > Shortest and < Longest - 60 } reported && !IsCut(reading, sentence, reported + "."))
                return ($"{reading.AuthorName} told {Whom(reading)} that {reported}.", sentence);
        }

        return null;
    }

    /// <summary>What another rule has kept in the author's own words: <c>Ada Byrne wrote to Jo Hale: "Storm hit block E at 02:40"</c>.</summary>
    private static (string Statement, TextSpan Place)? Quoted(MessageReading reading, IEnumerable<Finding> findings)
    {
        var quoted = reading.AuthorName + " wrote: ";
        var best = findings.Where(finding => finding.Claim.Subject == reading.Author && finding.Claim.Part == EvidencePart.Body && Array.IndexOf(Kinds, finding.Claim.Kind) >= 0 && finding.Claim.Statement.Length <= Longest - 60
                && finding.Claim.Statement.StartsWith(quoted, StringComparison.Ordinal) && !DanglingQuote.Is(finding))
            .OrderBy(finding => Array.IndexOf(Kinds, finding.Claim.Kind)).ThenBy(finding => finding.Span.Start).FirstOrDefault();
        return best is null ? null : ($"{reading.AuthorName} wrote to {Whom(reading)}: {best.Claim.Statement[quoted.Length..]}", best.Span);
    }

    /// <summary>The sentence that the message turns on, in its author's words, where it is short and points at nothing outside: <c>Ada Byrne wrote to Jo Hale about "Lease": "3.5 % it is."</c></summary>
    private static string? InWords(MessageReading reading, Sentence key)
    {
        var words = AttributedQuote.OneLine(key.Span.Slice(reading.Message.Body.Text));
        if (words.Length is < 12 or > LongestQuoted || key.Tokens.Count(token => token.IsWord) < 3 || !char.IsLetterOrDigit(words[0]) || words.Contains("http", StringComparison.OrdinalIgnoreCase) || DanglingQuote.PointsOutside(words) || CodeText.HasSign(reading.Message.Body.Text, key.Span))
            return null;
        var about = ThreadSubject.Whole(reading) is { } subject ? $" about \"{subject}\"" : "";
        var told = $"{reading.AuthorName} wrote to {Whom(reading)}{about}: \"{words}\"";
        return told.Length <= Longest ? told : null;
    }

    /// <summary>"Thank you for the tour of the yard": thanks that say what for.</summary>
    private static (string Told, Sentence Key)? Thanked(MessageReading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            var tokens = sentence.Tokens;
            var at = sentence.Act.Act == SpeechAct.Courtesy && tokens.Count is > 4 and < 30 ? sentence.IndexOf("for") : -1;
            if (at is < 1 or > 5 || !tokens.Take(at).Any(token => token.IsWord && token.Lower is "thanks" or "thank") || !(tokens[at + 1].IsWord && tokens[at + 1].Lower is "the" or "a" or "an" or "coming" or "sending" or "having" or "showing" or "letting" or "lending"))
                continue;
            var last = Clauses.End(tokens, at + 1);
            if (tokens[last].IsWord && tokens[last].Lower is "mail" or "email" or "e-mail" or "message" or "note" or "reply" or "info" or "information" or "update" or "feedback" or "help" or "tip" || last < at + 2)
                continue;
            if (ThirdPerson.Infinitive(reading, new(sentence, at + 1, last, reading.DatesOf(tokens, DateDirection.Behind))) is { } what)
                return ($"{reading.AuthorName} thanked {Whom(reading)} for {what}.", sentence);
        }

        return null;
    }

    private static bool IsAction(Sentence sentence, int verb) => !CommitmentVerbs.IsOwnPlan(sentence.Tokens[verb].Lower) && !CommitmentVerbs.IsEmpty(sentence.Tokens[verb].Lower);

    /// <summary>"Ada Byrne said that …" is "Ada Byrne told Jo Hale that …" here.</summary>
    private static string ToldTo(MessageReading reading, string told)
    {
        var said = reading.AuthorName + " said that ";
        return told.StartsWith(said, StringComparison.Ordinal) && reading.Message.To.Count > 0 ? $"{reading.AuthorName} told {Whom(reading)} that {told[said.Length..]}" : told;
    }

    /// <summary>"asked Jo Hale to call them": of one who is asked, "them" is the author; of several it might be those, and their own words are told.</summary>
    private static string Asked(MessageReading reading, Sentence sentence, string asked)
    {
        var author = reading.AuthorName;
        if (!asked.Contains(author, StringComparison.Ordinal))
            return $"{author} asked {Whom(reading)} {ToDo(asked)}.";
        if (reading.Addressee is null)
            return $"{author} wrote to {Whom(reading)}: \"{AttributedQuote.OneLine(sentence.Span.Slice(reading.Message.Body.Text))}\"";
        return $"{author} asked {Whom(reading)} {ToDo(asked.Replace(author + "'s", "their", StringComparison.Ordinal).Replace(author, "them", StringComparison.Ordinal))}.";
    }

    /// <summary>"If your child has an allergy, please tell the office": asked of those alone whom it is so of; "if you can" is a courtesy.</summary>
    private static bool IsUnderCondition(Sentence sentence, int verb) =>
        Enumerable.Range(0, Math.Max(0, Math.Min(verb, sentence.Tokens.Count) - 1)).Any(at => sentence.Tokens[at].Lower is "if" or "unless" && !(sentence.Tokens[at + 1].Lower is "you" or "possible" or "so" or "need" or "needed" or "necessary" or "not" or "convenient"));

    /// <summary>"Go to bed!", "Have fun!", "Correct me if I'm wrong": said in passing.</summary>
    private static bool IsOfTheMoment(Sentence sentence) => (sentence.Tokens.Count > 3 && sentence.Tokens[0].Is("correct") && sentence.Tokens[1].Is("me") && sentence.Tokens[2].Is("if")) || sentence.Tokens[^1].Is('!') && sentence.Tokens.Count(token => token.IsWord) <= 3;

    private static string ToDo(string asked)
    {
        var verb = char.ToLowerInvariant(asked[0]) + asked[1..];
        return verb.StartsWith("do not ", StringComparison.Ordinal) ? "not to " + verb["do not ".Length..] : verb.StartsWith("don't ", StringComparison.Ordinal) ? "not to " + verb["don't ".Length..] : "to " + verb;
    }

    private static string? OwnClause(MessageReading reading, Sentence sentence)
    {
        var clause = Clauses.OfAuthor(sentence).FirstOrDefault();
        return clause is null ? null : ThirdPerson.Tell(reading, new(sentence, clause.First, clause.Last, reading.DatesOf(sentence.Tokens, DateDirection.Ahead)));
    }

    private static string? Infinitive(MessageReading reading, Sentence sentence, int verb)
    {
        if (verb < 0 || verb >= sentence.Tokens.Count || reading.Addressee is null && sentence.IsQuestion)
            return null;
        var last = Clauses.End(sentence.Tokens, verb);
        return last > verb + 1 ? ThirdPerson.Infinitive(reading, new(sentence, verb, last, reading.DatesOf(sentence.Tokens, DateDirection.Ahead))) : null;
    }

    private static string Whom(MessageReading reading)
    {
        if (reading.Addressee is { } you)
            return you.Name!;
        var to = reading.Message.To.Select(MessageReading.Reference).Where(person => person.Address != reading.Author.Address).ToList();
        return to.Count switch { 0 => reading.Message.List is null ? "everybody" : "the list", 1 => to[0].Name!, 2 => $"{to[0].Name} and {to[1].Name}", _ => $"{to[0].Name} and others" };
    }
}
