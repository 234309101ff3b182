using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class OfficersTests
{
    private static readonly MailAddress Ada = new("ada@nordwind.example", "Ada Winter");

    [Theory]
    [InlineData("Geschäftsführerin: Dora Feld")]
    [InlineData("Vorstand: Karl Sommer (Vorsitzender), Bo Lund")]
    [InlineData("Vorsitzender des Aufsichtsrats: Karl Sommer")]
    [InlineData("Geschäftsführung: Dora Feld, Bo Lund")]
    [InlineData("Kassenwart: Dora Feld")]
    [InlineData("Président : Karl Sommer")]
    [InlineData("Directors: Karl Sommer, Bo Lund")]
    [InlineData("formerly of Fabrikam Ltd")]
    [InlineData("-- Bo Sommer, CEO of Fabrikam Ltd")]
    [InlineData("\"Stay curious, stay calm.\" -- Bo Sommer, CEO of Fabrikam Ltd")]
    public void What_is_told_of_others_is_neither_post_nor_house_of_the_senders(string line)
    {
        Assert.Equal([], Fields("Ada Winter\n" + line + "\n+49 431 9876512", SignatureFieldKind.Role, SignatureFieldKind.Organisation));
        Assert.Equal(["Einkäuferin", "Nordwind GmbH"], Fields("Ada Winter\nEinkäuferin\nNordwind GmbH\n+49 431 9876512\n" + line, SignatureFieldKind.Role, SignatureFieldKind.Organisation));
    }

    [Theory]
    [InlineData("Buyer, formerly of Fabrikam Ltd", "Buyer")]
    [InlineData("Attorney at Law\nWinter & Lund LLP", "Attorney at Law|Winter & Lund LLP")]
    [InlineData("Buyer at Contoso", "Buyer|Contoso")]
    public void The_senders_own_post_and_house_are_kept(string lines, string told) =>
        Assert.Equal(told, string.Join('|', Fields("Ada Winter\n" + lines + "\n+44 20 7946 0123", SignatureFieldKind.Role, SignatureFieldKind.Organisation)));

    [Theory]
    [InlineData("Prof. Ada Winter", "Prof. Ada Winter")]
    [InlineData("Prof. Dr. Ada Winter", "Prof. Dr. Ada Winter")]
    [InlineData("Prof. Dr.-Ing. Ada Winter", "Prof. Dr.-Ing. Ada Winter")]
    [InlineData("i. A. Ada Winter", "Ada Winter")]
    [InlineData("i.V. Ada Winter", "Ada Winter")]
    [InlineData("ppa. Ada Winter", "Ada Winter")]
    public void A_name_has_its_form_of_address_and_no_sign_of_procuration(string line, string name) =>
        Assert.Equal([name], Fields(line + "\nNordwind GmbH\n+49 431 9876512", SignatureFieldKind.Name));

    [Fact]
    public void What_closes_a_letter_behind_a_name_is_no_part_of_it()
    {
        const string Body = "내일 뵙겠습니다.\n\n감사합니다.\n\n김민수 드림\n+82 2 2123 4567";
        var sender = new MailAddress("minsu@nordwind.example", "김민수");
        Assert.Equal("김민수", SignatureReader.Read(Body, BodySplitter.Split(Body, sender), sender)?.First(SignatureFieldKind.Name)?.Value);
    }

    [Theory]
    [InlineData("Fabrikam Ltd", "info@fabrikam.example", "")]
    [InlineData("Fabrikam", "office@fabrikam.example", "")]
    [InlineData("Fabrikam Sales", "sales@fabrikam.example", "")]
    [InlineData("Bo Sommer", "bo@fabrikam.example", "Partner|Fabrikam Ltd")]
    [InlineData("", "info@fabrikam.example", "Partner|Fabrikam Ltd")]
    public void A_house_has_no_post_and_works_for_no_house(string name, string address, string told)
    {
        const string Body = "The boat is ready.\n\nBest regards\n\nBo Sommer\nPartner\nFabrikam Ltd\n+44 20 7946 0123";
        var sender = new MailAddress(address, name.Length > 0 ? name : null);
        var card = SignatureReader.Read(Body, BodySplitter.Split(Body, sender), sender);

        Assert.Equal(told, string.Join('|', card!.Fields.Where(field => field.Kind is SignatureFieldKind.Role or SignatureFieldKind.Organisation).Select(field => field.Value)));
        Assert.Equal("+442079460123", card.First(SignatureFieldKind.Phone)?.Value);
    }

    private static IEnumerable<string> Fields(string lines, params SignatureFieldKind[] kinds)
    {
        var body = $"We meet on Friday.\n\nBest regards\n\n{lines}";
        var card = SignatureReader.Read(body, BodySplitter.Split(body, Ada), Ada);
        return card?.Fields.Where(field => kinds.Contains(field.Kind)).Select(field => field.Value) ?? [];
    }
}
