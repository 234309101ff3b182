using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"As chair of the trust I …", "here at Contoso", "on behalf of Blue Heron Ltd": whose and as what the author writes.</summary>
[Example("As treasurer of the club I have to say no.", "Role: Ada Byrne is treasurer of the club. | Role treasurer of the club")]
[Example("I write on behalf of Blue Heron Ltd about the lease.", "Employer: Ada Byrne works for Blue Heron Ltd. | Employer Blue Heron Ltd")]
[Example("Here at Blue Heron Ltd we bake at night.", "Employer: Ada Byrne works for Blue Heron Ltd. | Employer Blue Heron Ltd")]
[Example("My name is Ada and I work as a nurse at Hill Hospital.", "Role: Ada Byrne is a nurse at Hill Hospital. | Role nurse")]
[Example("In my role as treasurer I must say no.", "Role: Ada Byrne is treasurer. | Role treasurer")]
[Example("I'm with Contoso and write about the lease.", "Employer: Ada Byrne works for Contoso. | Employer Contoso")]
[CounterExample("I'm with Tom on this.")]
[CounterExample("People ask whether I am with Contoso.")]
[CounterExample("As the treasurer said, no.")]
[CounterExample("He speaks on behalf of Noor Haddad.")]
[CounterExample("As manager he would say no.")]
[CounterExample("If I write on behalf of Blue Heron Ltd, it costs.")]
internal sealed class AuthorIsOf : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            if (tokens[at].Is("as") && (at == 0 || (tokens[at - 1].Lower is "role" or "capacity" or "position" && at > 1 && tokens[at - 2].Is("my")) || (tokens[at - 1].Lower is "work" or "working" or "writing" or "write" or "speaking" && AuthorBefore(tokens, at))) && RolePhrase.Read(sentence, at + 1) is { } role && (at > 0 || FollowedByI(tokens, role.Last + 1)))
                AddRole(role, at);
            else if (Behind(tokens, at) is > 0 and var place && OrganisationPhrase.Read(sentence, place) is { } phrase && phrase.In(sentence, reading.Message.Body.Text) is var name && (OrganisationCues.IsLikely(name) || IsWith(tokens, at, phrase)))
                AddEmployer(name, at, phrase.Last);
        }

        void AddRole(RolePhrase role, int first)
        {
            var title = role.In(sentence, reading.Message.Body.Text);
            var firm = role.Last + 2 < tokens.Count && tokens[role.Last + 1].IsWord && tokens[role.Last + 1].Lower is "at" or "for" or "with" ? OrganisationPhrase.Read(sentence, role.Last + 2) : null;
            var name = firm?.In(sentence, reading.Message.Body.Text);
            var finding = Statements.Worded(FactKind.Role, reading, reading.Author, SlotSentences.Holds(reading.AuthorName, title, name), sentence, first, firm?.Last ?? role.Last);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
            if (name is not null)
                AddEmployer(name, first, firm!.Last);
        }

        void AddEmployer(string name, int first, int last)
        {
            var finding = Statements.Worded(FactKind.Employer, reading, reading.Author, SlotSentences.WorksFor(reading.AuthorName, name), sentence, first, last);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Employer, Value = name } });
        }
    }

    /// <summary>"I'm with Contoso": a house of one word, no place and no person.</summary>
    private static bool IsWith(TokenList tokens, int at, OrganisationPhrase phrase) =>
        tokens[at].Is("i") && tokens[phrase.First - 1].Is("with") && phrase.First == phrase.Last && !People.NotNames.Contains(tokens[phrase.First].Lower) && !FirstNames.Contains(tokens[phrase.First].Lower);

    /// <summary>Index of the name behind "here at", "we at", "on behalf of"; -1 where none stands there.</summary>
    private static int Behind(TokenList tokens, int at)
    {
        if (tokens[at].Lower is "here" or "we" or "us" && tokens[at + 1].Is("at"))
            return at + 2;
        if (tokens[at].Is("on") && tokens[at + 1].Is("behalf") && at + 3 < tokens.Count && tokens[at + 2].Is("of"))
            return at == 0 || AuthorBefore(tokens, at) ? at + 3 : -1;
        return tokens[at].Is("i") && !(at > 0 && tokens[at - 1].Lower is "whether" or "if" or "that" or "think" or "thinks") && tokens[at + 1].Is("am") && at + 3 < tokens.Count && tokens[at + 2].Is("with") ? at + 3 : -1;
    }

    private static bool AuthorBefore(TokenList tokens, int at)
    {
        for (var index = at - 1; index >= 0 && index >= at - 6; index--)
        {
            if (tokens[index].Lower is "he" or "she" or "they" or "you")
                return false;
            if (tokens[index].Is("i") || tokens[index].Is("we"))
                return true;
        }

        return at > 0 && tokens[0].Lower is "writing" or "speaking";
    }

    private static bool FollowedByI(TokenList tokens, int at)
    {
        for (var index = at; index < tokens.Count && index <= at + 5; index++)
        {
            if (tokens[index].Is("i"))
                return true;
            if (tokens[index].IsWord && FiniteVerbs.IndexIn(tokens, index, 1) >= 0)
                return false;
        }

        return false;
    }
}
