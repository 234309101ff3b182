using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class NumberLabelTests
{
    private static readonly MailAddress Sender = new("kim.doe@quay.example", "Kim Doe");

    [Theory]
    [InlineData("P.IVA 01234567890")]
    [InlineData("P. IVA: 01234567890")]
    [InlineData("Codice Fiscale 01234567890")]
    [InlineData("NIP 525-000-12-34")]
    [InlineData("KRS 0000123456")]
    [InlineData("SIRET 123 456 789 00012")]
    [InlineData("RCS Paris 123 456 789")]
    [InlineData("ABN 12 345 678 901")]
    [InlineData("Steuernr. 12/345/67890")]
    [InlineData("Kundennummer: 0123 456789")]
    [InlineData("Company No 07946 095812")]
    [InlineData("VAT 123 4567 89")]
    [InlineData("VAT Reg. No. 123 4567 89")]
    [InlineData("EIN 12-3456789")]
    [InlineData("License 0123456789")]
    [InlineData("Account No: 0123456789")]
    [InlineData("Zoom Meeting ID: 123 456 7890")]
    [InlineData("Ticket: 617-555-0142")]
    [InlineData("〒100-0005")]
    [InlineData("Fax only: 617-555-0199")]
    [InlineData("DSN: 312-555-0123")]
    [InlineData("IBAN: NO93 8601 1117 947")]
    public void A_number_behind_a_label_that_names_something_else_is_none_to_call(string line)
    {
        var card = Read(line + "\nTel. +44 20 7946 0333");

        Assert.Equal(["+442079460333"], card.Fields.Where(field => field.Kind == SignatureFieldKind.Phone).Select(field => field.Value));
        Assert.Equal("Quay Ports Ltd", card.First(SignatureFieldKind.Organisation)?.Value);
        Assert.Null(card.First(SignatureFieldKind.Location));
    }

    [Theory]
    [InlineData("VAT registered, Tel. 617-555-0142")]
    [InlineData("Company office: 617-555-0142")]
    [InlineData("Membership: 617-555-0142")]
    [InlineData("Ticket Office | 617-555-0142")]
    [InlineData("Account Manager - Direct 617-555-0142")]
    [InlineData("Chris Tin 617-555-0142")]
    [InlineData("Telefonnummer 617-555-0142")]
    [InlineData("Tel. no. 617-555-0142")]
    [InlineData("Charity 1234567, phone (617) 555-0142")]
    [InlineData("Company No: +1 617 555 0142")]
    public void A_number_that_a_phones_label_or_none_stands_before_stays_one(string line) =>
        Assert.Equal("+16175550142", Read(line).First(SignatureFieldKind.Phone)?.Value);

    [Fact]
    public void A_registers_number_above_a_street_is_no_part_of_the_place() =>
        Assert.Equal("C/ Mayor 5, 28013 Madrid", Read("CIF B12345678\nC/ Mayor 5, 28013 Madrid").First(SignatureFieldKind.Location)?.Value);

    private static SignatureCard Read(string lines)
    {
        var body = $"Thanks.\n\nBest regards\n\nKim Doe\nBerth Planner\nQuay Ports Ltd\n{lines}";
        return SignatureReader.Read(body, BodySplitter.Split(body), Sender) ?? throw new InvalidOperationException("not signed");
    }
}
