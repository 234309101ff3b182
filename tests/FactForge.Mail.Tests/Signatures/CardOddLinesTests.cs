using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class CardOddLinesTests
{
    private static readonly MailAddress Sender = new("ada@northwind.example", "Ada Winter");

    [Theory]
    [InlineData("Software Engineer II\nNorthwind, Inc.", "Software Engineer II", "Northwind, Inc.")]
    [InlineData("Systems Manager III\nFabrikam Ltd", "Systems Manager III", "Fabrikam Ltd")]
    [InlineData("Planner\nFabrikam Software II", "Planner", "Fabrikam Software II")]
    public void A_grade_behind_a_title_makes_it_no_house(string lines, string role, string organisation)
    {
        var card = Read("Best regards\n\nAda Winter\n" + lines);

        Assert.Equal((role, organisation), (card.First(SignatureFieldKind.Role)?.Value, card.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Theory]
    [InlineData("Ada Winter (she/her)", "Ada Winter")]
    [InlineData("Ada Winter [she / her / hers]", "Ada Winter")]
    [InlineData("Ada Winter (they/them) | Planner", "Ada Winter")]
    [InlineData("Ada Winter (Planner/Buyer)", null)]
    public void Pronouns_behind_a_name_are_no_part_of_it(string line, string? name)
    {
        var fields = Read($"Best regards\n\n{line}\nNorthwind Ltd\n+44 20 7946 0111").Fields;

        Assert.Equal(name is not null, fields.Any(field => field.Kind == SignatureFieldKind.Name && field.Value == name));
        Assert.DoesNotContain(fields, field => field.Value.Contains("/her", StringComparison.Ordinal) || field.Value.Contains("/them", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Best,\nAda\n\nAda Winter\nOffice Manager\nFabrikam Ltd", "Ada Winter")]
    [InlineData("Best, Ada\n\nAda Winter\nOffice Manager\nFabrikam Ltd", "Ada Winter")]
    [InlineData("Best,\nAda\n\nOffice Manager\nFabrikam Ltd", "Ada")]
    [InlineData("Best,\nAda\n\nBlue Heron\nOffice Manager\nFabrikam Ltd", "Ada")]
    public void A_full_name_below_its_short_form_is_the_name(string end, string name) => Assert.Equal(name, Read(end).First(SignatureFieldKind.Name)?.Value);

    [Theory]
    [InlineData("Assistant: Bo Sommer, +44 20 7946 0222, bo@northwind.example")]
    [InlineData("Executive Assistant: Bo Sommer | +44 20 7946 0222")]
    [InlineData("PA: bo@northwind.example")]
    public void An_assistants_line_is_not_the_senders(string line)
    {
        var fields = Read($"Best regards\n\nAda Winter\nPlanner\nFabrikam Ltd\n+44 20 7946 0111\n{line}").Fields;

        Assert.Equal(["Ada Winter", "Planner", "Fabrikam Ltd", "+442079460111"], fields.Select(field => field.Value));
    }

    [Theory]
    [InlineData("Assistant to the Director")]
    [InlineData("Personal Assistant")]
    public void Who_is_an_assistant_keeps_the_title(string title) => Assert.Equal(title, Read($"Best regards\n\nAda Winter\n{title}\nFabrikam Ltd\n+44 20 7946 0111").First(SignatureFieldKind.Role)?.Value);

    private static SignatureCard Read(string end)
    {
        var body = "We meet on Friday.\n\n" + end;
        return SignatureReader.Read(body, BodySplitter.Split(body, Sender), Sender) ?? throw new InvalidOperationException("not signed");
    }
}
