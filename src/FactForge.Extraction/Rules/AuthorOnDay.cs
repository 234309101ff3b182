using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I return to teaching in the spring", "we load on Monday the 8th", "I'm round your way on the 22nd": what the author does on a day to come, told in the present.</summary>
[Example("I qualify as a solicitor in May.", "Plan: Ada Byrne qualifies as a solicitor in May 2025. | due 2025-05")]
[Example("I return to full-time teaching in the spring.", "Plan: Ada Byrne returns to full-time teaching in the spring.")]
[CounterExample("I gather Noor Haddad joins the firm on Friday.")]
[CounterExample("I sleep badly in the spring.")]
[Example("We load on Monday.", "Plan: Ada Byrne loads on 10 March 2025. | due 2025-03-10")]
[Example("On the 10th and 11th of March I'm at a conference in Turin.", "Plan: On 10 March 2025 and 11 March 2025 Ada Byrne is at a conference in Turin. | due 2025-03-11")]
[CounterExample("Today I check the results.")]
[CounterExample("I need the list by Friday.")]
[CounterExample("I load every Monday.")]
[CounterExample("I usually load on Monday.")]
[CounterExample("Do I load on Monday?")]
[CounterExample("If I load on Monday, you wait.")]
[CounterExample("I may load on Monday.")]
[CounterExample("I hope we load on Monday.")]
[CounterExample("He says we load on Monday.")]
[CounterExample("I send you the list on Monday.")]
[CounterExample("I loaded on Monday.")]
[CounterExample("I do not load on Monday.")]
[CounterExample("I think of Monday.")]
[CounterExample("We open only on Monday.")]
[CounterExample("You have until 31 March; we file online.")]
[CounterExample("The letter came on Thursday and I read it twice.")]
[CounterExample("I loaded it in May.")]
[CounterExample("It is not true that we load on Monday.")]
[CounterExample("Nobody told me that we load on Monday.")]
[CounterExample("I think we load on Monday.")]
[CounterExample("I rarely load in March.")]
[CounterExample("I am over the moon about Monday.")]
[CounterExample("I am up to my neck in work on Monday.")]
[Example("I am in Turin for a conference on Monday.", "Plan: Ada Byrne is in Turin for a conference on 10 March 2025. | due 2025-03-10")]
[Example("I'm round your way on Monday, so I could drop in.", "Plan: Ada Byrne is round Jo Hale's way on 10 March 2025. | due 2025-03-10")]
[CounterExample("I dread Monday and the meeting.")]
[CounterExample("I count on you on Monday.")]
[CounterExample("We sell no paint, whatever they told you on Monday.")]
[CounterExample("I take the dog out in the summer.")]
[CounterExample("I begin to sneeze in the spring.")]
[CounterExample("I move the plants outside in the spring.")]
[Example("I leave the firm in the summer.", "Plan: Ada Byrne leaves the firm in the summer.")]
internal sealed class AuthorOnDay : ClauseRule
{
    private static readonly FrozenSet<string> NoDeeds = WordSet.Of(
        """
        am are have do read will can must need want note know hope think believe guess feel mean see look say tell ask write give attach enclose confirm understand suppose wish trust remember wonder appreciate thank apologise mind love like hate prefer require insist expect
        agree promise send post deliver pay forward copy let accept offer propose suggest recommend refer hear invite remind request chase get got could would should might may shall charge invoice work open close run only usually never always still also
        gather presume assume reckon dread fear count wait rely depend enjoy miss forget regret owe
        """);

