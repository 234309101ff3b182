using FactForge.Extraction.Language;
using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Language;

public sealed class MainClausesTests
{
    [Theory]
    [InlineData("The tenant claims the boiler is broken and rent is not due.")]
    [InlineData("The tenant claims the boiler is broken, and rent is not due.")]
    [InlineData("The report says costs are up and demand is down.")]
    [InlineData("He says that the roof is dry and scaffolding is down.")]
    [InlineData("I hear the boiler is broken and rent is not due.")]
    [InlineData("My guess is the boiler is broken and rent is not due.")]
    [InlineData("The tenants think the boiler is broken and rent is not due.")]
    [InlineData("According to the tenant the boiler is broken and rent is not due.")]
    [InlineData("Apparently the boiler is broken and rent is not due.")]
    [InlineData("The boiler is said to be broken and rent is not due.")]
    [InlineData("We asked whether the boiler is broken and rent is not due.")]
    public void What_somebody_says_or_thinks_is_not_cut_from_who_says_it(string text) => Assert.Equal([text], Clauses(text));

    [Theory]
    [InlineData("The boiler is broken and rent is not due.", 2)]
    [InlineData("The reports are in and rent is not due.", 2)]
    [InlineData("Both claims are settled; the tenant says the boiler is broken and rent is not due.", 2)]
    [InlineData("The agent thinks the house will fetch £340,000, and we have the flat from May.", 2)]
    public void What_the_author_states_is_cut(string text, int clauses) => Assert.Equal(clauses, Clauses(text).Length);

    [Fact]
    public void Two_nouns_behind_a_comma_are_one_subject_of_what_follows() =>
        Assert.Equal(["The extra planner was refused", "crane driver and electrician are in."], Clauses("The extra planner was refused, crane driver and electrician are in."));

    private static string[] Clauses(string text)
    {
        var reading = MessageReading.Of(TestMessages.Of(text), new HashSet<string>())!;
        return [.. Assert.Single(reading.Sentences).MainClauses.Select(clause => clause.Span.Slice(text))];
    }
}
