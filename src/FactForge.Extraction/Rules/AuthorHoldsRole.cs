using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'm the new treasurer of the club", "I am head of sales at Contoso", "I work for Contoso": the author's own role and firm.</summary>
[Example("I am the treasurer of the club.", "Role: Ada Byrne is treasurer of the club. | Role treasurer of the club")]
[Example("I'm head of sales at Contoso and write about the fair.", "Role: Ada Byrne is head of sales at Contoso. | Role head of sales")]
[Example("I'm head of sales at Contoso and write about the fair.", "Employer: Ada Byrne works for Contoso. | Employer Contoso")]
[Example("I work for Blue Heron in Leeds.", "Employer: Ada Byrne works for Blue Heron. | Employer Blue Heron")]
[Example("I work for the city of Utrecht.", "Employer: Ada Byrne works for city of Utrecht. | Employer city of Utrecht")]
[Example("I have taken over from Noor Haddad as treasurer.", "Role: Ada Byrne is treasurer. | Role treasurer")]
[Example("I have left sales and am now Managing Director.", "Role: Ada Byrne is Managing Director. | Role Managing Director")]
[Example("I have been treasurer of the club since 2015.", "Role: Ada Byrne is treasurer of the club. | Role treasurer of the club")]
[CounterExample("I am a nurse by training.")]
[CounterExample("I am not the treasurer.")]
[CounterExample("I am a great believer in lists.")]
[CounterExample("I am the first speaker.")]
[CounterExample("I work for a living.")]
[CounterExample("Am I the treasurer?")]
internal sealed class AuthorHoldsRole : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.IsPlural || clause.HasNot)
            return;
        var sentence = clause.Sentence;
        var text = reading.Message.Body.Text;
        if (clause.WordAt(clause.Verb) is "work" && clause.WordAt(clause.Verb + 1) is "for" or "at" && OrganisationPhrase.Read(sentence, clause.Verb + 2) is { } house)
        {
            AddEmployer(house.In(sentence, text), house.Last);
            return;
        }

        var post = Post(clause);
        if (post < 0 && clause.WordAt(clause.Verb) is not "am")
            return;
        var at = clause.PastAdverbs(post >= 0 ? post : clause.Verb + 1);
        if (!(post >= 0 || (at <= clause.Last && clause.Sentence.Tokens[at].IsCapital) || clause.WordAt(at) is "the" or "a" or "an" or "your" or "their" or "head" or "chair" || RoleNouns.Contains(clause.WordAt(at))) || RolePhrase.Read(sentence, at) is not { } role || role.Last > clause.Last)
            return;
        // "I'm a nurse by training", "I am a trained nurse": what was learned, not what is done.
        if (sentence.Tokens[role.First].Lower is "trained" or "qualified" or "retired" || Enumerable.Range(clause.First, clause.Last - clause.First).Any(index => clause.WordAt(index) is "by" && clause.WordAt(index + 1) is "training" or "trade" or "profession" or "background"))
            return;
        if (sentence.Tokens[role.First].Lower is "good" or "great" or "big" or "bad" or "huge" or "terrible" or "only" or "first" or "last" or "right" or "wrong" or "one" or "same" or "proud" or "keen" or "former" or "relevant" or "other" or "actual" or "original" or "sole" or "lucky" or "happy" || clause.WordAt(at) is "your" && sentence.Tokens[role.Last].Lower is "partner" or "fellow")
            return;
        var title = role.In(sentence, text);
        // "co-author of the other R package": of which, the words before tell.
        if (title.Contains(" the other ", StringComparison.Ordinal))
            return;
        var firm = role.Last + 2 < sentence.Tokens.Count && sentence.Tokens[role.Last + 1].IsWord && sentence.Tokens[role.Last + 1].Lower is "at" or "of" or "for" or "with" ? OrganisationPhrase.Read(sentence, role.Last + 2) : null;
        var name = firm?.In(sentence, text);
        var finding = Statements.Worded(FactKind.Role, reading, reading.Author, SlotSentences.Holds(reading.AuthorName, title, name), sentence, clause.First, firm?.Last ?? role.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
        if (name is not null)
            AddEmployer(name, firm!.Last);

        void AddEmployer(string organisation, int last)
        {
            var employer = Statements.Worded(FactKind.Employer, reading, reading.Author, SlotSentences.WorksFor(reading.AuthorName, organisation), sentence, clause.First, last);
            findings.Add(employer with { Claim = employer.Claim with { Slot = Slot.Employer, Value = organisation } });
        }
    }

    /// <summary>"I've been promoted to …", "I've taken over from Noor as …", "I started as the …": where the post stands; -1 where none is given.</summary>
    private static int Post(Clause clause)
    {
        if (PersonHoldsRole.Appointed(clause.Sentence.Tokens, clause.Verb) is > 0 and var given && given <= clause.Last)
            return given;
        // "I have been treasurer since 2015"
        if (clause.WordAt(clause.Verb) is "have" && clause.WordAt(clause.Verb + 1) is "been" && Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 3)).Any(at => clause.WordAt(at) is "since"))
            return clause.Verb + 2;
        var took = clause.WordAt(clause.Verb) is "have" ? clause.Verb + 1 : clause.Verb;
        while (clause.WordAt(took) is "just" or "recently" or "now")
            took++;
        if (clause.WordAt(took) is not ("taken" or "took" or "stepped") || clause.WordAt(took + 1) is not ("over" or "up" or "in"))
            return -1;
        var role = Enumerable.Range(took + 2, 5).FirstOrDefault(at => clause.WordAt(at) is "as", -1);
        return role > 0 ? role + 1 : -1;
    }
}