    /// <summary>Where nobody is on a day, though it is said so: "in two minds", "over the moon", "up for it".</summary>
    private static readonly FrozenSet<string> NoPlaces = WordSet.Of("my neck moon minds mind mood loss fence edge tenterhooks luck favour no charge control touch pieces tears love doubt debt trouble knots it fire service");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.SharesSubject || clause.HasNot || Conditions.Follow(clause) || !reading.IsPlain(clause.Sentence) || PlainClauses.HasDoubt(clause.Tokens) || Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(at => clause.WordAt(at) is "every" or "each" or "usually" or "always" or "until" or "only" or "who" or "that" or "rarely" or "seldom" or "hardly" or "often" or "sometimes" or "normally" or "generally" or "mostly" or "whatever" or "told" or "said"))
            return;
        if (Doubts.Stand(clause.Sentence.Tokens, clause.First - 6, clause.First))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead);
        var word = clause.WordAt(clause.Verb);
        var next = clause.WordAt(clause.Verb + 1);
        var isThere = word is "am" or "are" && (next is "at" or "in" or "on" or "round" or "over" or "up" or "down" or "out" && clause.Last > clause.Verb + 1) && !Enumerable.Range(clause.Verb + 2, 2).Any(at => NoPlaces.Contains(clause.WordAt(at))) && !(next is "up" or "down" && clause.WordAt(clause.Verb + 2) is "for");
        if (!isThere && (word.Length < 3 || NoDeeds.Contains(word) || VerbForms.IsPast(word) || WordClasses.IsModal(word) || WordClasses.IsFunctionWord(word) || clause.Verb != clause.First + 1))
            return;
        bool IsAhead(DateExpression date) => date.Start.Last >= reading.Said && date.Start.Precision != DatePrecision.Year && date.Role is DateRole.At or DateRole.Plain && !(date.RoleFirst > 0 && clause.WordAt(date.RoleFirst - 1) is "about" or "of" or "for" or "than" or "like");
        // "I return to teaching in the spring": of what year, it does not say.
        var inSeason = !isThere && Enumerable.Range(clause.Verb + 1, Math.Max(0, clause.Last - clause.Verb)).Any(at => clause.WordAt(at) is "spring" or "autumn" or "fall" or "summer" or "winter" && clause.WordAt(at - 1) is "the" && clause.WordAt(at - 2) is "in");
        if (inSeason && dates.Count == 0 && Turns(clause))
        {
            findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates));
            return;
        }

        // "On the 5th I'm in Turin": a day right before the subject, at the start of what is told.
        var tokens = clause.Sentence.Tokens;
        var lead = dates.Where(date => (date.Last == clause.First - 1 || (date.Last == clause.First - 2 && tokens[clause.First - 1].Is(','))) && (date.RoleFirst == 0 || !tokens[date.RoleFirst - 1].IsWord || date.RoleFirst > 1 && tokens[date.RoleFirst - 1].Is("and") && dates.Any(other => other.Last == date.RoleFirst - 2 && other.RoleFirst == 0))).ToList();
        var own = dates.Within(clause.Verb, clause.Last);
        // "Today I check": a day that no word leads in would stand bare before the name.
        if (own.Count == 0 && !lead.Any(date => date.RoleFirst < date.First || date.RoleFirst > 0))
            return;
        if (!(own.Any(IsAhead) || lead.Any(IsAhead)))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(own.Count > 0 ? own : lead));
    }

    /// <summary>"return to teaching", "leave the firm", "start fencing", "take a year off": what somebody does once; the dog is taken out every summer.</summary>
    private static bool Turns(Clause clause)
    {
        var next = clause.WordAt(clause.Verb + 1);
        return clause.WordAt(clause.Verb) switch
        {
            "retire" or "qualify" or "graduate" => true,
            "return" => next is "to" or "as" or "from",
            "move" => next is "to" or "into" or "out" or "house" or "away" or "back" or "on",
            "start" or "begin" or "finish" => next is not ("to" or "early" or "late" or "in" or "the"),
            "leave" or "join" => !Enumerable.Range(clause.Verb + 1, Math.Max(0, clause.Last - clause.Verb)).Any(at => clause.WordAt(at) is "off" or "on" or "open" or "out" or "kids" or "you" or "them" or "unlocked"),
            "take" => next is "over" or "early" or "up" or "a" or "on",
            _ => false,
        };
    }
}
