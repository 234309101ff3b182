using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"She is a data steward at Hydrosure", "our CTO Noor Haddad", "Noor Haddad, head of sales at Contoso": somebody's role, and the firm told with it.</summary>
[Example("Noor Haddad is a data steward at Hydrosure.", "Role: Noor Haddad is data steward at Hydrosure. | of Noor Haddad | Role data steward")]
[Example("Noor Haddad is a data steward at Hydrosure.", "Employer: Noor Haddad works for Hydrosure. | of Noor Haddad | Employer Hydrosure")]
[Example("My sous chef Delroy King runs the pass.", "Role: Delroy King is sous chef. | of Delroy King | Role sous chef")]
[Example("Noor Haddad has taken over from Ruth Calder as Head of Clinical Engineering as of 1 March.", "Role: Noor Haddad is Head of Clinical Engineering. | of Noor Haddad | Role Head of Clinical Engineering | since 2025-03-01")]
[Example("Noor Haddad, copied here, is an associate on my team.", "Role: Noor Haddad is an associate. | of Noor Haddad | Role associate")]
[Example("Noor Haddad has been our lead engineer since 2022.", "Role: Noor Haddad is lead engineer. | of Noor Haddad | Role lead engineer | since 2022")]
[Example("Our pianist Leif Aune does not eat gluten.", "Role: Leif Aune is a pianist. | of Leif Aune | Role pianist")]
[Example("Please ring Noor Haddad, she is the farm manager.", "Role: Noor Haddad is farm manager. | of Noor Haddad | Role farm manager")]
[Example("My clerk, Noor Haddad, deals with listing.", "Role: Noor Haddad is clerk. | of Noor Haddad | Role clerk")]
[Example("My clerk, Noor Haddad, deals with listing.", "Relationship: Noor Haddad is Ada Byrne's clerk. | of Noor Haddad")]
[Example("Noor Haddad has been promoted to Programme Head.", "Role: Noor Haddad is Programme Head. | of Noor Haddad | Role Programme Head")]
[Example("Meet Noor Haddad, who started as our COO last Monday.", "Role: Noor Haddad is COO. | of Noor Haddad | Role COO")]
[Example("Our data manager Noor Haddad left.", "Role: Noor Haddad is data manager. | of Noor Haddad | Role data manager")]
[Example("Present: Noor Haddad (chair), Leif Aune.", "Role: Noor Haddad is chair. | of Noor Haddad | Role chair")]
[Example("Noor Haddad joined as head of engineering last week.", "Role: Noor Haddad is head of engineering. | of Noor Haddad | Role head of engineering")]
[Example("Please call Noor Haddad (01632 960 909), our claims manager.", "Role: Noor Haddad is claims manager. | of Noor Haddad | Role claims manager")]
[Example("Our former director Noor Haddad called.", "Background: Noor Haddad was director. | of Noor Haddad")]
[Example("Our solicitor, Mrs Noor Haddad, has the plan.", "Role: Noor Haddad is a solicitor. | of Noor Haddad | Role solicitor")]
[Example("The key is with Noor Haddad, she is the lock-keeper.", "Role: Noor Haddad is lock-keeper. | of Noor Haddad | Role lock-keeper")]
[Example("Noor Haddad is cutting it, she's freelance.", "Role: Noor Haddad is freelance. | of Noor Haddad")]
[Example("Noor Haddad is technical director and knows every pump.", "Role: Noor Haddad is technical director. | of Noor Haddad | Role technical director")]
[Example("Noor Haddad coached the juniors and is now assistant coach at Contoso.", "Role: Noor Haddad is assistant coach at Contoso. | of Noor Haddad | Role assistant coach")]
[Example("Noor Haddad, his specialist registrar, comes along.", "Role: Noor Haddad is specialist registrar. | of Noor Haddad | Role specialist registrar")]
[Example("I wrote to the head teacher of Contoso School, Mrs Noor Haddad.", "Role: Noor Haddad is head teacher of Contoso School. | of Noor Haddad | Role head teacher of Contoso School")]
[Example("Noor Haddad sings. He's interim CFO at a logistics business.", "Role: Noor Haddad is interim CFO. | of Noor Haddad | Role interim CFO")]
[Example("Queries should be addressed to Noor Haddad, our quality manager.", "Role: Noor Haddad is quality manager. | of Noor Haddad | Role quality manager")]
[Example("Noor Haddad went to industry; he is a vice president at Contoso.", "Role: Noor Haddad is vice president at Contoso. | of Noor Haddad | Role vice president")]
[Example("Noor Haddad, a reader in sociology, is acting chair until the summer.", "Role: Noor Haddad is acting chair. | of Noor Haddad | Role acting chair")]
[Example("If you accept I'll have it drawn up by Noor Haddad, our rights manager.", "Role: Noor Haddad is rights manager. | of Noor Haddad | Role rights manager")]
[CounterExample("If Noor Haddad is the chair, we stay.")]
[CounterExample("I would make Noor Haddad our manager.")]
[CounterExample("I spoke to the Reverend Canon Noor Haddad.")]
[CounterExample("Noor Haddad came in 2019 and is a qualified coach.")]
[CounterExample("I met Noor Haddad, Mike Smith and Leif Aune.")]
[CounterExample("Noor Haddad called and is late.")]
[CounterExample("Noor Haddad has been a beekeeper for six years.")]
[CounterExample("My successor is Captain Noor Haddad.")]
[CounterExample("I have the port file from Captain Noor Haddad.")]
[CounterExample("Noor Haddad was a data steward at Hydrosure.")]
[CounterExample("My assistant Leif Aune will call.")]
[CounterExample("My wife's manager Noor Haddad was rude.")]
[Example("We have taken on Noor Haddad as production manager.", "Role: Noor Haddad is production manager. | of Noor Haddad | Role production manager")]
[Example("I spoke to Noor Haddad, finance director of Contoso Ltd.", "Role: Noor Haddad is finance director of Contoso Ltd. | of Noor Haddad | Role finance director of Contoso Ltd")]
[Example("Your team: Noor Haddad, project lead; Leif Aune, foreman.", "Role: Noor Haddad is project lead. | of Noor Haddad | Role project lead")]
[Example("Noor Haddad is acting as clerk.", "Role: Noor Haddad is clerk. | of Noor Haddad | Role clerk")]
[CounterExample("Noor Haddad, better late than never, called.")]
[CounterExample("My manager Noor Haddad agrees.")]
[CounterExample("Noor Haddad (engineer of the year, they say) sang.")]
[CounterExample("Noor Haddad is a good engineer.")]
[CounterExample("Is Noor Haddad a data steward?")]
[CounterExample("Noor Haddad will be a data steward.")]
[CounterExample("According to the head teacher of Contoso School, Noor Haddad has resigned.")]
[CounterExample("As I told the manager of the bank, Noor Haddad is away.")]
[CounterExample("Unlike the manager of the branch, Noor Haddad answers her mail.")]
[CounterExample("Besides the secretary of the club, Noor Haddad knows.")]
[CounterExample("I met the head of Contoso, Noor Haddad and Leif Aune.")]
[CounterExample("I met the head of Contoso, Noor Haddad, Leif Aune and Mike Smith.")]
[CounterExample("I don't believe Noor Haddad is the treasurer.")]
internal sealed class PersonHoldsRole : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        var isConditional = IsConditional(person, sentence);
        if (!isConditional && person.Last + 2 < sentence.Tokens.Count && sentence.Tokens[person.Last + 1].Lower is "is" or "'s" && sentence.Tokens[person.Last + 2].Lower is "freelance" or "self-employed")
        {
            findings.Add(Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} is {sentence.Tokens[person.Last + 2].Lower}.", sentence, person.First, person.Last + 2));
            return;
        }

        // "If you accept, Noor Haddad, our rights manager, draws it up": who she is hangs on nothing.
        if ((Apposed(person, sentence) ?? (isConditional ? null : Stated(person, sentence)) ?? BeforeName(person, sentence) ?? OfHouseBeforeName(person, sentence)) is not var (role, first, last))
            return;
        // "my wife's manager": whose post it is, another's name would have to tell.
        if (Enumerable.Range(role.First + 1, role.Last - role.First).Any(at => sentence.Tokens[at].Is("'s") && !sentence.Tokens[at - 1].IsCapital))
            return;
        var title = role.In(sentence, reading.Message.Body.Text);
        // "Bob Williams, Mike Smith": another's name, though a smith is a trade.
        if (IsPraise(sentence, role) || (role.First < role.Last && FirstNames.Contains(sentence.Tokens[role.First].Lower) && sentence.Tokens[role.First].IsCapital))
            return;
        if (IsOver(sentence, role, Math.Min(first, role.First)))
        {
            if (role.First < role.Last && sentence.Tokens[role.First].Lower is "former" or "late" or "previous" or "retired")
                title = new RolePhrase(role.First + 1, role.Last).In(sentence, reading.Message.Body.Text);
            findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, SlotSentences.Held(person.Person.Name!, title), sentence, first, last));
            return;
        }

        var organisation = role.Last + 2 < sentence.Tokens.Count && sentence.Tokens[role.Last + 1].IsWord && sentence.Tokens[role.Last + 1].Lower is "at" or "of" or "for" or "with" or "bei" or "chez" or "en"
            ? OrganisationPhrase.Read(sentence, role.Last + 2) : null;
        var firm = organisation?.In(sentence, reading.Message.Body.Text);
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Behind).Where(date => date.Role == DateRole.From).ToList();
        var end = Math.Max(last, organisation?.Last ?? last);
        var name = person.Person.Name!;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, SlotSentences.Holds(name, title, firm), sentence, first, end);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title, Since = dates.Count > 0 ? dates[0].Start : null } });
        if (first < role.First && sentence.Tokens[first].Is("my") && !reading.IsOwners && person.First > role.Last && person.Person != reading.Author)
            findings.Add(Statements.Worded(FactKind.Relationship, reading, person.Person, $"{name} is {reading.AuthorName}'s {title}.", sentence, first, end));
        firm ??= IsOfTheHouse(sentence, first, role) && !reading.IsOwners ? reading.AuthorOrganisation : null;
        if (firm is null)
            return;
        var employer = Statements.Worded(FactKind.Employer, reading, person.Person, SlotSentences.WorksFor(name, firm), sentence, first, end);
        findings.Add(employer with { Claim = employer.Claim with { Slot = Slot.Employer, Value = firm } });
    }

    /// <summary>"our CTO Noor Haddad", "my sous chef": one of the author's own house; "our lawyer", "my dentist" is not.</summary>
    private static bool IsOfTheHouse(Sentence sentence, int first, RolePhrase role)
    {
        var noun = sentence.Tokens[role.Last].Lower;
        if (noun is "lawyer" or "solicitor" or "barrister" or "accountant" or "broker" or "vet" or "dentist" or "doctor" or "landlord" or "agent" or "contractor" or "architect" or "consultant" or "auditor" or "plumber" or "electrician" or "surveyor" or "supplier" or "customer" or "neighbour" or "member" or "insurer" or "banker" or "printer" or "caterer")
            return false;
        for (var at = Math.Max(0, Math.Min(first, role.First) - 2); at <= role.First; at++)
        {
            if (sentence.Tokens[at].Is("our") || (sentence.Tokens[at].Is("we") && sentence.Tokens.Any(token => token.Is("as"))))
                return true;
            if (sentence.Tokens[at].Is("my"))
                return noun is "assistant" or "reader" or "editor" or "pa" or "manager" or "chef" or "nurse" or "engineer" or "clerk" or "secretary" or "trainee" or "apprentice" or "foreman" or "deputy" or "fitter" or "director" or "officer" or "technician" or "planner" or "coordinator" or "analyst" or "driver" or "registrar";
        }

        return false;
    }

    /// <summary>"Noor Haddad, our rights manager," and "Noor Haddad (chair)".</summary>
    private static (RolePhrase Role, int First, int Last)? Apposed(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = person.Last + 1;
        if (at + 1 >= tokens.Count)
            return null;
        if (BehindBracket(tokens, at) is var mark && (tokens[mark].Is(',') || ((tokens[mark].Is(':') || tokens[mark].Is('-') || tokens[mark].Is('–')) && IsBareTitle(sentence, Math.Min(mark + 1, tokens.Count - 1)) is not null)) && !person.IsPronoun)
        {
            if (Appositive(person, sentence, mark + 1) is { } apposed)
                return apposed;
        }

        // "Noor Haddad (chair)"
        if (tokens[at].Is('(') && !person.IsPronoun && RolePhrase.Read(sentence, at + 1) is { } told && told.First == at + 1 && told.Last + 1 < tokens.Count && tokens[told.Last + 1].Is(')'))
            return (told, person.First, told.Last);
        return null;
    }

    private static (RolePhrase Role, int First, int Last)? Stated(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = person.Last + 1;
        if (at + 1 >= tokens.Count)
            return null;

        // "We have taken on Noor Haddad as production manager"
        if (tokens[at].Is("as") && Enumerable.Range(Math.Max(0, person.First - 3), Math.Min(3, person.First)).Any(index => tokens[index].Lower is "use" or "used" or "engaged" or "retained" or "hired" or "appointed" or "recruited" or "promoted" or "elected" || (tokens[index].Is("taken") && tokens[index + 1].Is("on"))) && RolePhrase.Read(sentence, at + 1) is { } post0)
            return (post0, Math.Max(0, person.First - 3), post0.Last);
        var verb = WhoBehind(person, sentence) is >= 0 and var relative ? relative : VerbBehind(person, sentence);
        if (verb < 0)
            return null;
        if (Appointed(tokens, verb) is > 0 and var post)
            return RolePhrase.Read(sentence, post) is { } given ? (given, person.First, given.Last) : null;
        if (tokens[verb].Is("is") || tokens[verb].Is("'s"))
        {
            var behind = verb + 1;
            while (behind < tokens.Count && tokens[behind].IsWord && tokens[behind].Lower is "now" or "also" or "currently" or "still" or "both")
                behind++;
            // "is interim CFO at a logistics business"
            if (behind < tokens.Count && IsBareTitle(sentence, behind) is { } short_ && RoleNouns.Contains(tokens[short_.Last].Lower) && short_.Last + 1 < tokens.Count && tokens[short_.Last + 1].IsWord)
                return (short_, person.First, short_.Last);
            if (behind < tokens.Count && IsPlainTitle(sentence, behind) is { } plain)
                return (plain, person.First, plain.Last);
            if (NowBehind(sentence, verb) is { } also)
                return (also, person.First, also.Last);
            if (behind >= tokens.Count || !(tokens[behind].IsCapital || (tokens[behind].IsWord && tokens[behind].Lower is "the" or "a" or "an" or "our" or "their" || RoleNouns.Contains(tokens[behind].Lower))))
                return null;
            return RolePhrase.Read(sentence, behind) is { } role ? (role, person.First, role.Last) : null;
        }

        if (tokens[verb].Lower is "has" or "'s" && verb + 3 < tokens.Count && tokens[verb + 1].Is("been") && tokens[verb + 2].Lower is "our" or "the" or "a" or "an" or "their")
            return RolePhrase.Read(sentence, verb + 2) is { } held && !(tokens[verb + 2].Lower is "a" or "an" && Durations.AreLong(tokens, held.Last + 1, tokens.Count - 1)) ? (held, person.First, held.Last) : null;
        if (tokens[verb].IsWord && tokens[verb].Lower is "has" or "takes" or "took" or "'s" && TakenOver(person, sentence, verb) is { } over)
            return over;
        return NowBehind(sentence, verb) is { } now ? (now, person.First, now.Last) : null;
    }

    /// <summary>"is technical director": a title in small letters without article, of an adjective or two and the noun of a post.</summary>
    private static RolePhrase? IsPlainTitle(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (IsBareTitle(sentence, at) is not null || tokens[at].IsCapital || !tokens[at].IsWord || RolePhrase.Read(sentence, at) is not { } role || role.First != at)
            return null;
        var noun = Enumerable.Range(at, 3).FirstOrDefault(index => index < tokens.Count && tokens[index].IsWord && RoleNouns.Contains(tokens[index].Lower), -1);
        return noun >= 0 && role.Last - at <= 5 && !Enumerable.Range(at, noun - at).Any(index => WordClasses.IsFunctionWord(tokens[index].Lower) || WordClasses.IsAdverb(tokens[index].Lower) || tokens[index].Lower.EndsWith("ing", StringComparison.Ordinal) || tokens[index].Lower.EndsWith("ed", StringComparison.Ordinal)) ? role : null;
    }

    /// <summary>"… coached the juniors and is currently assistant coach at Monmouth": a second verb of the same subject that says what they are now.</summary>
    private static RolePhrase? NowBehind(Sentence sentence, int verb)
    {
        var tokens = sentence.Tokens;
        for (var at = verb + 1; at + 3 < tokens.Count && at < verb + 20; at++)
        {
            if (tokens[at].IsWord && WordClasses.IsSubjectPronoun(tokens[at].Lower) || tokens[at].Is(';'))
                return null;
            if (!(tokens[at].Is("and") && tokens[at + 1].Is("is")))
                continue;
            var now = tokens[at + 2].Lower is "now" or "currently" or "also" or "today" or "still";
            var post = now ? at + 3 : at + 2;
            return (now || tokens[post].Lower is "the" or "a" or "an" or "our") && RolePhrase.Read(sentence, post) is { } role && role.First - post <= 1 && !(tokens[role.First].Lower is "qualified" or "trained") ? role : null;
        }

        return null;
    }

    /// <summary>"Noor Haddad (01632 960 909), our …": the index behind a bracket that stands there, where a mark follows it.</summary>
    private static int BehindBracket(TokenList tokens, int at)
    {
        if (!tokens[at].Is('('))
            return at;
        for (var close = at + 1; close + 1 < tokens.Count && close < at + 8; close++)
        {
            if (tokens[close].Is(')'))
                return close + 1;
        }

        return at;
    }

    /// <summary>"has been promoted to", "was appointed", "started as our", "acts as": where the post stands; -1 where none is given.</summary>
    public static int Appointed(TokenList tokens, int verb)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (Word(verb) is "is" or "'s" && Word(verb + 1) is "acting" or "serving" && Word(verb + 2) is "as")
            return verb + 3;
        var at = Word(verb) is "has" or "'s" or "have" && Word(verb + 1) is "been" ? verb + 2 : Word(verb) is "was" or "is" ? verb + 1 : -1;
        if (at > 0)
        {
            while (WordClasses.IsAdverb(Word(at)))
                at++;
            return Word(at) switch
            {
                "promoted" => Word(at + 1) is "to" ? at + 2 : -1,
                "appointed" or "elected" or "named" or "made" => Word(at + 1) is "as" or "to" ? at + 2 : at + 1,
                _ => -1,
            };
        }

        var started = Word(verb) is "has" or "have" or "'s" && Word(verb + 1) is "started" or "joined" ? verb + 1 : verb;
        if (Word(started) is "started" && Word(started + 1) is "as" && Word(started + 2) is "our" or "the" or "your" or "head")
            return started + 2;
        if (Word(started) is "joined" && Word(started + 1) is "as")
            return started + 2;
        if (Word(started) is "joined" && Word(started + 1) is "us" && Word(started + 2) is "as")
            return started + 3;
        return Word(verb) is "acts" or "serves" or "act" or "serve" && Word(verb + 1) is "as" ? verb + 2 : -1;
    }

    /// <summary>"has taken over from X as Head of Y".</summary>
    private static (RolePhrase Role, int First, int Last)? TakenOver(NamedPerson person, Sentence sentence, int verb)
    {
        var over = sentence.IndexOf("over", verb);
        if (sentence.Tokens[verb].Is("takes") || over < 0 || over > verb + 2)
            return null;
        var role = sentence.IndexOf("as", over);
        return role > 0 && role <= over + 6 && RolePhrase.Read(sentence, role + 1) is { } phrase ? (phrase, person.First, phrase.Last) : null;
    }

    /// <summary>"Noor Haddad, our deputy head,": an article, a possessive or a capital has to stand there.</summary>
    private static (RolePhrase Role, int First, int Last)? Appositive(NamedPerson person, Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (IsBareTitle(sentence, at) is { } bare)
            return (bare, person.First, bare.Last);
        var starts = tokens[at].IsWord && (tokens[at].Lower is "the" or "our" or "a" or "an" or "his" or "her" or "their" || RoleNouns.Contains(tokens[at].Lower) || (tokens[at].IsCapital && at + 1 < tokens.Count && tokens[at + 1].IsCapital));
        if (!starts || RolePhrase.Read(sentence, at) is not { } role)
            return null;
        var next = role.Last + 1;
        return next >= tokens.Count || !tokens[next].IsWord || tokens[next].Lower is "at" or "of" or "for" or "with" or "here" or "in" ? (role, person.First, role.Last) : null;
    }

    /// <summary>"Noor Haddad, project lead;": a title in small letters that is all that stands between two marks.</summary>
    private static RolePhrase? IsBareTitle(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (!tokens[at].IsWord || tokens[at].IsCapital || WordClasses.IsFunctionWord(tokens[at].Lower) || RolePhrase.Read(sentence, at) is not { } role || role.First != at || role.Last - at > 4)
            return null;
        for (var index = at; index <= role.Last; index++)
        {
            if (!tokens[index].IsWord || FiniteVerbs.IndexIn(tokens, index, 1) >= 0 || (WordClasses.IsFunctionWord(tokens[index].Lower) && !(tokens[index].Lower is "of" or "the")))
                return null;
        }

        var next = role.Last + 1;
        return next >= tokens.Count || !tokens[next].IsWord || tokens[next].Lower is "at" or "for" or "of" or "until" or "since" or "from" or "while" ? role : null;
    }

    /// <summary>"our CTO Noor Haddad", "My sous chef Delroy King", "Geschäftsführer: Dr. Reinhold Bäcker".</summary>
    private static (RolePhrase Role, int First, int Last)? BeforeName(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var last = person.First - 1;
        if (last > 1 && tokens[last].Is(','))
            last--;
        if (person.IsPronoun || last < 1 || !tokens[last].IsWord || !(RoleNouns.Contains(tokens[last].Lower) || JobNouns.Contains(tokens[last].Lower)) || (RelationNouns.Contains(tokens[last].Lower) && !(tokens[last].Lower is "deputy" or "chef" or "associate" or "apprentice" || (tokens[last].Lower is "solicitor" or "lawyer" or "accountant" or "assistant" or "secretary" or "intern" && last > 0 && tokens[last - 1].Is("our"))) && !IsOfATrade(tokens, last)) || tokens[last].Lower is "partner" or "responsable" or "jefe" or "jefa")
            return null;
        for (var at = last; at >= 0 && at >= last - 4; at--)
        {
            if (tokens[at].Is("the") && Enumerable.Range(at + 1, last - at).All(index => NameCues.IsTitle(tokens[index].Lower)))
                return null;
            if (tokens[at].IsWord && tokens[at].Lower is "my" or "our" or "your" or "their" or "the")
                return at < last || tokens[at + 1].IsWord ? (new RolePhrase(at + 1, last), at, person.Last) : null;
            if (!tokens[at].IsWord || (at < last && (WordClasses.IsFunctionWord(tokens[at].Lower) && !(tokens[at].Lower is "of" or "and") || FiniteVerbs.IndexIn(tokens, at, 1) >= 0)))
                return null;
        }

        return null;
    }

    /// <summary>"the head teacher of St Bede's, Mrs Noor Haddad", "the county's cabinet member for transport, Cllr Noor Haddad": a post with its house or field, and behind a comma who has it.</summary>
    private static (RolePhrase Role, int First, int Last)? OfHouseBeforeName(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var comma = person.First - 1;
        if (person.IsPronoun || comma < 3 || !tokens[comma].Is(',') || IsListed(tokens, person.Last + 1))
            return null;
        for (var at = comma - 1; at >= 0 && at >= comma - 9; at--)
        {
            if (!tokens[at].IsWord || (FiniteVerbs.IndexIn(tokens, at, 1) >= 0 && !tokens[at].Is("'s") && !RoleNouns.Contains(tokens[at].Lower)))
                return null;
            if (!(tokens[at].Lower is "the" or "our" or "your" or "their" || tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal)))
                continue;
            // "the head teacher of the school": the first article leads up to the post.
            if (RolePhrase.Read(sentence, at + 1) is not { } role || role.First != at + 1 || !tokens.Slice(role.First, role.Last - role.First + 1).Any(token => RoleNouns.Contains(token.Lower) || JobNouns.IsKnown(token.Lower)))
                continue;
            if (role.Last < comma - 1 && !(tokens[role.Last + 1].IsWord && tokens[role.Last + 1].Lower is "of" or "at" or "for" or "in"))
                return null;
            return IsSubjectBehind(tokens, at, person.Last + 1) || (at > 1 && tokens[at - 1].Is(',') && tokens[at - 2].IsCapital) ? null : (role, at, person.Last);
        }

        return null;
    }

    /// <summary>"the head of Contoso, Noor Haddad and Leif Aune": names in a row, each of another.</summary>
    private static bool IsListed(TokenList tokens, int at) =>
        at + 1 < tokens.Count && (tokens[at].Is(',') || tokens[at].Is("and") || tokens[at].Is("or") || tokens[at].Is("&")) && (tokens[at + 1].IsCapital || (at + 2 < tokens.Count && tokens[at + 1].Is("and") && tokens[at + 2].IsCapital));

    /// <summary>"According to the head of Contoso, Noor Haddad has resigned": behind a phrase that leads up to her, the name begins what is said.</summary>
    private static bool IsSubjectBehind(TokenList tokens, int post, int behind)
    {
        if (post == 0 || behind >= tokens.Count || !tokens[behind].IsWord)
            return false;
        var leads = tokens[0].IsWord && (WordClasses.IsPreposition(tokens[0].Lower) || WordClasses.IsConjunction(tokens[0].Lower) || tokens[0].Lower is "according" or "as" or "when" or "since" or "once" or "unlike" or "besides" or "like" or "apart" or "contrary" or "thanks");
        return leads || !(WordClasses.IsPreposition(tokens[behind].Lower) || tokens[behind].Lower is "who" or "and");
    }

    /// <summary>"data manager", "office manager": managers of something; "my manager" and "my line manager" tell who is reported to.</summary>
    private static bool IsOfATrade(TokenList tokens, int noun) =>
        tokens[noun].Is("manager") && tokens[noun - 1].IsWord && !WordClasses.IsFunctionWord(tokens[noun - 1].Lower) && !(tokens[noun - 1].Lower is "line" or "new" or "old" or "former" or "direct" or "immediate" or "previous" or "current");

    /// <summary>"our former director": what somebody was.</summary>
    private static bool IsOver(Sentence sentence, RolePhrase role, int first) =>
        Enumerable.Range(first, role.Last - first + 1).Any(at => sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "former" or "ex" or "late" or "previous" or "retired" or "erstwhile");

    /// <summary>"a good engineer", "the best teacher": an opinion, not a title.</summary>
    private static bool IsPraise(Sentence sentence, RolePhrase role)
    {
        var first = sentence.Tokens[role.First].Lower;
        return first is "good" or "great" or "best" or "brilliant" or "excellent" or "fine" or "lovely" or "nice" or "wonderful" or "very" or "real" or "true" or "only" or "right" or "better" or "terrible" or "bad" or "first" or "same" or "one" or "main" or "ex";
    }
}
