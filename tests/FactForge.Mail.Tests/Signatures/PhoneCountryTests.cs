using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class PhoneCountryTests
{
    [Theory]
    [InlineData("Nord Vent S.r.l.\nCell. 333 1234567", "+393331234567")]
    [InlineData("Nord Vent B.V.\nT 06 12345678", "+31612345678")]
    [InlineData("Nord Vent S.L.\nTel. 612 345 678", "+34612345678")]
    [InlineData("Nord Vent AB\nTel. 08-123 456 78", "+46812345678")]
    [InlineData("Nord Vent Sp. z o.o.\nTel. 22 123 45 67", "+48221234567")]
    [InlineData("Nord Vent SARL\n01 42 68 53 00 - 06 12 34 56 78", "+33142685300 +33612345678")]
    [InlineData("Nord Vent Pty Ltd\nT 02 9374 4000", "+61293744000")]
    [InlineData("Nord Vent GmbH\nTel. 030 1234567", "+49301234567")]
    public void A_companys_form_tells_where_a_national_number_is_dialled(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    [Theory]
    [InlineData("Nord Vent\nCell. 333 1234567", "333 1234567")]
    [InlineData("Nord Vent\nTlf. 22 12 34 56", "22 12 34 56")]
    [InlineData("Nord Vent\n手机：13800138000", "13800138000")]
    public void Where_no_country_is_told_a_number_stays_as_written(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    [Theory]
    [InlineData("Nord Vent\nTel. 617-555-0142", "+16175550142")]
    [InlineData("Nord Vent\n(617) 555-0142", "+16175550142")]
    [InlineData("Nord Vent\n0049 171 1234567", "+491711234567")]
    [InlineData("Nord Vent S.r.l.\n+1 617 - 555 - 0142", "+16175550142")]
    [InlineData("Nord Vent S.r.l.\nTel. +44 20 7946 - 0111", "+442079460111")]
    public void A_number_that_tells_its_country_needs_no_other_sign(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    private static string Phones(string lines)
    {
        var body = $"We meet.\n\nBest regards\n\nAda Winter\nPlanner\n{lines}";
        var sender = new MailAddress("ada@northwind.example", "Ada Winter");
        var card = SignatureReader.Read(body, BodySplitter.Split(body, sender), sender);
        return string.Join(' ', card?.Fields.Where(field => field.Kind == SignatureFieldKind.Phone).Select(field => field.Value) ?? []);
    }
}
