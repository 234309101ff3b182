using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>Whose department it is that stands without an article.</summary>
public sealed class DepartmentTests
{
    [Theory]
    [InlineData("I've passed that to Noor Haddad in accounts.", true)]
    [InlineData("Noor Haddad in finance will issue a credit note.", true)]
    [InlineData("Your Noor Haddad in accounts rang.", false)]
    [InlineData("Noor Haddad in accounts at Fabrikam rang.", false)]
    [InlineData("Noor Haddad in their accounts team rang.", false)]
    [InlineData("You asked Noor Haddad in accounts.", false)]
    [InlineData("Is Noor Haddad in accounts?", false)]
    [InlineData("Noor Haddad was in accounts.", false)]
    [InlineData("If Noor Haddad in accounts agrees, we pay.", false)]
    [InlineData("Noor Haddad is not in accounts.", false)]
    [InlineData("I met Noor Haddad in Leeds.", false)]
    [InlineData("Noor Haddad in legal terms is free.", false)]
    [InlineData("Noor Haddad in accounts payable land is lost.", false)]
    public async Task A_department_without_an_article_is_that_of_the_writers_house(string told, bool isOurs)
    {
        var body = told + "\n\nContoso Ltd";
        var span = TextSpan.FromBounds(told.Length + 2, body.Length);
        var message = TestMessages.Of(body, signature: new(span, [new(SignatureFieldKind.Organisation, "Contoso Ltd", span)]));
        var result = await new RuleExtractor().ExtractAsync(new(TestMessages.Thread(message), new HashSet<MessageId> { message.Id }, new HashSet<string>()), TestContext.Current.CancellationToken);
        Assert.Equal(isOurs, result.Facts.Any(fact => fact.Kind == FactKind.Employer && fact.Subject.Name == "Noor Haddad" && fact.Value == "Contoso Ltd"));
    }
}
