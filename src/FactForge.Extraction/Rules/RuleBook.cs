using System.Reflection;

namespace FactForge.Extraction.Rules;

/// <summary>All rules, in the order in which they are asked, and the version that names what they say.</summary>
internal static class RuleBook
{
    /// <summary>Goes up whenever a rule may answer otherwise than before and no example shows it.</summary>
    private const string Revision = "rules/1";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new SignatureTellsTheSender(),
        new TextTellsContact(),
        new PersonLivesIn(),
        new PersonHoldsRole(),
        new PersonLeads(),
        new PersonReports(),
        new PersonIsRelated(),
        new PersonIsIntroduced(),
        new PersonLookedBackOn(),
        new PersonWillDo(),
        new AuthorCommits(),
        new WillWithoutSubject(),
        new AuthorPlans(),
        new MeetingIsAgreed(),
        new AuthorDecides(),
        new BodyDecides(),
        new NotDoing(),
        new AuthorPrefers(),
        new AuthorLookedBack(),
        new WeMetAt(),
        new AuthorStates(),
        new PersonIsMentioned(),
        new SubjectGivesTopic(),
        new MessageGivesContext(),
    ];

    /// <summary>The revision and a hash of the rules with their examples.</summary>
    public static string Version { get; } = Revision + "+" + ContentHash.Of([.. All.SelectMany(Told)]).Short;

    private static IEnumerable<string> Told(Rule rule) =>
        [rule.Name,
         .. rule.GetType().GetCustomAttributes<ExampleAttribute>().SelectMany(example => new[] { example.Text, example.Expected }).Order(StringComparer.Ordinal),
         .. rule.GetType().GetCustomAttributes<CounterExampleAttribute>().Select(example => example.Text).Order(StringComparer.Ordinal)];
}
