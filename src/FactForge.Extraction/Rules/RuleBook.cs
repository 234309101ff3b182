using System.Reflection;
using FactForge.Extraction.Rules.JobChanges;

namespace FactForge.Extraction.Rules;

/// <summary>All rules, in the order in which they are asked, and the version that names what they say.</summary>
internal static class RuleBook
{
    /// <summary>Goes up whenever a rule may answer otherwise than before and no example shows it.</summary>
    private const string Revision = "rules/11";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new SignatureTellsTheSender(),
        new TextTellsContact(),
        new PersonLivesIn(),
        new AuthorIsAt(),
        new AuthorHoldsRole(),
        new AuthorLeads(),
        new AuthorIsOf(),
        new RoleGivenUp(),
        new PersonHoldsRole(),
        new RoleIsHeldBy(),
        new RoleBeforeName(),
        new RoleToldAbroad(),
        new AppointedAbroad(),
        new EmployerToldAbroad(),
        new NoticeNamesHead(),
        new PersonLeads(),
        new PersonBelongsTo(),
        new PersonReports(),
        new ActsFor(),
        new PersonIsRelated(),
        new AuthorHasRelative(),
        new AuthorTookOverFrom(),
        new PersonIsIntroduced(),
        new GermanJobChange(),
        new FrenchJobChange(),
        new SpanishJobChange(),
        new PastToldAbroad(),
        new PersonLookedBackOn(),
        new PersonFormerly(),
        new PersonWillDo(),
        new LedByPerson(),
        new ActionOfPerson(),
        new AuthorCommits(),
        new OurPeopleWill(),
        new WillWithoutSubject(),
        new ThingWillReachYou(),
        new DoneByThen(),
        new AuthorPlans(),
        new TheIdeaIs(),
        new AwayWithoutSubject(),
        new AuthorOnDay(),
        new AuthorsDayIs(),
        new MeetingIsAgreed(),
        new NextMeeting(),
        new AuthorCanDoDay(),
        new AuthorDecides(),
        new BodyDecides(),
        new AuthorDoesBySaying(),
        new ReaderMayGoAhead(),
        new NotDoing(),
        new RuledOut(),
        new AuthorPrefers(),
        new AuthorNeverDoes(),
        new AuthorWouldDo(),
        new PreferenceIsTold(),
        new PersonPrefers(),
        new AuthorsHours(),
        new WhatSuitsBest(),
        new PleaseReachLikeThis(),
        new PleaseDoNot(),
        new KeepsConfidential(),
        new NotKeenOn(),
        new AuthorLookedBack(),
        new YearsBehind(),
        new AuthorsOrigins(),
        new TimesPast(),
        new WeMetAt(),
        new SharedPast(),
        new AgeIsTold(),
        new AsksByThen(),
        new HouseDoes(),
        new AuthorHasDone(),
        new AuthorDid(),
        new AuthorStates(),
        new ThingIsTold(),
        new AuthorTells(),
        new PersonIsTold(),
        new ThingBefore(),
        new LabelTellsValue(),
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
