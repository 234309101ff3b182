using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>What is said with an opinion hung on its end, without a comma, is a thought.</summary>
public sealed class ThoughtsTests
{
    [Theory]
    [InlineData("The rent is 900 euros I think.", "Ada Byrne thinks that the rent is 900 euros.")]
    [InlineData("The rent is 900 euros, I think.", "Ada Byrne thinks that the rent is 900 euros.")]
    [InlineData("The boiler was replaced in 2019 I believe.", "Ada Byrne thinks that the boiler was replaced in 2019.")]
    [InlineData("The lift is out of order until Friday we reckon.", "Ada Byrne thinks that the lift is out of order until 7 March 2025.")]
    public async Task A_statement_is_told_as_likely_and_as_a_thought(string told, string statement)
    {
        var fact = Assert.Single(await FactsAsync(told), fact => fact.Kind == FactKind.Statement);
        Assert.Equal((statement, Certainty.Likely), (fact.Statement, fact.Certainty));
    }

    [Theory]
    [InlineData("I'll bring two chairs I suppose.")]
    [InlineData("I'm moving to Cork in August I think.")]
    [InlineData("We open on 3 June I guess.")]
    [InlineData("I work for Contoso now I think.")]
    [InlineData("Noor Haddad has joined Contoso I believe.")]
    [InlineData("I prefer the green one I guess.")]
    public async Task Nobody_is_bound_or_described_by_one(string told) =>
        Assert.DoesNotContain(await FactsAsync(told), fact => fact.Kind is not FactKind.Mention and not FactKind.Context || fact.Statement.Contains("chairs", StringComparison.Ordinal) || fact.Statement.Contains("Cork", StringComparison.Ordinal));

    [Theory]
    [InlineData("The queue is 40 minutes longer than I think.")]
    [InlineData("I'll bring the two chairs we assume and the table.")]
    public async Task An_opinion_that_belongs_to_its_clause_hedges_nothing(string told) =>
        Assert.Contains(await FactsAsync(told), fact => fact.Kind is FactKind.Statement or FactKind.Commitment && fact.Certainty == Certainty.Certain);

    private static async Task<IReadOnlyList<Fact>> FactsAsync(string told)
    {
        var message = TestMessages.Of(told);
        return (await new RuleExtractor().ExtractAsync(new(TestMessages.Thread(message), new HashSet<MessageId> { message.Id }, new HashSet<string>()), TestContext.Current.CancellationToken)).Facts;
    }
}
